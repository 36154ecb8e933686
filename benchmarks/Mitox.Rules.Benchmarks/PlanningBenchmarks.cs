using BenchmarkDotNet.Attributes;
using Mitox.Rules.Json;
using Mitox.Rules.Planning;

namespace Mitox.Rules.Benchmarks;

/// <summary>Looking ahead from each case of the Example, beside its one decision.</summary>
[MemoryDiagnoser]
public class PlanningBenchmarks
{
    private static readonly string Folder = Path.Combine(
        BenchmarkSettings.RepositoryRoot(), "src", "Mitox.Rules.Example", "Cases");
    private static readonly DoseRounding TenthOfAMilligram = DoseRounding.DownToStep(Dose.FromMilligrams(0.1m));

    private CaseFile file = null!;
    private Policy policy = Policies.UnitedStates;
    private CourseForecast forecast = null!;

    /// <summary>Gets the cases that propose an infusion.</summary>
    public static IEnumerable<string> Cases =>
        Directory.EnumerateFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order();

    [ParamsSource(nameof(Cases))]
    public string Case { get; set; } = string.Empty;

    private ProposedInfusion Proposal => file.Proposal ?? throw new InvalidOperationException($"{Case} proposes no infusion.");

    [GlobalSetup]
    public void Prepare()
    {
        file = CaseJson.Read(File.ReadAllText(Path.Combine(Folder, $"{Case}.json")));
        policy = PolicyCatalog.Find(file.PolicyId) ?? Policies.UnitedStates;
        forecast = Forecast();
    }

    [Benchmark(Baseline = true)]
    public Decision Decision() => TreatmentEvaluator.Evaluate(file.History, Proposal, policy);

    [Benchmark]
    public RemedyPlan Remedies() => RemedyPlan.Of(file.History, Proposal, policy, TenthOfAMilligram);

    [Benchmark]
    public AnswerValidity Validity() => AnswerValidity.Of(file.History, Proposal, policy);

    [Benchmark]
    public CourseForecast Forecast() =>
        CourseForecast.Of(file.History, KnownRegimens.QuarterlyTwelve, Proposal.Area!, policy, Proposal.At.Date);

    [Benchmark]
    public MonitoringPlan Monitoring() => MonitoringPlan.Of(forecast, Proposal.At.Date, Proposal.At.Date.PlusYears(6));
}
