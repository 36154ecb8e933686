namespace Mitox.Rules.Tests.Quantities.Grading;

public sealed class ToxicityGradeTests
{
    [Theory]
    [InlineData(GradingScale.Who1981, -1)]
    [InlineData(GradingScale.Who1981, 5)]
    [InlineData(GradingScale.CtcaeVersion5, 6)]
    [InlineData(GradingScale.Unknown, 0)]
    public void Create_GradeTheScaleHasNot_Refused(GradingScale scale, int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ToxicityGrade.Create(scale, number));

    [Theory]
    [InlineData(GradingScale.Who1981, 4, "WHO grade 4")]
    [InlineData(GradingScale.CtcaeVersion5, 5, "CTCAE v5 grade 5")]
    [InlineData(GradingScale.CtcaeVersion6, 0, "CTCAE v6 grade 0")]
    public void ToString_AnyGrade_NamesScaleAndVersion(GradingScale scale, int number, string expected) =>
        Assert.Equal(expected, $"{ToxicityGrade.Create(scale, number)}");

    [Fact]
    public void IsAtLeast_Default_CannotBeCompared() =>
        Assert.Throws<ArgumentException>(() => default(ToxicityGrade).IsAtLeast(default));

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(3, 2, true)]
    [InlineData(2, 3, false)]
    public void IsAtLeast_SameScale_Compares(int number, int other, bool expected) => Assert.Equal(
        expected,
        ToxicityGrade.Create(GradingScale.Who1981, number).IsAtLeast(ToxicityGrade.Create(GradingScale.Who1981, other)));

    [Fact]
    public void LowValueGrades_FloorsThatDoNotFall_Refused() => Assert.Throws<ArgumentException>(
        () => new LowValueGrades<CellCount>(
            GradingScale.Who1981, CellCount.FromBillionsPerLiter(1), CellCount.FromBillionsPerLiter(1)));

    [Fact]
    public void HighMultipleGrades_CeilingsThatDoNotRise_Refused() => Assert.Throws<ArgumentException>(
        () => new HighMultipleGrades(
            GradingScale.CtcaeVersion5, UpperLimitMultiple.FromMultiple(2), UpperLimitMultiple.FromMultiple(2)));
}
