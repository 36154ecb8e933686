using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Quantities.Grading;

[Properties(Arbitrary = [typeof(Counts)])]
public sealed class GradingTablesTests
{
    [Theory]
    [InlineData("2.0", 0)]
    [InlineData("1.95", 1)] // between the printed bands 1.5-1.9 and 2.0 (GR-11)
    [InlineData("1.5", 1)]
    [InlineData("1.499", 2)]
    [InlineData("1.0", 2)]
    [InlineData("0.999", 3)]
    [InlineData("0.5", 3)]
    [InlineData("0.499", 4)]
    [InlineData("0", 4)]
    public void WhoGranulocytes_AroundTheCuts_GradesBelowThem(string count, int expected) =>
        Assert.Equal(ToxicityGrade.Create(GradingScale.Who1981, expected), GradingTables.WhoGranulocytes.Of(Count(count)));

    [Theory]
    [InlineData("4.0", 0)]
    [InlineData("3.999", 1)]
    [InlineData("3.0", 1)]
    [InlineData("2.999", 2)]
    [InlineData("1.999", 3)]
    [InlineData("0.999", 4)]
    public void WhoLeukocytes_AroundTheCuts_GradesBelowThem(string count, int expected) =>
        Assert.Equal(expected, GradingTables.WhoLeukocytes.Of(Count(count))!.Value.Number);

    [Theory]
    [InlineData("100", 0)]
    [InlineData("99.999", 1)]
    [InlineData("75", 1)]
    [InlineData("74.999", 2)]
    [InlineData("49.999", 3)]
    [InlineData("24.999", 4)]
    public void WhoPlatelets_AroundTheCuts_GradesBelowThem(string count, int expected) =>
        Assert.Equal(expected, GradingTables.WhoPlatelets.Of(Count(count))!.Value.Number);

    [Theory]
    [InlineData("1.8", "1.8", 0)]
    [InlineData("1.79", "1.8", 1)]
    [InlineData("1.5", "1.8", 1)]
    [InlineData("1.499", "1.8", 2)]
    [InlineData("1.499", null, 2)]
    [InlineData("1.0", null, 2)]
    [InlineData("0.999", null, 3)]
    [InlineData("0.5", null, 3)]
    [InlineData("0.499", null, 4)]
    [InlineData("1.5", null, null)] // grade 1 hangs on the lower limit of normal
    public void Version5Neutrophils_FirstGrade_HangsOnTheLaboratory(string count, string? lowerLimit, int? expected) =>
        Assert.Equal(
            expected, GradingTables.Version5Neutrophils.Of(Count(count), lowerLimit is null ? null : Count(lowerLimit))?.Number);

    [Theory]
    [InlineData("1.5", 0)]
    [InlineData("1.499", 1)]
    [InlineData("1.0", 1)]
    [InlineData("0.999", 2)]
    [InlineData("0.5", 2)]
    [InlineData("0.499", 3)]
    [InlineData("0.1", 3)]
    [InlineData("0.099", 4)]
    public void Version6Neutrophils_AroundTheCuts_GradesBelowThem(string count, int expected) =>
        Assert.Equal(expected, GradingTables.Version6Neutrophils.Of(Count(count))!.Value.Number);

    /// <summary>V46: one value, two versions, two grades.</summary>
    [Fact]
    public void Neutrophils_OneValueInTwoVersions_AreNotCompared()
    {
        var version5 = GradingTables.Version5Neutrophils.Of(Count("0.9"))!.Value;
        var version6 = GradingTables.Version6Neutrophils.Of(Count("0.9"))!.Value;

        Assert.Equal((3, 2), (version5.Number, version6.Number));
        Assert.Throws<ArgumentException>(() => version5.IsAtLeast(version6));
    }

    [Theory]
    [InlineData("1", 0)]
    [InlineData("1.001", 1)]
    [InlineData("3", 1)]
    [InlineData("3.001", 2)]
    [InlineData("5", 2)]
    [InlineData("5.001", 3)]
    [InlineData("20", 3)]
    [InlineData("20.001", 4)]
    public void Version5Aminotransferases_AroundTheCuts_GradesAboveThem(string multiple, int expected) =>
        Assert.Equal(
            expected,
            GradingTables.Version5Aminotransferases.Of(UpperLimitMultiple.FromMultiple(CaseText.Number(multiple))).Number);

    [Theory]
    [InlineData("1", 0)]
    [InlineData("1.5", 1)]
    [InlineData("1.501", 2)]
    [InlineData("3.001", 3)]
    [InlineData("10.001", 4)]
    public void Bilirubin_AroundTheCuts_TheSameInBothVersions(string multiple, int expected)
    {
        var found = UpperLimitMultiple.FromMultiple(CaseText.Number(multiple));

        Assert.Equal(
            (expected, expected),
            (GradingTables.Version5Bilirubin.Of(found).Number, GradingTables.Version6Bilirubin.Of(found).Number));
    }

    [Theory]
    [InlineData("11", 0)]
    [InlineData("10.95", 1)] // in the gap between 9.5-10.9 and 11.0
    [InlineData("9.5", 1)]
    [InlineData("9.49", 2)]
    [InlineData("7.99", 3)]
    [InlineData("6.49", 4)]
    public void WhoHemoglobin_AroundTheCuts_GradesBelowThem(string gramsPerDeciliter, int expected) =>
        Assert.Equal(expected, GradingTables.WhoHemoglobin.Of(
            HemoglobinConcentration.FromGramsPerDeciliter(CaseText.Number(gramsPerDeciliter)))!.Value.Number);

    [Theory]
    [InlineData("10", null, null)]
    [InlineData("10", "12", 1)]
    [InlineData("12", "12", 0)]
    [InlineData("9.9", null, 2)]
    [InlineData("8", null, 2)]
    [InlineData("7.9", null, 3)]
    public void Version5Hemoglobin_FirstGrade_HangsOnTheLaboratory(string gramsPerDeciliter, string? lowerLimit, int? expected) =>
        Assert.Equal(
            expected,
            GradingTables.Version5Hemoglobin.Of(
                HemoglobinConcentration.FromGramsPerDeciliter(CaseText.Number(gramsPerDeciliter)),
                lowerLimit is null ? null : HemoglobinConcentration.FromGramsPerDeciliter(CaseText.Number(lowerLimit)))?.Number);

    [Theory]
    [InlineData("12.5 g/dL", "12.5 g/dL")]
    [InlineData("125 g/L", "12.5 g/dL")]
    public void HemoglobinConcentration_Units_OneValue(string text, string expected) =>
        Assert.Equal(expected, $"{HemoglobinConcentration.Parse(text)}");

    [Theory]
    [InlineData("125 g/dL")]
    [InlineData("12.5 g/L")]
    [InlineData("12.5 mmol/L")]
    public void HemoglobinConcentration_Confused_Refused(string text) =>
        Assert.False(HemoglobinConcentration.TryParse(text, out _));

    [Theory]
    [InlineData("50.1", null, 0)]
    [InlineData("50", null, 2)] // GR-09: though not below 50 %
    [InlineData("40", null, 2)]
    [InlineData("39.9", null, 3)]
    [InlineData("20", null, 3)]
    [InlineData("19.9", null, 4)]
    [InlineData("60", "9.9", 0)]
    [InlineData("60", "10", 2)]
    [InlineData("60", "20", 3)]
    [InlineData("39", "10", 3)]
    public void Version5EjectionFraction_ValueOrFall_TheWorseCounts(string percent, string? fall, int expected) => Assert.Equal(
        expected,
        GradingTables.Version5EjectionFraction.Of(
            Percentage.FromPercent(CaseText.Number(percent)), fall is null ? null : CaseText.Number(fall)).Number);

    [Theory]
    [InlineData("2", "1", null)] // a normal baseline has a table of its own
    [InlineData("1.9", "2", 0)]
    [InlineData("2", "2", 1)]
    [InlineData("3", "2", 1)]
    [InlineData("3.01", "2", 2)]
    [InlineData("4", "2", 2)]
    [InlineData("4.01", "2", 3)]
    [InlineData("5", "2", 3)]
    [InlineData("5.01", "2", 4)] // grade 3 only up to 5 times the upper limit
    [InlineData("5", "1.2", 4)]
    [InlineData("6", "6", 1)] // unchanged
    [InlineData("13", "6", 4)]
    [InlineData("12", "6", 2)]
    public void Version6AminotransferasesFromAbnormal_AroundTheCuts_TimesTheBaseline(
        string value, string baseline, int? expected) => Assert.Equal(
        expected, GradingTables.Version6AminotransferasesFromAbnormal.Of(Times(value), Times(baseline))?.Number);

    [Theory]
    [InlineData("1.99", 0)]
    [InlineData("3", 1)]
    [InlineData("5", 2)]
    [InlineData("5.01", 3)]
    [InlineData("20", 3)]
    [InlineData("20.01", 4)]
    public void Version6BilirubinFromAbnormal_OfABaselineOfTwo_TimesTheBaseline(string value, int expected) => Assert.Equal(
        expected, GradingTables.Version6BilirubinFromAbnormal.Of(Times(value), Times("2"))?.Number);

    [Theory]
    [InlineData("50", "5", false, 0)]
    [InlineData("50", null, false, 0)]
    [InlineData("50", "12", true, 1)]
    [InlineData("50", "12", null, null)]
    [InlineData("49.9", "9.9", false, 0)]
    [InlineData("49.9", "10", false, 2)]
    [InlineData("49.9", null, true, 2)]
    [InlineData("40", null, false, null)]
    [InlineData("40", "5", null, null)]
    [InlineData("39.9", null, null, 3)]
    public void Version6VentricularDysfunction_ValueFallAndMarkers_GradesWhatIsKnown(
        string percent, string? fall, bool? marker, int? expected) => Assert.Equal(
        expected,
        GradingTables.Version6VentricularDysfunction.Of(
            Percentage.FromPercent(CaseText.Number(percent)), fall is null ? null : CaseText.Number(fall), marker)?.Number);

    [Fact]
    public void BaselineMultipleGrades_CeilingsThatDoNotRise_Refused() =>
        Assert.Throws<ArgumentException>(() => new BaselineMultipleGrades(GradingScale.CtcaeVersion6, null, 2, 2));

    [Law("worse")]
    public void Of_LowerCount_NeverALowerGrade(FallingCount count, Branches branches)
    {
        foreach (var table in new[]
            {
                GradingTables.WhoGranulocytes,
                GradingTables.WhoLeukocytes,
                GradingTables.Version6Neutrophils,
            })
        {
            var (higher, lower) = (
                table.Of(CellCount.FromPerMicroliter(count.Higher))!.Value,
                table.Of(CellCount.FromPerMicroliter(count.Lower))!.Value);
            branches.Hit("worse", lower.Number > higher.Number);
            Assert.True(lower.IsAtLeast(higher), $"{lower} after {higher}");
        }
    }

    private static CellCount Count(string billionsPerLiter) => CellCount.FromBillionsPerLiter(CaseText.Number(billionsPerLiter));

    private static UpperLimitMultiple Times(string value) => UpperLimitMultiple.FromMultiple(CaseText.Number(value));

    private static class Counts
    {
        public static Arbitrary<FallingCount> Falling() => Law.Arbitrary(
            from higher in Gen.Choose(0, 30_000)
            from fall in Gen.Choose(1, 3_000)
            where fall <= higher
            select new FallingCount(higher, higher - fall));
    }
}

/// <summary>Two counts of cells per microliter, the second below the first.</summary>
public sealed record FallingCount(int Higher, int Lower);
