using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>The last day mitoxantrone was given, from which the time after treatment is counted.</summary>
internal static class EndOfTreatment
{
    public static StatedFact None { get; } = new("infusions up to this day", "none");

    public static StatedFact NotKnown { get; } = new("last day of the earlier mitoxantrone", StatedFact.Unknown);

    public static StatedFact ToCome { get; } = new("every infusion on record", "after the evaluation date");

    public static Remedy StateDay { get; } = new Remedy.State(
        "a day after an infusion on record, or mark infusions entered in error", RecordLists.Infusions.Field);

    public static Remedy State { get; } = new Remedy.State(
        "the last day of the earlier mitoxantrone", new(nameof(PriorExposure), nameof(PriorExposure.LastGivenOn)));

    /// <summary>
    /// The last day up to the evaluation date, or <see langword="null"/> where there is none, or it is not recorded.
    /// </summary>
    public static LocalDate? Of(TreatmentHistory history, LocalDate on) =>
        history.Doses.LastBefore(on.PlusDays(1)) is { } last ? last.Date : null;

    /// <summary>
    /// Whether there are infusions on record, all of them after the evaluation date: the day is more
    /// likely wrong than the question.
    /// </summary>
    public static bool IsToCome(TreatmentHistory history, LocalDate on) =>
        history.Doses.FirstInfusion is { } first && first.Date > on;

    /// <summary>Whether mitoxantrone was, or may have been, given on a day that is not recorded.</summary>
    public static bool IsUnknown(TreatmentHistory history) => history.Doses.HasUnknownDate;
}
