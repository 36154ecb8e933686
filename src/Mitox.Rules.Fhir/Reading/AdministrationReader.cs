using Status = Hl7.Fhir.Model.MedicationAdministration.MedicationAdministrationStatusCodes;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Reads what was given: an infusion, or a dose of unknown amount, and never nothing.</summary>
internal static class AdministrationReader
{
    private const string Type = "MedicationAdministration";
    private const string DosePath = $"{Type}.dosage.dose";

    public static Outcome Read(string reference, R4.MedicationAdministration given, DrugReading drug, ReadingContext context)
    {
        if (given.Status is Status.EnteredInError)
        {
            return Outcome.EnteredInError(Type);
        }

        if (given.Status is Status.NotDone)
        {
            return Outcome.NotNeeded($"{Type}.status", "It was not done.");
        }

        if (drug.Drug is not { } named)
        {
            return Outcome.NotNeeded($"{Type}.medication", $"{drug.Said} is another drug.");
        }

        var when = Moment.Of(given.Effective, context.Zone);
        return named is CardiotoxicDrug.Unknown
                ? Outcome.UnreadDose(named, when, $"{Type}.medication", $"{drug.Said} may be mitoxantrone.")
            : given.Status is not Status.Completed
                ? Outcome.UnreadDose(named, when, $"{Type}.status", "It is not completed: how much was given is not known.")
            : given.Dosage is { ModifierExtension.Count: > 0 }
                ? Outcome.UnreadDose(named, when, $"{Type}.dosage", "Its dosage has an extension that changes what it means.")
            : when.At is not { } at
                ? Outcome.UnreadDose(named, when, $"{Type}.effective", "The day is not certain.")
            : DoseReading.Read(given.Dosage?.Dose, out var doseProblem) is not { } milligrams
                ? Outcome.UnreadDose(named, when, DosePath, doseProblem)
            : milligrams == 0
                ? Outcome.UnreadDose(named, when, DosePath, "It is completed with a dose of zero: how much is not known.")
            : context.Body.Find(at.Date, out var bodyProblem) is not { } area
                ? Outcome.UnreadDose(named, when, DosePath, $"It makes no dose per area: {bodyProblem}.")
            : named is CardiotoxicDrug.Mitoxantrone
                ? Infused(reference, at, milligrams, area)
            : Summed(named, when, milligrams, area);
    }

    private static Outcome Infused(string reference, ClinicTime at, decimal milligrams, BodySurfaceArea area)
    {
        if (!Dose.TryFromMilligrams(milligrams, out var dose, out var refused))
        {
            return Outcome.UnreadDose(CardiotoxicDrug.Mitoxantrone, new(at, null), DosePath, refused.Message);
        }

        // Whatever it was given for, it counts; judged as for multiple sclerosis, whose limits are the strictest.
        return Outcome.Used(
            new Infusion(at, dose, area) { Id = reference }, RecordLists.Infusions.Field, DosePath, $"{dose} on {area}.");
    }

    private static Outcome Summed(CardiotoxicDrug drug, Moment when, decimal milligrams, BodySurfaceArea area) =>
        PriorExposure.TryFromMilligrams(drug, milligrams, area, out var exposure, out var refused)
            ? new(ResourceFate.Used, DosePath, $"{drug}, {exposure.Total}.")
            {
                Field = RecordLists.PriorExposures.Field,
                Exposure = exposure with { LastGivenOn = when.At?.Date },
            }
            : Outcome.UnreadDose(drug, when, DosePath, refused.Message);
}
