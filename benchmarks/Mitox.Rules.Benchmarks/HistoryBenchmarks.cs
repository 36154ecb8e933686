using BenchmarkDotNet.Attributes;
using Mitox.Rules.Benchmarks.Cases;
using Mitox.Rules.Benchmarks.HandWritten;

namespace Mitox.Rules.Benchmarks;

/// <summary>
/// Building a history, beside sorting the same records by hand: a third each infusions, blood counts and ejection fractions.
/// </summary>
[MemoryDiagnoser]
public class HistoryBenchmarks
{
    private TreatmentRecord record = new();

    [Params(10, 30, 100, 1_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var weeks = Enumerable.Range(0, Records).Select(week => Courses.ProposedDay.PlusWeeks(-week - 1)).ToList();
        record = new TreatmentRecord
        {
            Infusions = [.. weeks.Where((_, index) => index % 3 == 0)
                .Select(day => new Infusion(day, Dose.FromMilligrams(5.5m), Courses.Area))],
            BloodCounts = [.. weeks.Where((_, index) => index % 3 == 1).Select(day => Courses.Count(day, 3.1m, 220))],
            EjectionFractions = [.. weeks.Where((_, index) => index % 3 == 2).Select(day => Courses.Echo(day, 62))],
        };
    }

    [Benchmark(Baseline = true)]
    public object HandWritten() => new Chart(record);

    [Benchmark]
    public TreatmentHistory History() => TreatmentHistory.Create(record);
}
