using BenchmarkDotNet.Running;
using Mitox.Rules.Benchmarks;
using Mitox.Rules.Benchmarks.Agreement;

const string Usage = """
    dotnet run -c Release --project benchmarks/Mitox.Rules.Benchmarks [-- option]

      (none)    every benchmark, in full
      --quick   every benchmark, with three iterations each: a smoke test, not a measurement
      --ratios  the contenders in turn, a short batch each: steady ratios on a busy machine
      --check   only the proof that the three contenders hold the same rules
    """;

switch (args)
{
    case ["--check"]:
        Console.WriteLine(AgreementCheck.Run());
        return 0;
    case ["--ratios"]:
        Console.WriteLine(AgreementCheck.Run());
        InterleavedRun.Print();
        return 0;
    case [] or ["--quick"]:
        Console.WriteLine(AgreementCheck.Run());
        var summary = BenchmarkRunner.Run<DecisionBenchmarks>(BenchmarkSettings.Create(quick: args.Length > 0));
        return summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success) ? 1 : 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
