using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-HEART-RISK")]
public sealed class HeartRiskRuleTests
{
    private static readonly CardiovascularRiskFactors None = new()
    {
        SevereValveDisease = Answer.No,
        MyocardialInfarctionOrRevascularization = Answer.No,
        StableAngina = Answer.No,
        RaisedTroponin = Answer.No,
        RaisedNatriureticPeptide = Answer.No,
        Hypertension = Answer.No,
        Diabetes = Answer.No,
        ChronicKidneyDisease = Answer.No,
        OtherChemotherapy = Answer.No,
        Smoking = Answer.No,
        Obesity = Answer.No,
    };

    private static readonly Scenario Clear = (Scenario.AllClearInEurope with { Policy = Policies.HeartRisk })
        .WithPatient(patient => patient with { CardiovascularRisk = None });

    [Fact]
    public void Evaluate_NoFactor_Low() => AssertClass(HeartRiskClass.Low, 0, Verdict.NoObjection, Clear);

    [Fact]
    public void Evaluate_OneMediumFactor_StillLow() =>
        AssertClass(HeartRiskClass.Low, 1, Verdict.NoObjection, With(None with { Hypertension = Answer.Yes }));

    [Fact]
    public void Evaluate_TwoPoints_Medium() => AssertClass(
        HeartRiskClass.Medium, 2, Verdict.Review, With(None with { Hypertension = Answer.Yes, Diabetes = Answer.Yes }));

    [Fact]
    public void Evaluate_FourPoints_StillMedium() => AssertClass(
        HeartRiskClass.Medium,
        4,
        Verdict.Review,
        With(None with { Hypertension = Answer.Yes, Diabetes = Answer.Yes, Smoking = Answer.Yes, Obesity = Answer.Yes }));

    [Fact]
    public void Evaluate_FivePoints_High() => AssertClass(
        HeartRiskClass.High,
        5,
        Verdict.Review,
        With(None with
        {
            Hypertension = Answer.Yes,
            Diabetes = Answer.Yes,
            Smoking = Answer.Yes,
            Obesity = Answer.Yes,
            ChronicKidneyDisease = Answer.Yes,
        }));

    [Fact]
    public void Evaluate_ValveDisease_High() =>
        AssertClass(HeartRiskClass.High, 0, Verdict.Review, With(None with { SevereValveDisease = Answer.Yes }));

    [Fact]
    public void Evaluate_HeartFailure_VeryHigh() => AssertClass(
        HeartRiskClass.VeryHigh, 0, Verdict.Review, Clear.WithPatient(patient => patient with { HeartFailure = Answer.Yes }));

    [Theory]
    [InlineData("1961-03-03", nameof(HeartRiskClass.Low), 0)]
    [InlineData("1961-03-02", nameof(HeartRiskClass.Medium), 2)] // 65 on the day
    [InlineData("1955-01-01", nameof(HeartRiskClass.Medium), 2)] // 71: V107
    [InlineData("1946-03-03", nameof(HeartRiskClass.Medium), 2)]
    [InlineData("1946-03-02", nameof(HeartRiskClass.High), 0)] // 80 on the day
    public void Evaluate_Age_ByBand(string birth, string expected, int points) => AssertClass(
        Enum.Parse<HeartRiskClass>(expected),
        points,
        expected is nameof(HeartRiskClass.Low) ? Verdict.NoObjection : Verdict.Review,
        Clear.WithPatient(patient => patient with { BirthDate = CaseText.Day(birth) }));

    [Theory]
    [InlineData("55", nameof(HeartRiskClass.Low), 0)]
    [InlineData("54.9", nameof(HeartRiskClass.Medium), 2)]
    [InlineData("50", nameof(HeartRiskClass.Medium), 2)]
    [InlineData("49.9", nameof(HeartRiskClass.High), 0)]
    public void Evaluate_EjectionFraction_ByBand(string percent, string expected, int points) => AssertClass(
        Enum.Parse<HeartRiskClass>(expected),
        points,
        expected is nameof(HeartRiskClass.Low) ? Verdict.NoObjection : Verdict.Review,
        Clear with { EjectionFractions = [Scenario.Echo(Scenario.DayBefore, CaseText.Number(percent))] });

    /// <summary>An exposure on record counts, whatever the answer says.</summary>
    [Theory]
    [InlineData(CardiotoxicDrug.Doxorubicin, nameof(HeartRiskClass.High))]
    [InlineData(CardiotoxicDrug.Mitoxantrone, nameof(HeartRiskClass.Low))]
    public void Evaluate_AnthracyclineOnRecord_High(CardiotoxicDrug drug, string expected) => AssertClass(
        Enum.Parse<HeartRiskClass>(expected),
        0,
        expected is nameof(HeartRiskClass.Low) ? Verdict.NoObjection : Verdict.Review,
        Clear with { PriorExposures = [new(drug, DosePerArea.FromMilligramsPerSquareMeter(10))] });

    [Theory]
    [InlineData(TherapyKind.Cyclophosphamide, TherapyOutcome.Ended, 1)]
    [InlineData(TherapyKind.AutologousStemCellTransplantation, TherapyOutcome.Ended, 1)]
    [InlineData(TherapyKind.Cyclophosphamide, TherapyOutcome.Contraindicated, 0)]
    [InlineData(TherapyKind.Fingolimod, TherapyOutcome.Ended, 0)]
    public void Evaluate_ChemotherapyOnRecord_OnePoint(TherapyKind kind, TherapyOutcome outcome, int points) => AssertClass(
        HeartRiskClass.Low, points, Verdict.NoObjection, Clear with { Therapies = [new(kind) { Outcome = outcome }] });

    [Fact]
    public void Evaluate_UnknownFactor_IncompleteAndNamed()
    {
        var finding = With(None with { Smoking = Answer.Unknown }).Find(RuleIds.HeartRisk);

        Assert.Equal(Verdict.Incomplete, finding.Verdict);
        Assert.Equal(
            [new Remedy.State("smoking", new(nameof(CardiovascularRiskFactors), nameof(CardiovascularRiskFactors.Smoking)))],
            finding.Remedies.AsEnumerable());
        Assert.Equal(
            "HFA-ICOS risk of the heart: at least low (no factor; 0 points); not recorded: smoking",
            finding.Evidence!.Describe());
    }

    [Fact]
    public void Evaluate_UnknownFactorBesideHeartFailure_NothingCanRaiseIt() => Assert.Equal(
        Verdict.Review,
        With(new()).WithPatient(patient => patient with { HeartFailure = Answer.Yes }).VerdictOf(RuleIds.HeartRisk));

    private static Scenario With(CardiovascularRiskFactors risk) =>
        Clear.WithPatient(patient => patient with { CardiovascularRisk = risk });

    private static void AssertClass(HeartRiskClass expected, int points, Verdict verdict, Scenario scenario)
    {
        var finding = scenario.Find(RuleIds.HeartRisk);

        var risk = Assert.IsType<HeartRisk>(finding.Evidence);
        Assert.Equal((expected, points, verdict), (risk.Class, risk.Points, finding.Verdict));
    }
}
