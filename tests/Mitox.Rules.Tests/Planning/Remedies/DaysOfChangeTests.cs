using FsCheck;
using FsCheck.Xunit;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Remedies;

/// <summary>What is asked on the days that rules name alone is what is found by asking every day.</summary>
[Properties(Arbitrary = [typeof(CasesUnderThePolicy)])]
public sealed class DaysOfChangeTests
{
    /// <summary>Longer than a pregnancy, a year between two checks and the interval of any label.</summary>
    private const int Horizon = 400;

    /// <summary>Longer than three months.</summary>
    private const int HorizonOfOtherPolicies = 100;

    private static readonly DoseRounding Rounding = DoseRounding.WithinHopaTolerance(Dose.FromMilligrams(0.1m));

    public static TheoryData<string> PolicyIds => new(Policies.All.Select(policy => policy.Description.Id));

    [Law("the answer changes", "the best day is a later one", Times = 3)]
    public void DaysNamed_RandomCaseUnderAnyPolicy_GiveWhatEveryDayGives(
        TreatmentCase value, NonNegativeInt which, Branches branches)
    {
        var (history, proposal) = (TreatmentHistory.Create(value.Record), value.Proposal);
        var policy = Policies.All[which.Get % Policies.All.Length];
        AssertValidity(history, proposal, policy, HorizonOfOtherPolicies);
        AssertPlan(history, proposal, policy, HorizonOfOtherPolicies);
        branches.Hit("the answer changes", AnswerValidity.Of(history, proposal, policy, HorizonOfOtherPolicies).Next is not null);
        branches.Hit(
            "the best day is a later one",
            RemedyPlan.Of(history, proposal, policy, Rounding, HorizonOfOtherPolicies).Day > proposal.At.Date);
    }

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void DaysNamed_WorkedPatients_GiveWhatEveryDayGives(string policyId)
    {
        var policy = PolicyCatalog.Find(policyId)!;
        foreach (var (history, proposal, own) in WorkedPatients())
        {
            var horizon = own == policy ? Horizon : HorizonOfOtherPolicies;
            AssertValidity(history, proposal, policy, horizon);
            AssertPlan(history, proposal, policy, horizon);
        }
    }

    /// <summary>
    /// A clinic's own rule need not tell its days; it objects until a day that nothing on record shows, before any test expires.
    /// </summary>
    [Fact]
    public void Of_RuleThatTellsNoDays_AsksEveryDay()
    {
        var opens = Scenario.ProposedDay.PlusDays(3);
        var policy = Policies.UnitedStates.Tighten("clinic", "Clinic", "2026", new ClosedUntilRule(opens));

        var plan = RemedyPlan.Of(Scenario.AllClear.History, Scenario.AllClear.Proposal, policy, Rounding);

        Assert.Equal((Verdict.NoObjection, opens), (plan.BestVerdict, plan.Day));
        Assert.Equal(opens, AnswerValidity.Of(Scenario.AllClear.History, Scenario.AllClear.Proposal, policy).ChangesOn);
    }

    /// <summary>A year of days was 44 to 64 MB.</summary>
    [Fact]
    public void Of_WorkedPatient_AllocatesAtMostAMegabyte()
    {
        const long Most = 1_000_000;
        foreach (var (history, proposal, policy) in WorkedPatients())
        {
            _ = RemedyPlan.Of(history, proposal, policy, Rounding);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var plan = RemedyPlan.Of(history, proposal, policy, Rounding);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, Most);
            GC.KeepAlive(plan);
        }
    }

    private static IEnumerable<LocalDate> EveryDay(ProposedInfusion proposal, int horizon) =>
        RemedyHorizon.DaysAfter(proposal.At.Date, horizon);

    private static void AssertPlan(TreatmentHistory history, ProposedInfusion proposal, Policy policy, int horizon) =>
        Assert.Equal(
            RemedyPlan.Of(history, proposal, policy, Rounding, horizon, EveryDay(proposal, horizon)),
            RemedyPlan.Of(history, proposal, policy, Rounding, horizon));

    private static void AssertValidity(TreatmentHistory history, ProposedInfusion proposal, Policy policy, int horizon)
    {
        var named = AnswerValidity.Of(history, proposal, policy, horizon);
        Assert.Equal(AnswerValidity.Of(named.Decision, history, proposal, policy, horizon, EveryDay(proposal, horizon)), named);
    }

    private static IEnumerable<(TreatmentHistory History, ProposedInfusion Proposal, Policy Policy)> WorkedPatients()
    {
        var examples = Repository.FilesUnder("*.json", "src", "Mitox.Rules.Example", "Cases").Select(File.ReadAllBytes);
        foreach (var text in Vignette.Names.Select(name => Vignette.Read(name).CaseInUtf8()).Concat(examples))
        {
            if (CaseJson.TryRead(text, out var file, out _) && file.Proposal is { } proposal)
            {
                yield return (file.History, proposal, PolicyCatalog.Find(file.PolicyId) ?? Policies.UnitedStates);
            }
        }
    }

    /// <summary>The infusion room is closed until a day.</summary>
    private sealed class ClosedUntilRule(LocalDate opens) : Rule(
        RuleId.Create("CLINIC-CLOSED"), "The infusion room must be open.", ClinicRules.Source)
    {
        protected override Finding Judge(in Case input) => input.At.Date >= opens
            ? Satisfied(input, new StatedFact("infusion room", "open"))
            : Objects(Verdict.Withhold, new StatedFact("infusion room", "closed"), new Remedy.None());
    }
}
