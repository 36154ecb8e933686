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

    [Params(1, 11)]
    public int Infusions { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var (record, proposal) = Courses.Permitted(Infusions);
        text = Encoding.UTF8.GetBytes(CaseJson.Write(CaseFile.ForInfusion(TreatmentHistory.Create(record), proposal)));
    }

    [Benchmark(Baseline = true)]
    public JsonValueKind Parse()
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.ValueKind;
    }

    [Benchmark]
    public CaseFile? Read() =>
        CaseJson.TryRead(text, out var file, out _) ? file : throw new InvalidOperationException("The case must be readable.");
}
