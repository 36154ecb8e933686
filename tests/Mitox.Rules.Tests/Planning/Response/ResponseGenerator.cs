using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Response;

/// <summary>Patients with relapses, scores and images around a course, and patients after a rescue.</summary>
internal static class ResponseGenerator
{
    /// <summary>The day a rescue is looked at: 15 months after the return.</summary>
    public static LocalDate On { get; } = new(2024, 7, 10);

    /// <summary>
    /// A day from two years before the first infusion of the scenario's course to some weeks after the proposed one.
    /// </summary>
    public static Gen<LocalDate> Day { get; } = DayBetween(new(2023, 3, 2), new(2026, 4, 1));

    /// <summary>
    /// None, one, or up to six of the quarterly infusions; few or many other records; sometimes a start elsewhere.
    /// </summary>
    public static Gen<Scenario> Any { get; } =
        from infusions in Gen.Choose(0, 6)
        from relapses in Some(Day.Select(day => new Relapse(day)), 4)
        from scores in Some(Score(Day), 6)
        from scans in Some(
            from day in Day
            from lesions in Gen.Choose(-1, 3)
            select new BrainScan(day) { EnhancingLesions = lesions < 0 ? null : lesions },
            4)
        from isFromElsewhere in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Scenario
        {
            Infusions = [.. Enumerable.Range(1, infusions)
                .Select(quarter => Scenario.Given(Scenario.ProposedDay.PlusMonths(-3 * quarter), 21.6m))],
            Relapses = relapses,
            DisabilityScores = scores,
            BrainScans = scans,
            PriorExposures = isFromElsewhere
                ? [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(12))]
                : [],
        };

    /// <summary>
    /// After a complete induction: scores near the baseline, sometimes far from it, rarely a relapse, and then new infusions.
    /// </summary>
    public static Gen<Scenario> Rescued { get; } =
        from scores in Some(Score(DayBetween(new(2023, 3, 10), new(2024, 7, 10)), 8, 9, 9, 9, 10, 12), 5)
        from relapse in Gen.Frequency((3, Gen.Constant(string.Empty)), (1, Gen.Elements("2023-08-01", "2024-01-15")))
        from again in Gen.Frequency((3, Gen.Constant(string.Empty)), (1, Gen.Constant("2024-02-01 2024-05-01")))
        select RescuePatient.Rescued.With("2023-02-20=4.5", relapse, again) is var rescued
            ? rescued with { DisabilityScores = [.. rescued.DisabilityScores, .. scores] }
            : throw new InvalidOperationException();

    public static Gen<LocalDate> DayBetween(LocalDate first, LocalDate last) =>
        Gen.Choose(0, Period.DaysBetween(first, last)).Select(first.PlusDays);

    /// <summary>A score in half points; 3 to 6 where none are named.</summary>
    public static Gen<DisabilityScore> Score(Gen<LocalDate> day, params ImmutableArray<int> halves) =>
        from at in day
        from half in Gen.Elements((halves.IsDefaultOrEmpty ? [6, 7, 8, 9, 10, 11, 12] : halves).AsEnumerable())
        select new DisabilityScore(at, DisabilityStatus.FromScore(half / 2m));

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> one, int most) =>
        from count in Gen.Choose(0, most) from all in one.ArrayOf(count) select all.ToImmutableArray();
}
