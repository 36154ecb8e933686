using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-BODY-SURFACE-FORMULA")]
public sealed class BodySurfaceFormulaRuleTests
{
    [Theory]
    [InlineData("Mosteller", "", "Satisfied")]
    [InlineData("Mosteller", "Mosteller, Mosteller", "Satisfied")]
    [InlineData("Mosteller", "Stated", "Satisfied")]
    [InlineData("Mosteller", "Fujimoto", "Review: ClinicianDecides")] // V77
    [InlineData("Mosteller", "Mosteller, DuBois, Stated", "Review: ClinicianDecides")]
    [InlineData("SchlichFemale", "SchlichMale", "Review: ClinicianDecides")]
    [InlineData("SchlichMale", "SchlichMale", "Satisfied")]
    [InlineData("SchlichFemale", "", "Review: ClinicianDecides")] // V78; the patient is a man
    [InlineData("Stated", "SchlichFemale", "Review: ClinicianDecides")]
    [InlineData("Stated", "Mosteller, DuBois", "Review: ClinicianDecides")]
    [InlineData("", "Mosteller, Stated", "Satisfied")]
    [InlineData("Stated", "Stated", "NotApplicable")]
    [InlineData("", "", "NotApplicable")]
    public void Evaluate_FormulasOfTheCourse_MustBeOne(string proposed, string onRecord, string expected) =>
        Assert.Equal(expected, Calculated(proposed, onRecord).OutcomeOf(RuleIds.BodySurfaceFormula));

    [Theory]
    [InlineData(Sex.Female, "SchlichFemale", "Satisfied")]
    [InlineData(Sex.Female, "SchlichMale", "Review: ClinicianDecides")]
    [InlineData(Sex.Unknown, "SchlichMale", "Satisfied")]
    public void Evaluate_FormulaBySex_MustBeThatOfThePatient(Sex sex, string proposed, string expected) =>
        Assert.Equal(
            expected,
            Calculated(proposed, "").WithPatient(patient => patient with { Sex = sex }).OutcomeOf(RuleIds.BodySurfaceFormula));

    [Fact]
    public void Evaluate_TwoFormulas_EvidenceNamesBoth() =>
        Assert.Equal(
            new FormulaComparison(BodySurfaceFormula.Mosteller, BodySurfaceFormula.DuBois),
            Calculated("Mosteller", "Mosteller, DuBois").Find(RuleIds.BodySurfaceFormula).Evidence);

    [Fact]
    public void Evaluate_OtherFormulaEnteredInError_NotCounted()
    {
        var scenario = Calculated("Mosteller", "DuBois");
        var corrected = scenario with { Infusions = [scenario.Infusions[0] with { EnteredInError = true }] };

        Assert.Equal("Satisfied", corrected.OutcomeOf(RuleIds.BodySurfaceFormula));
    }

    private static Scenario Calculated(string proposed, string onRecord) =>
        (Scenario.AllClear with
        {
            Infusions =
            [
                .. onRecord.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select((formula, quarter) =>
                    new Infusion(
                        Scenario.PreviousInfusionDay.PlusMonths(-3 * quarter), Dose.FromMilligrams(21.6m), Area(formula)!)),
            ],
        }).OnArea(Area(proposed));

    private static BodySurfaceArea? Area(string formula) => formula switch
    {
        "" => null,
        "Stated" => Scenario.Area,
        _ => BodySurfaceArea.FromFormula(
            Enum.Parse<BodySurfaceFormula>(formula), BodyHeight.FromCentimeters(170), BodyWeight.FromKilograms(70)),
    };
}
