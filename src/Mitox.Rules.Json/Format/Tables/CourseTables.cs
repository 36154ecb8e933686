using Mitox.Rules.Json.Format.Parts;

namespace Mitox.Rules.Json.Format.Tables;

/// <summary>The records that have no day of their own, and what went wrong under treatment.</summary>
internal static class CourseTables
{
    public static readonly EntryTable<PriorExposure> PriorExposure = new(
        new PriorExposure(CardiotoxicDrug.Unknown, null),
        new WordPart<PriorExposure, CardiotoxicDrug>(
            "drug", exposure => exposure.Drug, (exposure, drug) => exposure with { Drug = drug }, CardiotoxicDrug.Unknown),
        new ExposureTotalPart(),
        new PartialDayPart<PriorExposure>(
            "lastGivenOn",
            exposure => exposure.LastGivenOn,
            (exposure, day) => exposure with { LastGivenOn = day },
            exposure => exposure.LastGivenWithin,
            (exposure, days) => exposure with { LastGivenWithin = days }),
        new WordPart<PriorExposure, Answer>(
            "includesInfusions",
            exposure => exposure.IncludesInfusions,
            (exposure, answer) => exposure with { IncludesInfusions = answer },
            Answer.Unknown),
        new WordPart<PriorExposure, ExposureReason>(
            "reason",
            exposure => exposure.Reason,
            (exposure, reason) => exposure with { Reason = reason },
            ExposureReason.Unknown),
        new FlagPart<PriorExposure>(
            "enteredInError",
            exposure => exposure.EnteredInError,
            (exposure, isError) => exposure with { EnteredInError = isError }),
        new FlagPart<PriorExposure>(
            "confirmed",
            exposure => exposure.Confirmed,
            (exposure, isConfirmed) => exposure with { Confirmed = isConfirmed }));

    public static readonly EntryTable<Therapy> Therapy = new(
        new Therapy(TherapyKind.Unknown),
        new WordPart<Therapy, TherapyKind>(
            "kind", therapy => therapy.Kind, (therapy, kind) => therapy with { Kind = kind }, TherapyKind.Unknown),
        new DayPart<Therapy>("startedOn", therapy => therapy.StartedOn, (therapy, day) => therapy with { StartedOn = day }),
        new DayPart<Therapy>("stoppedOn", therapy => therapy.StoppedOn, (therapy, day) => therapy with { StoppedOn = day }),
        new WordPart<Therapy, TherapyOutcome>(
            "outcome",
            therapy => therapy.Outcome,
            (therapy, outcome) => therapy with { Outcome = outcome },
            TherapyOutcome.Unknown),
        new FlagPart<Therapy>(
            "enteredInError",
            therapy => therapy.EnteredInError,
            (therapy, isError) => therapy with { EnteredInError = isError }));

    public static readonly EntryTable<AdverseEvent> AdverseEvent = RecordTables.Dated(
        NoEvent,
        new WordPart<AdverseEvent, AdverseEventKind>(
            "kind", adverse => adverse.Kind, (adverse, kind) => adverse with { Kind = kind })
        {
            Missing = "the adverse event must have a \"kind\"; what is none of those named is \"other\".",
        },
        new TextPart<AdverseEvent>(
            "description",
            adverse => adverse.Description.Length == 0 ? null : adverse.Description,
            (adverse, text) => adverse with { Description = text }),
        new GradePart());

    /// <summary>The older form of an adverse event: its kind is other, and the description says what it was.</summary>
    public static readonly EntryTable<AdverseEvent> Toxicity = RecordTables.Dated(
        NoEvent,
        new TextPart<AdverseEvent>("what", adverse => adverse.Description, (adverse, text) => adverse with { Description = text })
        {
            Missing = "the toxicity must have a \"what\" that is not blank.",
        },
        new GradePart());

    private static AdverseEvent NoEvent => new(default, AdverseEventKind.Other, default);
}
