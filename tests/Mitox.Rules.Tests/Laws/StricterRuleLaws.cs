using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

/// <summary>Every stricter parameter only adds objections.</summary>
[Properties(Arbitrary = [typeof(Cases)])]
public sealed class StricterRuleLaws
{
    /// <summary>A stricter rule beside one of the US label.</summary>
    private static readonly Rule[] Stricter =
    [
        .. new[]
        {
            RuleKinds.AtLeast(
                RuleIds.NeutrophilFloor, BloodCountValues.Neutrophils, CellCount.FromBillionsPerLiter(2.5m), Verdict.Withhold),
            RuleKinds.AtLeast(
                RuleIds.PlateletFloor, BloodCountValues.Platelets, CellCount.FromBillionsPerLiter(150), Verdict.Review),
            RuleKinds.AtLeast(
                RuleIds.EjectionFractionFloor, HeartValues.EjectionFraction, Percentage.FromPercent(56), Verdict.Withhold),
            new EjectionFractionFallRule(5, 8),
            RuleKinds.Recent(RuleIds.EjectionFractionBeforeDose, "It must be measured", 10, Observation.EjectionFraction),
            RuleKinds.Recent(RuleIds.ElectrocardiogramBeforeDose, "It must be recorded", 3, Observation.Electrocardiogram),
            RuleKinds.Recent(
                RuleIds.BloodCountBeforeDose, "They must be counted", 2, Observation.Neutrophils, Observation.Platelets),
            RuleKinds.Recent(
                RuleIds.LiverTestsBeforeDose,
                "They must be measured",
                2,
                Observation.AlanineAminotransferase,
                Observation.AspartateAminotransferase,
                Observation.TotalBilirubin),
            new LiverTestLimitRule(UpperLimitMultiple.FromMultiple(0.8m), UpperLimitMultiple.FromMultiple(0.6m)),
            new PregnancyTestBeforeDoseRule(1),
            RuleKinds.Recent(RuleIds.AssessmentBeforeDose, "The patient must be seen", 2, Observation.ClinicalAssessment),
            new AdultAgeRule(21, 100),
            new PregnancyRule(400),
            new LifetimeDoseRule(
                DosePerArea.FromMilligramsPerSquareMeter(60),
                mayBeReached: false,
                DosePerArea.FromMilligramsPerSquareMeter(13.2m)),
        }.Select(rule => rule.CitedBy(ClinicRules.Source)),
    ];

    /// <summary>
    /// The cases hold no pregnancy that was reported so long ago, and few young adults: these two are
    /// held without being met alone.
    /// </summary>
    private static readonly Rule[] Met = [.. Stricter.Where(rule => rule is not (PregnancyRule or AdultAgeRule))];

    [Law(BranchesUnder = nameof(EachObjectsNow), Times = 2)]
    public void Evaluate_StricterRule_KeepsEveryObjectionAndMayAddSome(TreatmentCase value, Branches branches)
    {
        var before = value.Evaluate();
        foreach (var rule in Stricter)
        {
            var strict = Policies.UnitedStates.Tighten("strict", "Strict", "test", rule);
            var after = TreatmentEvaluator.Evaluate(TreatmentHistory.Create(value.Record), value.Proposal, strict);
            branches.Hit($"{rule} objects now", Met.Contains(rule) && Objects(after, rule) && !Objects(before, rule));
            Assert.True(after.Verdict <= before.Verdict, $"{before.Verdict} became {after.Verdict}");
            // A pending pregnancy test is told once: by the rule about the test before the dose, where that objects.
            Assert.All(before.Findings.Where(finding => finding.Rule.Id != RuleIds.UnreadResult), finding => Assert.Contains(
                after.Findings, other => other.Rule.Id == finding.Rule.Id && other.Verdict <= finding.Verdict));
        }
    }

    private static bool Objects(Decision decision, Rule rule) =>
        decision.Findings.Any(finding => finding.Rule.Id == rule.Description.Id);

    private static IEnumerable<string> EachObjectsNow(Policy policy) => Met.Select(rule => $"{rule} objects now");

    private static class Cases
    {
        public static Arbitrary<TreatmentCase> AnyOrPermitted() =>
            Law.Arbitrary(Gen.OneOf(CaseGenerator.Any, CaseGenerator.Permitted));
    }
}
