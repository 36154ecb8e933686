using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-DOSE-PER-INFUSION")]
public sealed class DosePerInfusionRuleTests
{
    private const string Within = "Satisfied";
    private const string TooMuch = "Withhold: ReduceTo";
    private const string TooLittle = "Review: ClinicianDecides";

    [Theory]
    [InlineData("19.439", "1.8", TooLittle)]
    [InlineData("19.439999999999999999", "1.8", TooLittle)]
    [InlineData("19.44", "1.8", Within)]
    [InlineData("21.6", "1.8", Within)]
    [InlineData("23.76", "1.8", Within)]
    [InlineData("23.760000000000000001", "1.8", TooMuch)]
    [InlineData("23.761", "1.8", TooMuch)]
    [InlineData("21.81234567", "1.8", Within)]
    [InlineData("21.6", "1.823456", Within)]
    [InlineData("28.15", "2.345678", Within)]
    [InlineData("18.36", "1.7", Within)]
    [InlineData("18.359999999999999999", "1.7", TooLittle)]
    [InlineData("22.44", "1.7", Within)]
    [InlineData("22.440000000000000001", "1.7", TooMuch)]
    public void Evaluate_AroundTenPercentOfTheLabelDose_SatisfiedUpToIt(string milligrams, string area, string expected) =>
        Assert.Equal(expected, Dosed(milligrams, area).OutcomeOf(RuleIds.DosePerInfusion));

    [Theory]
    [InlineData("16.199", TooLittle)]
    [InlineData("16.2", Within)]
    [InlineData("19.8", Within)]
    [InlineData("19.801", TooMuch)]
    [InlineData("21.6", TooMuch)]
    public void Evaluate_RegimenOf10_HeldAgainstTheRegimen(string milligrams, string expected) =>
        Assert.Equal(expected, Dosed(milligrams).Following(Quarterly("10 mg/m2")).OutcomeOf(RuleIds.DosePerInfusion));

    [Theory]
    [InlineData("14 mg/m2", "25.2", TooMuch)]
    [InlineData("14 mg/m2", "23.761", TooMuch)]
    [InlineData("14 mg/m2", "23.76", Within)]
    [InlineData("14 mg/m2", "21.6", Within)]
    [InlineData("140 mg/m2", "252", TooMuch)]
    public void Evaluate_RegimenAboveTheLabel_DoesNotLiftTheLabelDose(string regimen, string milligrams, string expected) =>
        Assert.Equal(expected, Dosed(milligrams).Following(Quarterly(regimen)).OutcomeOf(RuleIds.DosePerInfusion));

    [Theory]
    [InlineData("21.6")]
    [InlineData("840")]
    public void Evaluate_AreaNotKnown_Incomplete(string milligrams) =>
        Assert.Equal("Incomplete: State", Dosed(milligrams).OnArea(null).OutcomeOf(RuleIds.DosePerInfusion));

    [Theory]
    [InlineData("840", TooMuch, DoseConfusion.PerKilogram)] // V69
    [InlineData("924", TooMuch, DoseConfusion.PerKilogram)]
    [InlineData("924.1", TooMuch, DoseConfusion.WholeCourse)]
    [InlineData("756", TooMuch, DoseConfusion.PerKilogram)]
    [InlineData("755.9", TooMuch, DoseConfusion.WholeCourse)]
    [InlineData("254.8", TooMuch, DoseConfusion.WholeCourse)]
    [InlineData("254.7", TooMuch, DoseConfusion.SeveralInfusions)]
    [InlineData("43.68", TooMuch, DoseConfusion.SeveralInfusions)]
    [InlineData("43.67", TooMuch, DoseConfusion.None)]
    [InlineData("21.8", Within, DoseConfusion.None)]
    [InlineData("12", TooLittle, DoseConfusion.NotMultipliedByArea)] // V68
    [InlineData("12.1", TooLittle, DoseConfusion.None)]
    public void Evaluate_FarOff170Centimeters70Kilograms_NamesTheLikelyConfusion(
        string milligrams, string expected, DoseConfusion confusion)
    {
        var scenario = Dosed(milligrams).OnArea(Mosteller(70));

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.DosePerInfusion));
        Assert.Equal(confusion, Assert.IsType<DoseAgainstRegimen>(scenario.Find(RuleIds.DosePerInfusion).Evidence).Confusion);
    }

    [Theory]
    [InlineData("840", "1.8", DoseConfusion.WholeCourse)]
    [InlineData("12", "1.05", DoseConfusion.None)]
    public void Evaluate_WeightNotKnownOrDoseWithin_NoConfusionThatCannotBeTold(
        string milligrams, string area, DoseConfusion confusion) =>
        Assert.Equal(
            confusion,
            Assert.IsType<DoseAgainstRegimen>(Dosed(milligrams, area).Find(RuleIds.DosePerInfusion).Evidence).Confusion);

    [Fact]
    public void Evaluate_OrderInMilliliters_CountedAsConcentrate() => // V70
        Assert.Equal(
            Within,
            Scenario.AllClear.WithDose(Dose.FromMilliliters(10.9m)).OnArea(Mosteller(70)).OutcomeOf(RuleIds.DosePerInfusion));

    [Fact]
    public void Evaluate_AreaCappedAtTwoSquareMeters_HeldAgainstTheRealArea() // V76
    {
        var area = BodySurfaceArea.FromFormula(
            BodySurfaceFormula.Mosteller, BodyHeight.FromCentimeters(180), BodyWeight.FromKilograms(110));

        Assert.Equal(TooLittle, Dosed("24").OnArea(area).OutcomeOf(RuleIds.DosePerInfusion));
    }

    [Theory]
    [InlineData("23.761", "1.8", "23.76")]
    [InlineData("840", "1.73", "22.836")]
    public void Evaluate_AboveTheTolerance_RemedyIsTheLargestDoseWithin(string milligrams, string area, string expected)
    {
        var scenario = Dosed(milligrams, area);
        var remedy = Assert.Single(scenario.Find(RuleIds.DosePerInfusion).Remedies);

        Assert.Equal(Number(expected), scenario.Apply(remedy).Proposal.Dose.Milligrams);
        Assert.Equal(Within, scenario.Apply(remedy).OutcomeOf(RuleIds.DosePerInfusion));
        Assert.Equal(TooMuch, scenario.ApplyAlmost(remedy).OutcomeOf(RuleIds.DosePerInfusion));
    }

    private static Regimen Quarterly(string dose) => Regimen.Create("own", DosePerArea.Parse(dose), DosingInterval.FromMonths(3));

    private static BodySurfaceArea Mosteller(int kilograms) =>
        BodySurfaceArea.FromFormula(
            BodySurfaceFormula.Mosteller, BodyHeight.FromCentimeters(170), BodyWeight.FromKilograms(kilograms));

    private static Scenario Dosed(string milligrams, string area = "1.8") => Scenario.AllClear
        .WithDose(Dose.FromMilligrams(Number(milligrams)))
        .OnArea(BodySurfaceArea.FromSquareMeters(Number(area)));
}
