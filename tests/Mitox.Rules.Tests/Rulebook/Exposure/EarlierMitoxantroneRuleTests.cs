using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-EARLIER-MITOXANTRONE")]
public sealed class EarlierMitoxantroneRuleTests
{
    private static readonly DosePerArea Known = DosePerArea.Parse("84 mg/m2");

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, true, ExposureReason.MultipleSclerosis, "Satisfied")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, true, ExposureReason.Cancer, "Review: ClinicianDecides")] // V86
    [InlineData(CardiotoxicDrug.Mitoxantrone, true, ExposureReason.Unknown, "Review: ClinicianDecides")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, true, (ExposureReason)99, "Review: ClinicianDecides")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, false, ExposureReason.MultipleSclerosis, "Incomplete: State")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, false, ExposureReason.Cancer, "Incomplete: State")]
    [InlineData(CardiotoxicDrug.Unknown, true, ExposureReason.MultipleSclerosis, "Incomplete: State")]
    [InlineData(CardiotoxicDrug.Unknown, false, ExposureReason.Cancer, "Incomplete: State")] // V87
    [InlineData((CardiotoxicDrug)99, true, ExposureReason.MultipleSclerosis, "Incomplete: State")]
    [InlineData(CardiotoxicDrug.Doxorubicin, false, ExposureReason.Cancer, "NotApplicable")]
    [InlineData(CardiotoxicDrug.OtherAnthracenedione, true, ExposureReason.Cancer, "NotApplicable")]
    public void Evaluate_OneExposure_NeedsTheDrugTheAmountAndTheReason(
        CardiotoxicDrug drug, bool amountIsKnown, ExposureReason reason, string expected) =>
        Assert.Equal(expected, Exposed(new PriorExposure(drug, amountIsKnown ? Known : null) { Reason = reason }));

    [Fact]
    public void Evaluate_NoExposure_NotApplicable() => Assert.Equal("NotApplicable", Exposed());

    [Fact]
    public void Evaluate_OneForCancerAndOneOfUnknownAmount_IncompleteInAnyOrder()
    {
        var weighed = new PriorExposure(CardiotoxicDrug.Mitoxantrone, Known) { Reason = ExposureReason.Cancer };
        var unknown = new PriorExposure(CardiotoxicDrug.Mitoxantrone, null) { Reason = ExposureReason.MultipleSclerosis };

        Assert.Equal("Incomplete: State", Exposed(weighed, unknown));
        Assert.Equal("Incomplete: State", Exposed(unknown, weighed));
    }

    [Fact]
    public void Evaluate_OneForMultipleSclerosisAndOneForCancer_ReviewInAnyOrder()
    {
        var counted = new PriorExposure(CardiotoxicDrug.Mitoxantrone, Known) { Reason = ExposureReason.MultipleSclerosis };
        var weighed = counted with { Reason = ExposureReason.Cancer };

        Assert.Equal("Review: ClinicianDecides", Exposed(counted, weighed));
        Assert.Equal("Review: ClinicianDecides", Exposed(weighed, counted));
    }

    [Fact]
    public void Evaluate_EnteredInError_NotCounted() =>
        Assert.Equal("NotApplicable", Exposed(new PriorExposure(CardiotoxicDrug.Mitoxantrone, null) { EnteredInError = true }));

    [Theory]
    [InlineData(TreatmentIndication.MultipleSclerosis, "NotApplicable")]
    [InlineData(TreatmentIndication.AcuteNonlymphocyticLeukemia, "Review: ClinicianDecides")]
    [InlineData(TreatmentIndication.ProstateCancer, "Review: ClinicianDecides")]
    [InlineData((TreatmentIndication)99, "Review: ClinicianDecides")]
    public void Evaluate_InfusionHere_WeighedAsAnExposureWhereItWasForAnotherDisease(
        TreatmentIndication indication, string expected)
    {
        var infusion = Scenario.Given(Scenario.PreviousInfusionDay, 21.6m) with { Indication = indication };
        var scenario =
            Scenario.AllClear with { Infusions = [Scenario.Given(new NodaTime.LocalDate(2025, 9, 2), 21.6m), infusion] };

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.EarlierMitoxantrone));
        Assert.Equal(
            "NotApplicable",
            (scenario with { Infusions = [infusion with { EnteredInError = true }] }).OutcomeOf(RuleIds.EarlierMitoxantrone));
    }

    [Fact]
    public void Evaluate_InfusionForLeukemiaAndUnknownAmountElsewhere_Incomplete()
    {
        var scenario = Scenario.AllClear with
        {
            Infusions = [Scenario.Given(Scenario.PreviousInfusionDay, 21.6m) with
            {
                Indication = TreatmentIndication.AcuteNonlymphocyticLeukemia,
            }],
            PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, null)],
        };

        Assert.Equal("Incomplete: State", scenario.OutcomeOf(RuleIds.EarlierMitoxantrone));
    }

    [Fact]
    public void Describe_InfusionForLeukemia_NamesTheDayAndTheDisease() => Assert.Equal(
        "mitoxantrone given on 2025-12-02: for acute nonlymphocytic leukemia",
        (Scenario.AllClear with
        {
            Infusions = [Scenario.Given(Scenario.PreviousInfusionDay, 21.6m) with
            {
                Indication = TreatmentIndication.AcuteNonlymphocyticLeukemia,
            }],
        }).Find(RuleIds.EarlierMitoxantrone).Evidence!.Describe());

    private static string Exposed(params PriorExposure[] exposures) =>
        (Scenario.AllClear with { PriorExposures = [.. exposures] }).OutcomeOf(RuleIds.EarlierMitoxantrone);
}
