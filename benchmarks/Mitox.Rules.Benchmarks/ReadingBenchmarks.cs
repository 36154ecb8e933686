using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Mitox.Rules.Benchmarks.Cases;
using Mitox.Rules.Json;

namespace Mitox.Rules.Benchmarks;

/// <summary>Reading a case with its history, beside parsing the same bytes into a document that nobody has checked.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] text = [];
    private byte[] ranges = [];

    [Params(1, 11)]
    public int Infusions { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var (record, proposal) = Courses.Permitted(Infusions);
        text = Written(record, proposal);
        ranges = Written(
            record with
            {
                EjectionFractions =
                    [.. record.EjectionFractions.Select(one => one with { Value = Percentage.Parse("60-65 %") })],
                BloodCounts =
                    [.. record.BloodCounts.Select(one => one with { Neutrophils = CellCount.Parse(">3 x10^9/L") })],
            },
            proposal);
    }

    [Benchmark(Baseline = true)]
    public JsonValueKind Parse()
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.ValueKind;
    }

    [Benchmark]
    public CaseFile? Read() => Read(text);

    /// <summary>Every ejection fraction and neutrophil count is reported as a range.</summary>
    [Benchmark]
    public CaseFile? ReadRanges() => Read(ranges);

    private static byte[] Written(TreatmentRecord record, ProposedInfusion proposal) =>
        Encoding.UTF8.GetBytes(CaseJson.Write(CaseFile.ForInfusion(TreatmentHistory.Create(record), proposal)));

    private static CaseFile Read(byte[] text) =>
        CaseJson.TryRead(text, out var file, out _) ? file : throw new InvalidOperationException("The case must be readable.");
}
