using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using Mitox.Rules.Benchmarks.Agreement;
using Mitox.Rules.Benchmarks.Cases;

namespace Mitox.Rules.Benchmarks;

/// <summary>
/// May this infusion be given? Asked by hand, of the evaluator, and of FluentValidation; the same rules, the same data.
/// </summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private Contenders contenders = new(Courses.Permitted(0));

    /// <summary>Gets the numbers of earlier infusions.</summary>
    public static IEnumerable<int> CourseLengths => [0, 1, 11, 40];

    [ParamsAllValues]
    public Answered Path { get; set; }

    [ParamsSource(nameof(CourseLengths))]
    public int Infusions { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var asked = Path is Answered.Permit ? Courses.Permitted(Infusions) : Courses.Refused(Infusions);
        var objections = AgreementCheck.Compare($"{Path} after {Infusions}", asked);
        if (objections.Count == 0 != (Path is Answered.Permit))
        {
            throw new InvalidOperationException($"The case is not to {Path}: {string.Join(", ", objections)}.");
        }

        contenders = new(asked);
    }

    [Benchmark(Baseline = true)]
    public bool HandWritten() => contenders.AskByHand();

    [Benchmark]
    public Decision Evaluator() => contenders.AskEvaluator();

    [Benchmark]
    public string EvaluatorAndText() => contenders.AskEvaluator().ToText();

    [Benchmark]
    public ValidationResult FluentValidation() => contenders.AskFluentValidation();
}

/// <summary>How a case comes out.</summary>
public enum Answered
{
    /// <summary>No rule objects.</summary>
    Permit,

    /// <summary>Many rules object, and all of them are asked for.</summary>
    Refuse,
}
