using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-NEUTROPHIL-FLOOR")]
public sealed class NeutrophilFloorRuleTests
{
    private const string Below = "Withhold: Resolve";

    [Theory]
    [InlineData("", "Incomplete: State")]
    [InlineData("2026-03-01=0", Below)]
    [InlineData("2026-03-01=1.499", Below)] // V34
    [InlineData("2026-03-01=1.499999999", Below)]
    [InlineData("2026-03-01=1.5", "Satisfied")] // V35
    [InlineData("2026-03-01=1.501", "Satisfied")]
    public void Evaluate_AroundTheFloor_ObjectsOnlyBelowIt(string counted, string expected) => AssertOutcome(expected, counted);

    [Theory]
    [InlineData("2024-01-01=1.499", Below)]
    [InlineData("2026-02-20=1.499, 2026-03-01=1.5", "Satisfied")]
    [InlineData("2026-02-20=1.5, 2026-03-01=1.499", Below)]
    [InlineData("2026-03-01=1.5, 2026-03-03=1.499", "Satisfied")]
    [InlineData("2026-03-03=1.5", "Incomplete: State")]
    [InlineData("2026-03-01=1.5, 2026-03-01 09:00=1.499", Below)]
    [InlineData("2026-03-01=1.499, 2026-03-01 09:00=1.5", Below)]
    [InlineData("2026-03-01 08:00=1.499, 2026-03-01 09:00=1.5", "Satisfied")]
    [InlineData("2026-03-01 08:00=1.5, 2026-03-01 09:00=1.499", Below)]
    public void Evaluate_SeveralCounts_TheLowestThatMayBeNewestCounts(string counted, string expected) =>
        AssertOutcome(expected, counted);

    [Fact]
    public void Evaluate_LowCountEnteredInError_NotCounted()
    {
        var counts = Counted("2026-02-28=1.5, 2026-03-01=1.499").BloodCounts;

        Assert.Equal(
            "Satisfied",
            (Scenario.AllClear with { BloodCounts = [counts[0], counts[1] with { EnteredInError = true }] })
                .OutcomeOf(RuleIds.NeutrophilFloor));
    }

    [Fact]
    public void Evaluate_NewestCountLacksIt_TheNewestThatHasItCounts()
    {
        var scenario = Counted("2026-02-20=1.499");

        Assert.Equal(Below, (scenario with { BloodCounts = scenario.BloodCounts.Add(new(Scenario.DayBefore)) }).OutcomeOf(
            RuleIds.NeutrophilFloor));
    }

    [Theory]
    [InlineData("2026-02-26=3", "2026-03-01=1.499", Below)]
    [InlineData("2026-03-01=3", "2026-03-01=1.499", Below)]
    [InlineData("2026-03-01 09:00=3", "2026-03-01 08:00=1.499", "Satisfied")]
    [InlineData("2026-03-01=3", "2026-02-26=1.499", "Satisfied")]
    [InlineData("2026-02-26=3", "2026-03-01=1.5", "Satisfied")]
    [InlineData("", "2026-03-01=1.499", Below)]
    [InlineData("", "2026-03-01=4", "Incomplete: State")]
    public void Evaluate_LeukocytesCountedAlone_ProveTheNeutrophilsLow(string neutrophils, string leukocytes, string expected)
    {
        var scenario = Counted(neutrophils);
        var alone = Entries(leukocytes)
            .Select(entry => new BloodCount(entry.At) { Leukocytes = CellCount.FromBillionsPerLiter(Number(entry.Value)) });

        Assert.Equal(
            expected, (scenario with { BloodCounts = scenario.BloodCounts.AddRange(alone) }).OutcomeOf(RuleIds.NeutrophilFloor));
    }

    [Theory]
    [InlineData(1499, Below)] // V34
    [InlineData(1500, "Satisfied")] // V33
    public void Evaluate_CountedPerMicroliter_TheSameFloor(int perMicroliter, string expected)
    {
        var count = new BloodCount(Scenario.DayBefore) { Neutrophils = CellCount.FromPerMicroliter(perMicroliter) };

        Assert.Equal(expected, (Scenario.AllClear with { BloodCounts = [count] }).OutcomeOf(RuleIds.NeutrophilFloor));
    }

    [Theory]
    [InlineData(2.1, 4.0, 0.9)] // V39
    [InlineData(1.7, 2.9, 0.8)] // V40
    public void Evaluate_LowLymphocytesOrLeukocytes_NoLabelRule(double neutrophils, double leukocytes, double lymphocytes)
    {
        var count = Scenario.Count(Scenario.DayBefore, (decimal)neutrophils, 220) with
        {
            Leukocytes = CellCount.FromBillionsPerLiter((decimal)leukocytes),
            Lymphocytes = CellCount.FromBillionsPerLiter((decimal)lymphocytes),
        };

        Assert.Equal(Verdict.NoObjection, (Scenario.AllClear with { BloodCounts = [count] }).Evaluate().Verdict);
    }

    [Theory]
    [InlineData(TreatmentIndication.MultipleSclerosis, Below)]
    [InlineData(TreatmentIndication.AcuteNonlymphocyticLeukemia, "NotApplicable")] // V38
    [InlineData(TreatmentIndication.ProstateCancer, Below)]
    [InlineData(TreatmentIndication.Lymphoma, Below)]
    [InlineData(TreatmentIndication.BreastCancer, Below)]
    [InlineData((TreatmentIndication)99, Below)]
    public void Evaluate_ProposedForAnotherDisease_ExemptInLeukemiaAlone(TreatmentIndication indication, string expected)
    {
        var scenario = Counted("2026-03-01=1.2").ProposedAgainst(indication);

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.NeutrophilFloor));
        Assert.Equal(Below, (scenario with { Policy = Policies.EuropeanUnion }).OutcomeOf(RuleIds.NeutrophilFloor));
    }

    [Fact]
    public void Evaluate_ProposedForLeukemia_NotPermittedWhateverTheCount() =>
        Assert.Equal(
            Verdict.Review,
            Counted("2026-03-01=1.2")
                .ProposedAgainst(TreatmentIndication.AcuteNonlymphocyticLeukemia).VerdictOf(RuleIds.TreatmentIndication));

    private static void AssertOutcome(string expected, string counted) =>
        Assert.Equal(expected, Counted(counted).OutcomeOf(RuleIds.NeutrophilFloor));

    private static Scenario Counted(string counted) => Scenario.AllClear with
    {
        BloodCounts = [.. Entries(counted).Select(entry => Scenario.Count(entry.At, Number(entry.Value), 220))],
    };
}
