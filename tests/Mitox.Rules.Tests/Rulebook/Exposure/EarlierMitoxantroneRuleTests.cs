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
    public void Evaluate_OneExposure_NeedsTheDrugTheAmountAndTheReason(CardiotoxicDrug drug, bool amountIsKnown, ExposureReason reason, string expected) =>
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

    private static string Exposed(params PriorExposure[] exposures) =>
        (Scenario.AllClear with { PriorExposures = [.. exposures] }).OutcomeOf(RuleIds.EarlierMitoxantrone);
}
