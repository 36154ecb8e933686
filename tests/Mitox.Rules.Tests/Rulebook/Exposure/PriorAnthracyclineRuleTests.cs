using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-PRIOR-ANTHRACYCLINE")]
public sealed class PriorAnthracyclineRuleTests
{
    [Theory]
    [InlineData(Answer.No, "Satisfied")]
    [InlineData(Answer.Yes, "Review: ClinicianDecides")]
    [InlineData(Answer.Unknown, "Incomplete: State")]
    [InlineData((Answer)99, "Incomplete: State")]
    public void Evaluate_AnswerWithoutExposures_SatisfiedByNoAlone(Answer answer, string expected) =>
        Assert.Equal(expected, Exposed(answer));

    [Theory]
    [InlineData(CardiotoxicDrug.Doxorubicin)] // V89
    [InlineData(CardiotoxicDrug.Daunorubicin)] // V91
    [InlineData(CardiotoxicDrug.Epirubicin)]
    [InlineData(CardiotoxicDrug.Idarubicin)]
    [InlineData(CardiotoxicDrug.OtherAnthracycline)]
    [InlineData(CardiotoxicDrug.OtherAnthracenedione)]
    public void Evaluate_ExposureOnRecord_ReviewWhateverWasAnsweredAndHoweverMuch(CardiotoxicDrug drug)
    {
        Assert.Equal("Review: ClinicianDecides", Exposed(Answer.No, new PriorExposure(drug, DosePerArea.Parse("0.1 mg/m2"))));
        Assert.Equal("Review: ClinicianDecides", Exposed(Answer.Unknown, new PriorExposure(drug, null)));
    }

    [Theory]
    [InlineData(Answer.No, "Satisfied")]
    [InlineData(Answer.Unknown, "Incomplete: State")]
    public void Evaluate_MitoxantroneAlone_IsNotCountedHere(Answer answer, string expected) =>
        Assert.Equal(expected, Exposed(answer, new PriorExposure(CardiotoxicDrug.Mitoxantrone, null)));

    [Fact]
    public void Evaluate_ExposureEnteredInError_NotCounted() =>
        Assert.Equal(
            "Satisfied", Exposed(Answer.No, new PriorExposure(CardiotoxicDrug.Doxorubicin, null) { EnteredInError = true }));

    private static string Exposed(Answer answer, params PriorExposure[] exposures) =>
        (Scenario.AllClear
            .WithPatient(patient => patient with { PriorAnthracycline = answer }) with
        { PriorExposures = [.. exposures] })
            .OutcomeOf(RuleIds.PriorAnthracycline);
}
