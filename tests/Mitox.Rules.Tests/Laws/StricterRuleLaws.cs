using FsCheck.Fluent;
using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

/// <summary>Every stricter parameter only adds objections.</summary>
public sealed class StricterRuleLaws
{
    private static readonly Citation Source = ClinicRules.Source;

    /// <summary>A stricter rule in place of one of the US label; each is taken by Tighten, so its numbers are shown to be stricter.</summary>
    private static readonly ClinicalRule[] Stricter =
    [
        new NeutrophilFloorRule(CellCount.FromBillionsPerLiter(2.5m), Source),
        new PlateletFloorRule(CellCount.FromBillionsPerLiter(150), Source),
        new EjectionFractionFloorRule(Percentage.FromPercent(56), Source),
        new EjectionFractionFallRule(5, 8, Source),
        new EjectionFractionBeforeDoseRule(10, Source),
        new ElectrocardiogramBeforeDoseRule(3, Source),
        new BloodCountBeforeDoseRule(2, Source),
        new LiverTestsBeforeDoseRule(2, Source),
        new LiverTestLimitRule(UpperLimitMultiple.FromMultiple(0.8m), UpperLimitMultiple.FromMultiple(0.6m), Source),
        new PregnancyTestBeforeDoseRule(1, Source),
        new AssessmentBeforeDoseRule(2, Source),
        new AdultAgeRule(21, 100, Source),
        new PregnancyRule(400, Source),
        new LifetimeDoseRule(DosePerArea.FromMilligramsPerSquareMeter(60), mayBeReached: false, DosePerArea.FromMilligramsPerSquareMeter(13.2m), Source),
    ];

    /// <summary>The cases hold no pregnancy that was reported so long ago, and few young adults: these two are held without being met alone.</summary>
    private static readonly ClinicalRule[] Met = [.. Stricter.Where(rule => rule is not (PregnancyRule or AdultAgeRule))];

    [Fact]
    public void Evaluate_StricterRule_KeepsEveryObjectionAndMayAddSome() => Law.Holds(
        Gen.OneOf(CaseGenerator.Any, CaseGenerator.Permitted),
        _ => [],
        (value, branches) =>
        {
            var before = value.Evaluate();
            foreach (var rule in Stricter)
            {
                var strict = Policies.UnitedStates.Tighten("strict", "Strict", "test", rule);
                var after = TreatmentEvaluator.Evaluate(TreatmentHistory.Create(value.Record), value.Proposal, strict);
                branches.Hit($"{rule} objects now", Met.Contains(rule) && Objects(after, rule) && !Objects(before, rule));
                Assert.True(after.Verdict <= before.Verdict, $"{before.Verdict} became {after.Verdict}");
                Assert.All(before.Findings, finding => Assert.Contains(after.Findings, other => other.Rule.Id == finding.Rule.Id && other.Verdict <= finding.Verdict));
            }
        },
        Met.Select(rule => $"{rule} objects now"));

    private static bool Objects(Decision decision, ClinicalRule rule) => decision.Findings.Any(finding => finding.Rule.Id == rule.Description.Id);
}
