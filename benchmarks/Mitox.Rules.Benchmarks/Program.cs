using BenchmarkDotNet.Running;
using Mitox.Rules.Benchmarks;
using Mitox.Rules.Benchmarks.Agreement;

const string Usage = """
    dotnet run -c Release --project benchmarks/Mitox.Rules.Benchmarks [-- option]

      (none)    every benchmark, in full
      --quick   every benchmark, with three iterations each: a smoke test, not a measurement
      NAME      after either: only the class of this name, such as PlanningBenchmarks
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
    default:
        var quick = args is ["--quick", ..];
        var names = args.Skip(quick ? 1 : 0).ToList();
        Type[] all =
            [
                typeof(DecisionBenchmarks), typeof(HistoryBenchmarks), typeof(ReadingBenchmarks), typeof(PlanningBenchmarks),
                typeof(FhirBenchmarks),
            ];
        var chosen = all.Where(type => names.Count == 0 || names.Contains(type.Name)).ToArray();
        if (chosen.Length < Math.Max(names.Count, 1))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        Console.WriteLine(AgreementCheck.Run());
        var summaries = BenchmarkRunner.Run(chosen, BenchmarkSettings.Create(quick));
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
            ? 1
            : 0;
}
