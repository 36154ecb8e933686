using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-EQUIVALENT-LIFETIME-DOSE")]
public sealed class EquivalentLifetimeDoseRuleTests
{
    /// <summary>V89: doxorubicin 240 mg/m² and mitoxantrone 60 mg/m² so far.</summary>
    [Theory]
    [InlineData("us-equivalence-4", "60", Verdict.NoObjection)] // 60 + 60 + 12 = 132
    [InlineData("us-equivalence-4", "68", Verdict.NoObjection)] // just 140
    [InlineData("us-equivalence-4", "68.01", Verdict.Withhold)]
    [InlineData("us-equivalence-4", "80", Verdict.Stop)]
    [InlineData("us-equivalence-10.5", "60", Verdict.NoObjection)]
    [InlineData("us-equivalence-13.8", "60", Verdict.NoObjection)]
    [InlineData("eu-equivalence-4", "60", Verdict.Stop)] // 120 > 72
    [InlineData("eu-equivalence-10.5", "60", Verdict.Stop)] // 82.9 > 72
    [InlineData("eu-equivalence-10.5", "37", Verdict.NoObjection)]
    [InlineData("eu-equivalence-10.5", "37.15", Verdict.Withhold)]
    [InlineData("eu-equivalence-13.8", "42.6", Verdict.NoObjection)]
    [InlineData("eu-equivalence-13.8", "42.61", Verdict.Withhold)]
    public void Evaluate_Doxorubicin240_CountedByTheRatio(string policy, string given, Verdict expected) =>
        Assert.Equal(
            expected,
            Case(policy, given, new PriorExposure(CardiotoxicDrug.Doxorubicin, PerArea(240)))
                .VerdictOf(RuleIds.EquivalentLifetimeDose));

    /// <summary>V91: daunorubicin 180 mg/m².</summary>
    [Theory]
    [InlineData("us-equivalence-4", CardiotoxicDrug.Daunorubicin, "180", "45 mg/m²")]
    [InlineData("us-equivalence-10.5", CardiotoxicDrug.Daunorubicin, "180", "10.2857… mg/m²")]
    [InlineData("us-equivalence-4", CardiotoxicDrug.Doxorubicin, "240", "60 mg/m²")] // CO-09
    [InlineData("us-equivalence-10.5", CardiotoxicDrug.Doxorubicin, "240", "22.8571… mg/m²")]
    [InlineData("us-equivalence-13.8", CardiotoxicDrug.Doxorubicin, "240", "17.3913… mg/m²")]
    [InlineData("us-equivalence-10.5", CardiotoxicDrug.Epirubicin, "125", "9.5238… mg/m²")] // CO-07: 100 of doxorubicin
    [InlineData("us-equivalence-4", CardiotoxicDrug.Idarubicin, "40", "50 mg/m²")]
    public void Evaluate_Anthracycline_ConvertedExactly(string policy, CardiotoxicDrug drug, string dose, string expected)
    {
        var evidence = Case(policy, "12", new PriorExposure(drug, PerArea(CaseText.Number(dose))))
            .Find(RuleIds.EquivalentLifetimeDose).Evidence;

        Assert.Equal(expected, $"{Assert.IsType<EquivalentLifetimeDose>(evidence).Converted}");
    }

    [Theory]
    [InlineData(CardiotoxicDrug.Idarubicin, "40")]
    [InlineData(CardiotoxicDrug.OtherAnthracycline, "40")]
    [InlineData(CardiotoxicDrug.OtherAnthracenedione, "40")]
    [InlineData(CardiotoxicDrug.Doxorubicin, null)]
    public void Evaluate_NoRatioOrNoAmount_Incomplete(CardiotoxicDrug drug, string? dose) => Assert.Equal(
        Verdict.Incomplete,
        Case("us-equivalence-10.5", "12", new PriorExposure(drug, dose is null ? null : PerArea(CaseText.Number(dose))))
            .VerdictOf(RuleIds.EquivalentLifetimeDose));

    [Theory]
    [InlineData(Answer.No, FindingKind.NotApplicable, Verdict.NoObjection)]
    [InlineData(Answer.Yes, FindingKind.Objects, Verdict.Incomplete)]
    [InlineData(Answer.Unknown, FindingKind.Objects, Verdict.Incomplete)]
    public void Evaluate_NoneOnRecord_TheAnswerDecides(Answer answer, FindingKind kind, Verdict expected)
    {
        var finding = Case("us-equivalence-4", "12")
            .WithPatient(patient => patient with { PriorAnthracycline = answer }).Find(RuleIds.EquivalentLifetimeDose);

        Assert.Equal((kind, expected), (finding.Kind, finding.Verdict));
    }

    [Fact]
    public void Evaluate_AboveTheCap_SaysWhatFits()
    {
        var remedy = Assert.IsType<Remedy.ReduceTo>(Assert.Single(
            Case("us-equivalence-4", "72", new PriorExposure(CardiotoxicDrug.Doxorubicin, PerArea(240)))
                .Find(RuleIds.EquivalentLifetimeDose).Remedies));

        Assert.Equal("8 mg/m²", $"{remedy.LargestPerArea}");
    }

    /// <summary>What is known passes the cap already: an unknown amount beside it only adds to that.</summary>
    [Theory]
    [InlineData("68", Verdict.Incomplete)]
    [InlineData("68.01", Verdict.Withhold)]
    [InlineData("80", Verdict.Stop)]
    public void Evaluate_UnknownAmountBesideKnownOnes_NoLessCautious(string given, Verdict expected) => Assert.Equal(
        expected,
        Case("us-equivalence-4", given, new(CardiotoxicDrug.Doxorubicin, PerArea(240)), new(CardiotoxicDrug.Epirubicin, null))
            .VerdictOf(RuleIds.EquivalentLifetimeDose));

    [Fact]
    public void Evaluate_UnknownAmountAboveTheCap_AsksForItBesideTheSmallerDose() => Assert.Collection(
        Case("us-equivalence-4", "72", new(CardiotoxicDrug.Doxorubicin, PerArea(240)), new(CardiotoxicDrug.Epirubicin, null))
            .Find(RuleIds.EquivalentLifetimeDose).Remedies,
        remedy => Assert.IsType<Remedy.ReduceTo>(remedy),
        remedy => Assert.IsType<Remedy.State>(remedy));

    /// <summary>P4: while more may have been given than is on record, no sum shows that the cap is kept.</summary>
    [Theory]
    [InlineData(Answer.Yes, "60", Verdict.NoObjection)]
    [InlineData(Answer.No, "60", Verdict.Incomplete)]
    [InlineData(Answer.Unknown, "60", Verdict.Incomplete)]
    [InlineData(Answer.Unknown, "68.01", Verdict.Withhold)]
    [InlineData(Answer.Unknown, "80", Verdict.Stop)]
    public void Evaluate_DoseHistoryNotStatedComplete_TheSumIsALowerBound(Answer complete, string given, Verdict expected) =>
        Assert.Equal(
            expected,
            (Case("us-equivalence-4", given, new PriorExposure(CardiotoxicDrug.Doxorubicin, PerArea(240))) with
            {
                DoseHistoryIsComplete = complete,
            })
                .VerdictOf(RuleIds.EquivalentLifetimeDose));

    /// <summary>D-02: a cap to stay below is not reached by what anthracyclines add either.</summary>
    [Theory]
    [InlineData(true, "48", Verdict.NoObjection)]
    [InlineData(false, "47.99", Verdict.NoObjection)]
    [InlineData(false, "48", Verdict.Withhold)]
    public void Evaluate_CapOfAnInstitution_KeepsItsOperator(bool mayBeReached, string given, Verdict expected)
    {
        var source = LocalSource();
        var policy = Policies.UnitedStates
            .WithCap("ours-cap", "Ours", PerArea(120), mayBeReached, source)
            .CountingAnthracyclines("ours-counted", "Ours, counted", EquivalenceRatios.Four, source);
        var scenario =
            Case("us-2009", given, new PriorExposure(CardiotoxicDrug.Doxorubicin, PerArea(240))) with { Policy = policy };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.EquivalentLifetimeDose));
    }

    [Fact]
    public void Evaluate_CapToStayBelow_RemedyStaysBelowToo()
    {
        var source = LocalSource();
        var policy = Policies.UnitedStates
            .WithCap("ours-below", "Ours", PerArea(120), mayBeReached: false, source)
            .CountingAnthracyclines("ours-below-counted", "Ours, counted", EquivalenceRatios.Four, source);
        var scenario =
            Case("us-2009", "50", new PriorExposure(CardiotoxicDrug.Doxorubicin, PerArea(240))) with { Policy = policy };

        Assert.IsType<Remedy.ReduceBelow>(Assert.Single(scenario.Find(RuleIds.EquivalentLifetimeDose).Remedies));
    }

    [Fact]
    public void Label_Alone_CountsNoAnthracycline() =>
        Assert.DoesNotContain(Policies.UnitedStates.Rules, rule => rule.Description.Id == RuleIds.EquivalentLifetimeDose);

    [Fact]
    public void Evaluate_AnyEquivalence_TheLabelStillAsksForReview() => Assert.Equal(
        Verdict.Review,
        Case("us-equivalence-4", "12", new PriorExposure(CardiotoxicDrug.Doxorubicin, PerArea(100)))
            .VerdictOf(RuleIds.PriorAnthracycline));

    /// <summary>
    /// CO-10: mitoxantrone 72 is 288 or 756 of doxorubicin, 140 is 560 or 1,470; 250 of doxorubicin is 62.5 or 23.8.
    /// </summary>
    [Fact]
    public void Ratios_WorkedValues_AsPublished()
    {
        Assert.Equal(("288 mg/m²", "756 mg/m²"), (
            $"{EquivalenceRatios.Four.ToDoxorubicin(PerArea(72))}",
            $"{EquivalenceRatios.TenPointFive.ToDoxorubicin(PerArea(72))}"));
        Assert.Equal(("560 mg/m²", "1470 mg/m²"), (
            $"{EquivalenceRatios.Four.ToDoxorubicin(PerArea(140))}",
            $"{EquivalenceRatios.TenPointFive.ToDoxorubicin(PerArea(140))}"));
        Assert.Equal(
            ("62.5 mg/m²", "23.8095… mg/m²"),
            (
                $"{EquivalenceRatios.Four.ToMitoxantrone(CardiotoxicDrug.Doxorubicin, PerArea(250))}",
                $"{EquivalenceRatios.TenPointFive.ToMitoxantrone(CardiotoxicDrug.Doxorubicin, PerArea(250))}"));
    }

    /// <summary>CO-11: converting to mitoxantrone, the smaller ratio is the stricter.</summary>
    [Fact]
    public void Ratios_SmallerRatio_CountsMore() => Assert.True(
        EquivalenceRatios.Four.ToMitoxantrone(CardiotoxicDrug.Doxorubicin, PerArea(100))
            > EquivalenceRatios.TenPointFive.ToMitoxantrone(CardiotoxicDrug.Doxorubicin, PerArea(100)));

    [Theory]
    [InlineData(" ", 4)]
    [InlineData("zero", 0)]
    public void Constructor_NoNameOrRatio_Refused(string name, int ratio) =>
        Assert.ThrowsAny<ArgumentException>(() => new EquivalenceRatio(name, ratio));

    [Fact]
    public void Constructor_DefaultFactors_CountsDoxorubicinAlone()
    {
        var ratio = new EquivalenceRatio("ours", 4, default(ImmutableArray<(CardiotoxicDrug, decimal)>));

        Assert.Equal((PerArea(10), null), (
            ratio.ToMitoxantrone(CardiotoxicDrug.Doxorubicin, PerArea(40)),
            ratio.ToMitoxantrone(CardiotoxicDrug.Epirubicin, PerArea(40))));
    }

    private static Scenario Case(string policy, string given, params PriorExposure[] exposures) =>
        (Scenario.AllClear with { Policy = PolicyCatalog.Find(policy)!, PriorExposures = [.. exposures] })
            .WithLifetimeDose(CaseText.Number(given));

    private static Citation LocalSource() => new("Our own protocol", "Lifetime dose", "2026", ["CO-04"], EvidenceGrade.C);

    private static DosePerArea PerArea(decimal value) => DosePerArea.FromMilligramsPerSquareMeter(value);
}
