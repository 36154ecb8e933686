using BenchmarkDotNet.Attributes;
using Mitox.Rules.Benchmarks.Cases;
using Mitox.Rules.Benchmarks.HandWritten;
using Mitox.Rules.Planning;

namespace Mitox.Rules.Benchmarks;

/// <summary>
/// Building a history, beside sorting the same records by hand: a third each infusions, blood counts and ejection fractions.
/// </summary>
[MemoryDiagnoser]
public class HistoryBenchmarks
{
    private TreatmentRecord record = new();
    private TreatmentRecord infusions = new();
    private TreatmentHistory tiny = TreatmentHistory.Create(new());

    [Params(10, 30, 100, 1_000, 10_000)]
    public int Records { get; set; }

    [GlobalSetup(Targets = [nameof(HandWritten), nameof(History)])]
    public void Prepare()
    {
        // Days, not weeks: 10,000 weeks before, the drug did not exist.
        var days = Enumerable.Range(1, Records).Select(index => Courses.ProposedDay.PlusDays(-index)).ToList();
        record = new TreatmentRecord
        {
            Infusions = [.. days.Where((_, index) => index % 3 == 0)
                .Select(day => new Infusion(day, Dose.FromMilligrams(5.5m), Courses.Area))],
            BloodCounts = [.. days.Where((_, index) => index % 3 == 1).Select(day => Courses.Count(day, 3.1m, 220))],
            EjectionFractions = [.. days.Where((_, index) => index % 3 == 2).Select(day => Courses.Echo(day, 62))],
        };
    }

    /// <summary>Infusions alone, each on a body surface of its own with six decimals: the worst for exact sums.</summary>
    [GlobalSetup(Target = nameof(SixDecimals))]
    public void PrepareSixDecimals() => infusions = new()
    {
        Infusions = [.. Enumerable.Range(1, Records).Select(index => new Infusion(
            Courses.ProposedDay.PlusDays(-index),
            Dose.FromMilligrams(0.1m),
            BodySurfaceArea.FromSquareMeters(1.2m + (index * 0.000_083m))))],
    };

    /// <summary>Doses far below any real one, so that so many of them leave room below the cap.</summary>
    [GlobalSetup(Target = nameof(RemediesOfTinyDoses))]
    public void PrepareTinyDoses()
    {
        PrepareSixDecimals();
        tiny = TreatmentHistory.Create(infusions with
        {
            Infusions = [.. infusions.Infusions.Select(infusion => infusion with { Given = Dose.FromMilligrams(0.01m) })],
        });
    }

    [Benchmark(Baseline = true)]
    public object HandWritten() => new Chart(record);

    [Benchmark]
    public TreatmentHistory History() => TreatmentHistory.Create(record);

    [Benchmark]
    public TreatmentHistory SixDecimals() => TreatmentHistory.Create(infusions);

    /// <summary>A plan supposes some 250 histories.</summary>
    [Benchmark]
    public RemedyPlan RemediesOfTinyDoses() => RemedyPlan.Of(
        tiny,
        ProposedInfusion.Intravenous(Courses.ProposedDay, Dose.FromMilligrams(21.8m), Courses.Area),
        Policies.UnitedStates,
        DoseRounding.DownToStep(Dose.FromMilligrams(0.1m)));
}
