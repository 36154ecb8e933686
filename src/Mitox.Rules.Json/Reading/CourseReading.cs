using Mitox.Rules.Json.Entries;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads the records of the disease and of other treatments.</summary>
internal static class CourseReading
{
    private const int MostLesions = 1_000;
    private const int HighestGrade = 5;

    public static Relapse? ReadRelapse(Place place, RelapseEntry entry, ClinicTime at) => new(at)
    {
        LeftDeficit = AnswerReading.Read(place["leftDeficit"], entry.LeftDeficit),
        EnteredInError = entry.EnteredInError is true,
    };

    public static DisabilityScore? ReadDisabilityScore(Place place, DisabilityScoreEntry entry, ClinicTime at)
    {
        if (entry.Score is null)
        {
            place.Complain("the EDSS is missing; \"score\" must be given.");
        }

        return ValueReading.Read(place["score"], entry.Score, DisabilityStatus.FromScore) is { } status
            ? new(at, status) { EnteredInError = entry.EnteredInError is true }
            : null;
    }

    public static BrainScan? ReadBrainScan(Place place, BrainScanEntry entry, ClinicTime at) => new(at)
    {
        EnhancingLesions = ValueReading.ReadWhole(place["enhancingLesions"], entry.EnhancingLesions, 0, MostLesions),
        EnteredInError = entry.EnteredInError is true,
    };

    public static Therapy? ReadTherapy(Place place, TherapyEntry entry)
    {
        var start = DayReading.ReadDate(place["startedOn"], entry.StartedOn);
        var stop = DayReading.ReadDate(place["stoppedOn"], entry.StoppedOn);
        var outcome = Words<TherapyOutcome>.Read(place["outcome"], entry.Outcome, TherapyOutcome.Unknown);
        return Words<TherapyKind>.Read(place["kind"], entry.Kind, TherapyKind.Unknown) is { } kind && outcome is { } became
            ? new(kind) { StartedOn = start, StoppedOn = stop, Outcome = became, EnteredInError = entry.EnteredInError is true }
            : null;
    }

    public static AdverseEvent? ReadToxicity(Place place, ToxicityEntry entry, ClinicTime at)
    {
        if (string.IsNullOrWhiteSpace(entry.What))
        {
            place.Complain("the toxicity must have a \"what\" that is not blank.");
        }

        if (entry.Scale is null || entry.Grade is null)
        {
            place.Complain("a grade must have its scale; \"scale\" and \"grade\" must both be given.");
        }

        var scale = Words<GradingScale>.Read(place["scale"], entry.Scale, GradingScale.Unknown);
        var number = ValueReading.ReadWhole(place["grade"], entry.Grade, 0, HighestGrade);
        return !string.IsNullOrWhiteSpace(entry.What)
            && entry.Scale is not null
            && scale is { } known
            && number is { } grade
            && ValueReading.TryCreate(place["grade"], () => ToxicityGrade.Create(known, grade), out var graded)
                ? new(at, AdverseEventKind.Other, graded) { Description = entry.What, EnteredInError = entry.EnteredInError is true }
                : null;
    }
}
