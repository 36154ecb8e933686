using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>How far ahead days are asked.</summary>
internal static class RemedyHorizon
{
    /// <summary>
    /// A year, the longest of years: as far as days are asked unless a caller says otherwise (library convention).
    /// </summary>
    public const int UsualDays = 366;

    /// <summary>Ten years, the most that can be asked for (library convention).</summary>
    public const int LongestDays = 3653;

    /// <summary>The days after a day, up to the horizon and to the last day a record can have.</summary>
    internal static IEnumerable<LocalDate> DaysAfter(LocalDate first, int horizonInDays) =>
        Enumerable.Range(1, horizonInDays).Select(days => first.PlusDays(days)).TakeWhile(day => day <= RecordDates.Latest);

    /// <summary>The days up to the horizon on which an answer may change; each day where a rule does not tell its days.</summary>
    internal static IEnumerable<LocalDate> DaysOfChange(
        TreatmentHistory history, ProposedInfusion proposal, Policy policy, int horizonInDays)
    {
        var first = proposal.At.Date;
        var last = LocalDate.Min(first.PlusDays(horizonInDays), RecordDates.Latest);
        return Rulebook.DaysOfChange.NamedBy(policy.Rules, history, proposal, last) ?? DaysAfter(first, horizonInDays);
    }

    /// <summary>Refuses a horizon that is negative or too far.</summary>
    internal static void Check(int horizonInDays, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(horizonInDays, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(horizonInDays, LongestDays, parameter);
    }
}
