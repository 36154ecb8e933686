using Intent = Hl7.Fhir.Model.MedicationRequest.MedicationRequestIntent;
using Status = Hl7.Fhir.Model.MedicationRequest.MedicationrequestStatus;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Reads an order: what is to be judged, never an infusion; one that is over may have been given.</summary>
internal static class RequestReader
{
    private const string Type = "MedicationRequest";
    private const string DosePath = $"{Type}.dosageInstruction";

    public static Outcome Read(
        string reference, R4.MedicationRequest request, DrugReading drug, GivenDoses given, ReadingContext context)
    {
        if (request.Status is Status.EnteredInError)
        {
            return Outcome.EnteredInError(Type);
        }

        if (drug.Drug is not { } named)
        {
            return Outcome.NotNeeded($"{Type}.medication", $"{drug.Said} is another drug.");
        }

        if (request.Status is Status.Cancelled or Status.OnHold || request.DoNotPerform is true)
        {
            return Outcome.NotNeeded($"{Type}.status", "Nothing is to be given by it now.");
        }

        if (request.Status is not (Status.Active or Status.Draft))
        {
            return Over(reference, named, drug, request, given, context);
        }

        return named is not CardiotoxicDrug.Mitoxantrone
                ? new(
                    named is CardiotoxicDrug.Unknown ? ResourceFate.Unread : ResourceFate.NotNeeded,
                    $"{Type}.medication",
                    named is CardiotoxicDrug.Unknown
                        ? $"{drug.Said} may be mitoxantrone: whether it is an order to judge is not known."
                        : $"{drug.Said} is ordered, and not given yet.")
            : request.Intent is Intent.Proposal or Intent.Option
                ? Outcome.NotNeeded($"{Type}.intent", "It is no order, but a proposal or one of several options.")
            : Ordered(reference, request, context);
    }

    /// <summary>An order that is over was carried out for all that is known, unless an administration tells how.</summary>
    private static Outcome Over(
        string reference,
        CardiotoxicDrug named,
        DrugReading drug,
        R4.MedicationRequest request,
        GivenDoses given,
        ReadingContext context)
    {
        var authored = request.AuthoredOn is { } day ? Moment.Of(day, context.Zone) : Moment.Unknown;
        var made = given.MadeOn(reference);
        var doses = request.Status is Status.Completed ? DosesOf(request) : 1;
        var administration = made.Count > 0 ? made[0]
            : authored.At is { } at && named is CardiotoxicDrug.Mitoxantrone ? given.After(at.Date)
            : null;
        return administration is not null && Math.Max(made.Count, 1) >= doses
            ? Outcome.NotNeeded($"{Type}.status", $"It was carried out as {administration}, which is used.")
            : Outcome.UnreadDose(
                named,
                Moment.Unknown,
                $"{Type}.status",
                $"The order of {drug.Said} is over, and no administration tells whether and how much was given.");
    }

    /// <summary>How many doses it says at least.</summary>
    private static int DosesOf(R4.MedicationRequest request) => request.DosageInstruction
        .Select(instruction => instruction.Timing)
        .Sum(timing => Math.Clamp(Math.Max(timing?.Repeat?.Count ?? 0, timing?.EventElement.Count ?? 0), 0, 1_000));

    private static Outcome Ordered(string reference, R4.MedicationRequest request, ReadingContext context)
    {
        var day = DayOf(request, context);
        var dose = DoseOf(request, out var problem);
        return new(ResourceFate.Used, dose is null ? DosePath : Type, problem.Length > 0 ? problem : $"An order of {dose}.")
        {
            Order = new(reference)
            {
                At = day,
                Dose = dose,
                Route = RouteOf(request),
                Problem = problem.Length > 0 ? $"{reference}: {problem}"
                    : day is null ? $"{reference} names no single day: say for which it is to be judged."
                    : string.Empty,
                AreaOn = at => context.Body.Find(at.Date, out _),
            },
        };
    }

    private static Dose? DoseOf(R4.MedicationRequest request, out string problem)
    {
        var rates = request.DosageInstruction.SelectMany(instruction => instruction.DoseAndRate).ToList();
        if (request.DosageInstruction.Exists(instruction => instruction.ModifierExtension.Count > 0))
        {
            problem = "Its dosage has an extension that changes what it means.";
        }
        else if (request.DosageInstruction.Count != 1 || rates.Count != 1)
        {
            problem = "It must have one dosage with one dose.";
        }
        else if (DoseReading.Read(rates[0].Dose, out problem) is { } milligrams)
        {
            if (Dose.TryFromMilligrams(milligrams, out var dose, out var refused) && milligrams > 0)
            {
                return dose;
            }

            problem = refused?.Message ?? "0 mg is no infusion; the dose must be above zero.";
        }

        return null;
    }

    /// <summary>The one day that its timing names.</summary>
    private static ClinicTime? DayOf(R4.MedicationRequest request, ReadingContext context) =>
        request.DosageInstruction is [{ Timing: { Repeat: null, Code: null } timing }]
            && timing.EventElement is [{ Value: { } stamp }]
            && Moment.Of(stamp, context.Zone).At is { } at
            && RecordDates.ProblemWith(at.Date, RecordDates.Earliest) is null
                ? at
                : null;

    private static InfusionRoute RouteOf(R4.MedicationRequest request) =>
        request.DosageInstruction is [{ Route: { } route }]
            && Concept.Of(route).Codings.Any(coding => coding is { System: CodeSystem.SnomedCt, Code: "47625008" })
                ? InfusionRoute.Intravenous
                : InfusionRoute.Unknown;
}
