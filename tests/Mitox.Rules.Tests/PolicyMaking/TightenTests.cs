using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.PolicyMaking;

/// <summary>Tightening adds: a rule that is looser than the label's stands beside it and changes nothing.</summary>
public sealed class TightenTests
{
    private static readonly CellCount One = CellCount.FromBillionsPerLiter(1);

    /// <summary>A looser rule under an id of the label, and a case to which the label's own rule objects.</summary>
    public static TheoryData<string, string> Looser => new()
    {
        { "us-2009", "MTX-LIFETIME-DOSE" },
        { "us-2009", "MTX-NEUTROPHIL-FLOOR" },
        { "us-2009", "MTX-LVEF-BEFORE-DOSE" },
        { "us-2009", "MTX-OTHER-THERAPIES" },
        { "us-2009", "MTX-HYPERSENSITIVITY" },
        { "eu-2016", "MTX-DOSE-ADJUSTMENT" },
        { "eu-2016", "MTX-COUNTS-AFTER-DEPLETION" },
        { "dk", "MTX-START-SCHEDULE" },
        { "de-before-2016", "MTX-EARLIER-TREATMENT" },
        { "fr-2003", "MTX-DISEASE-ACTIVITY" },
    };

    [Theory]
    [MemberData(nameof(Looser))]
    public void Tighten_LooserRule_KeepsTheObjectionOfTheLabel(string policy, string rule)
    {
        var label = PolicyCatalog.Find(policy)!;
        var (looser, scenario) = Of(rule);
        var before = (scenario with { Policy = label }).Evaluate();

        var after = (scenario with { Policy = label.Tighten("own", "Own", "1", looser.CitedBy(ClinicRules.Source)) }).Evaluate();

        var objection = Assert.Single(before.Findings, finding => $"{finding.Rule.Id}" == rule);
        Assert.Contains(objection, after.Findings);
        Assert.Equal(before.Verdict, after.Verdict);
    }

    [Fact]
    public void Tighten_StricterNumber_DecidesBesideTheLabels()
    {
        var own = Policies.UnitedStates.Tighten("own", "Own", "1", RuleKinds.AtLeast(
            RuleId.Create("CLINIC-NEUTROPHILS"),
            BloodCountValues.Neutrophils,
            CellCount.FromBillionsPerLiter(2),
            Verdict.Withhold).CitedBy(ClinicRules.Source));

        var decision =
            (Scenario.AllClear with { Policy = own, BloodCounts = [Scenario.Count(Scenario.DayBefore, 1.9m, 220)] }).Evaluate();

        var finding = Assert.Single(decision.Findings);
        Assert.Equal(
            ("CLINIC-NEUTROPHILS", "own", Verdict.Withhold), ($"{finding.Rule.Id}", finding.Rule.Policy.Id, finding.Verdict));
        Assert.Equal("own", decision.Policy.Id);
    }

    [Fact]
    public void Tighten_SameRuleTwice_IsToldOnceByItsMostCautiousFinding()
    {
        var own = Policies.UnitedStates.WithCap(
            "own", "Own", DosePerArea.FromMilligramsPerSquareMeter(100), mayBeReached: true, ClinicRules.Source);

        var decision = (Scenario.AllClear with { Policy = own }).WithLifetimeDose(132).Evaluate();

        Assert.Equal(
            [Verdict.Withhold, Verdict.Stop],
            decision.Findings.Where(finding => finding.Rule.Id == RuleIds.LifetimeDose).Select(finding => finding.Verdict));
        Assert.Equal(2, decision.ToText().Split("MTX-LIFETIME-DOSE").Length);
        Assert.Contains("MTX-LIFETIME-DOSE, Stop", decision.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tighten_ThenLoosened_KeepsWhatWasAdded()
    {
        var own = Policies.UnitedStates.Tighten("own", "Own", "1", new ClinicRules.Always("A"))
            .Without("own-2", "Own", "2", "echo only", RuleIds.EjectionFractionMethod);

        Assert.Equal("A", own.Rules[^1].ToString());
        Assert.DoesNotContain(own.Rules, rule => rule.Description.Id == RuleIds.EjectionFractionMethod);
        Assert.Throws<ArgumentException>(() => own.Without("own-3", "Own", "3", "why", RuleId.Create("A")));
    }

    [Fact]
    public void Tighten_RuleThatCitesNothing_Refused() => Assert.Contains(
        "CitedBy",
        Assert.Throws<ArgumentException>(() => Policies.UnitedStates.Tighten(
            "own", "Own", "1", RuleKinds.WashedOut(RuleId.Create("A"), 28, TherapyKind.Fingolimod))).Message,
        StringComparison.Ordinal);

    private static (Rule Looser, Scenario Scenario) Of(string rule) => rule switch
    {
        "MTX-LIFETIME-DOSE" =>
            (new LifetimeDoseRule(Dose(1_000), mayBeReached: true, Dose(140)), Scenario.AllClear.WithLifetimeDose(130)),
        "MTX-NEUTROPHIL-FLOOR" => (
            RuleKinds.AtLeast(
                RuleIds.NeutrophilFloor, BloodCountValues.Neutrophils, CellCount.FromBillionsPerLiter(0.1m), Verdict.Review),
            Scenario.AllClear with { BloodCounts = [Scenario.Count(Scenario.DayBefore, 1.4m, 220)] }),
        "MTX-LVEF-BEFORE-DOSE" =>
            (new MonitoredFromDoseRule(366, Dose(139)), Scenario.AllClear.WithEjectionFractions("2025-03-01=64")),
        "MTX-OTHER-THERAPIES" => (
            new OtherTherapiesRule([], [.. Enum.GetValues<TherapyKind>()]),
            Scenario.AllClear with { Therapies = [new(TherapyKind.Cladribine)] }),
        "MTX-HYPERSENSITIVITY" => (
            RuleKinds.Requires(
                RuleIds.Hypersensitivity, PatientQuestions.MitoxantroneHypersensitivity, Answer.Yes, Verdict.Review),
            Scenario.AllClear.WithPatient(patient => patient with { MitoxantroneHypersensitivity = Answer.Yes })),
        "MTX-DOSE-ADJUSTMENT" => (
            new DoseAdjustmentRule(
                new(
                    new(GradingTables.WhoLeukocytes, GradingTables.WhoGranulocytes, GradingTables.WhoPlatelets),
                    1,
                    1,
                    new DoseAdjustmentRow(DoseAdjustmentCause.CountBeforeInfusion, 1, 4, Dose(12), Verdict.Withhold)),
                Dose(12),
                6),
            Scenario.AllClearInEurope with { BloodCounts = [Scenario.Count(Scenario.DayBefore, 1.6m, 220, 6)] }),
        "MTX-COUNTS-AFTER-DEPLETION" => (
            new CountsAfterDepletionRule([TherapyKind.Dexrazoxane], One, One),
            Scenario.AllClearInEurope with
            {
                Therapies = [new(TherapyKind.Alemtuzumab)],
                BloodCounts = [Scenario.Count(Scenario.DayBefore, 3, 220)],
            }),
        "MTX-START-SCHEDULE" => (
            new StartScheduleRule([DosingInterval.FromDays(1)], 7), Scenario.AllClear.WithInfusionsOn("2026-02-20")),
        "MTX-EARLIER-TREATMENT" => (
            new EarlierTreatmentRule([TherapyKind.Corticosteroid]),
            Scenario.AllClear.WithPatient(patient => patient with { AlternativesExhausted = Answer.No }) with
            {
                Therapies = [new(TherapyKind.Corticosteroid) { Outcome = TherapyOutcome.Failed }],
            }),
        "MTX-DISEASE-ACTIVITY" => (new DiseaseActivityRule(new(24, 1, 0.5m)), Scenario.AllClear),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No looser rule is written for it."),
    };

    private static DosePerArea Dose(decimal number) => DosePerArea.FromMilligramsPerSquareMeter(number);
}
