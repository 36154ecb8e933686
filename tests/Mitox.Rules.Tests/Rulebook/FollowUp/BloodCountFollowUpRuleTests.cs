using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-FOLLOW-UP-BLOOD-COUNT")]
public sealed class BloodCountFollowUpRuleTests
{
    [Theory]
    [InlineData("fr-ra", "2020-01-15=3/200", "2020-04-14", FindingKind.Satisfied)]
    [InlineData("fr-ra", "2020-01-15=3/200", "2020-04-15", FindingKind.Objects)]
    [InlineData("fr-ra", "2020-04-01=3/200", "2020-04-15", FindingKind.Satisfied)]
    [InlineData("fr-ra", "2024-10-15=3/200", "2025-01-14", FindingKind.Satisfied)]
    [InlineData("fr-ra", "2024-10-15=3/200", "2025-01-15", FindingKind.Objects)]
    [InlineData("fr-ra", "2024-10-16=3/200", "2025-12-15", FindingKind.NotApplicable)] // V115
    [InlineData("it-2011", "2025-09-15=3/200", "2025-12-14", FindingKind.Satisfied)]
    [InlineData("it-2011", "2025-09-15=3/200", "2025-12-15", FindingKind.Objects)] // V115
    [InlineData("it-2011", "2025-10-16=3/200", "2026-02-01", FindingKind.NotApplicable)]
    [InlineData("es-2009", "2024-10-16=3/200", "2025-12-15", FindingKind.NotApplicable)]
    public void Evaluate_CountsAfterTheLastInfusion_AskedForQuarterlyForYears(
        string policy, string counts, string day, FindingKind expected) =>
        Assert.Equal(expected, Counted(policy, counts).Find(RuleIds.BloodCountFollowUp, day).Kind);

    [Theory]
    [InlineData("3/-")]
    [InlineData("-/200")]
    public void Evaluate_OneOfTheTwoCounted_DoesNotCount(string counts) =>
        Assert.Equal(
            Verdict.Incomplete, Counted("fr-ra", $"2020-04-01={counts}").Find(RuleIds.BloodCountFollowUp, "2020-04-15").Verdict);

    [Fact]
    public void Evaluate_Due_SaysWhatToObtain() => Assert.Equal(
        [Observation.Neutrophils, Observation.Platelets],
        Counted("fr-ra", "")
            .Find(RuleIds.BloodCountFollowUp, "2020-05-01").Remedies.Cast<Remedy.Obtain>().Select(remedy => remedy.What));

    [Fact]
    public void Evaluate_NoInfusion_NotApplicable() =>
        Assert.Equal(
            FindingKind.NotApplicable,
            Counted("fr-ra", "").WithoutInfusions().Find(RuleIds.BloodCountFollowUp, "2020-05-01").Kind);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(3, 0)]
    public void Constructor_NoTimeAtAll_Refused(int months, int years) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RepeatedObservationRule(
            RuleIds.BloodCountFollowUp, "the blood count", months, years, 30, Observation.Neutrophils));

    /// <summary>
    /// Treatment that ended on 15 January 2020, and counts such as "2020-04-01=3/200" of neutrophils and platelets.
    /// </summary>
    private static AfterTreatment Counted(string policy, string counts) =>
        (AfterTreatment.AllClear with { Policy = PolicyCatalog.Find(policy)! }).With(record => record with
        {
            Infusions = [Scenario.Given(CaseText.Day("2020-01-15"), 21.6m)],
            BloodCounts = [.. CaseText.Entries(counts).Select(entry => Count(entry.At, entry.Value.Split('/')))],
        });

    private static BloodCount Count(ClinicTime at, string[] values) => Scenario.Count(at, Value(values[0]), Value(values[1]));

    private static decimal? Value(string text) => text == "-" ? null : CaseText.Number(text);
}
