using DispenseStatus = Hl7.Fhir.Model.MedicationDispense.MedicationDispenseStatusCodes;
using StatementStatus = Hl7.Fhir.Model.MedicationStatement.MedicationStatusCodes;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>
/// Reads what tells that a drug was taken or handed out: an earlier exposure of unknown amount, unless it tells of an
/// administration that is used.
/// </summary>
internal static class StatementReader
{
    private const string Statement = "MedicationStatement";
    private const string Dispense = "MedicationDispense";

    public static Outcome Read(R4.MedicationStatement told, DrugReading drug, GivenDoses given, ReadingContext context)
    {
        if (told.Status is StatementStatus.EnteredInError)
        {
            return Outcome.EnteredInError(Statement);
        }

        if (told.Status is StatementStatus.NotTaken)
        {
            return Outcome.NotNeeded($"{Statement}.status", "It was not taken.");
        }

        if (drug.Drug is not { } named)
        {
            return Outcome.NotNeeded($"{Statement}.medication", $"{drug.Said} is another drug.");
        }

        var sources = told.DerivedFrom.Concat(told.PartOf)
            .Select(source => context.References.Find(source.Reference)?.Reference)
            .ToList();
        return sources.Count > 0 && given.Tells(sources, told.Effective, context.Zone)
            ? Outcome.NotNeeded($"{Statement}.derivedFrom", $"It tells of {string.Join(", ", sources)}, which is used.")
            : Outcome.UnreadDose(
                named,
                Moment.Of(told.Effective, context.Zone),
                $"{Statement}.medication",
                named is CardiotoxicDrug.Unknown
                    ? $"{drug.Said} may be mitoxantrone."
                    : $"{drug.Said} was taken, and how much is not known.");
    }

    public static Outcome Read(R4.MedicationDispense handed, DrugReading drug, GivenDoses given, ReadingContext context)
    {
        if (handed.Status is DispenseStatus.EnteredInError)
        {
            return Outcome.EnteredInError(Dispense);
        }

        if (handed.Status is DispenseStatus.Cancelled or DispenseStatus.Declined or DispenseStatus.Preparation)
        {
            return Outcome.NotNeeded($"{Dispense}.status", "It did not leave the pharmacy.");
        }

        if (drug.Drug is not { } named)
        {
            return Outcome.NotNeeded($"{Dispense}.medication", $"{drug.Said} is another drug.");
        }

        var when = DayOf(handed, context);
        return when.At is { } at
            && DoseReading.Read(handed.Quantity, out _) is { } milligrams
            && named is CardiotoxicDrug.Mitoxantrone
            && given.For(at.Date, milligrams) is { } administration
                ? Outcome.NotNeeded($"{Dispense}.quantity", $"It was for {administration}, which is used.")
                : Outcome.UnreadDose(
                    named, when, $"{Dispense}.quantity", $"{drug.Said} was handed out, and no administration of it is known.");
    }

    private static Moment DayOf(R4.MedicationDispense handed, ReadingContext context) =>
        (handed.WhenHandedOver ?? handed.WhenPrepared) is { } day ? Moment.Of(day, context.Zone) : Moment.Unknown;
}
