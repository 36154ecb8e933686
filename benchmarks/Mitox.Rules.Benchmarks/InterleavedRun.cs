using System.Diagnostics;
using System.Globalization;
using Mitox.Rules.Benchmarks.Agreement;
using Mitox.Rules.Benchmarks.Cases;

namespace Mitox.Rules.Benchmarks;

/// <summary>Times the three contenders in turn, a short batch each, and compares their fastest batches.</summary>
/// <remarks>
/// BenchmarkDotNet measures one contender after the other, seconds apart; on a machine with other work its ratios then compare
/// two loads. A batch of a fraction of a millisecond is often undisturbed, and disturbance only ever makes it slower.
/// </remarks>
internal static class InterleavedRun
{
    private const int Rounds = 4_000;
    private const int CallsInBatch = 100;

    public static void Print()
    {
        Console.WriteLine("| Path   | Infusions | HandWritten | Evaluator | FluentValidation | Evaluator / HandWritten | "
            + "FluentValidation / Evaluator |");
        Console.WriteLine("|--------|----------:|------------:|----------:|-----------------:|------------------------:|"
            + "-----------------------------:|");
        foreach (var path in Enum.GetValues<Answered>())
        {
            foreach (var infusions in DecisionBenchmarks.CourseLengths)
            {
                var asked = new Contenders(path is Answered.Permit ? Courses.Permitted(infusions) : Courses.Refused(infusions));
                var (byHand, byEvaluator, byValidation) = Fastest(asked);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {path} | {infusions} | {byHand:0} ns | {byEvaluator:0} ns | {byValidation:0} ns | "
                        + $"{byEvaluator / byHand:0.00} | {byValidation / byEvaluator:0.00} |"));
            }
        }
    }

    private static (double ByHand, double ByEvaluator, double ByValidation) Fastest(Contenders asked)
    {
        var (byHand, byEvaluator, byValidation) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            byHand = Math.Min(byHand, NanosecondsPerCall(() => asked.AskByHand()));
            byEvaluator = Math.Min(byEvaluator, NanosecondsPerCall(() => asked.AskEvaluator()));
            byValidation = Math.Min(byValidation, NanosecondsPerCall(() => asked.AskFluentValidation()));
        }

        return (byHand, byEvaluator, byValidation);
    }

    private static double NanosecondsPerCall<T>(Func<T> ask)
    {
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < CallsInBatch; call++)
        {
            _ = ask();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / CallsInBatch;
    }
}
