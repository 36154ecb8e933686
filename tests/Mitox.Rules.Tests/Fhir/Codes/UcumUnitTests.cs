using System.Reflection;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Fhir.Codes;

public sealed class UcumUnitTests
{
    [Theory]
    [InlineData("mg", EvidenceGrade.Unconfirmed)]
    [InlineData("mg/m2", EvidenceGrade.Unconfirmed)]
    [InlineData("m2", EvidenceGrade.B)]
    [InlineData("%", EvidenceGrade.Unconfirmed)]
    [InlineData("10*9/L", EvidenceGrade.B)]
    [InlineData("10*3/uL", EvidenceGrade.B)]
    [InlineData("/uL", EvidenceGrade.Unconfirmed)]
    [InlineData("cm", EvidenceGrade.Unconfirmed)]
    [InlineData("kg", EvidenceGrade.Unconfirmed)]
    [InlineData("mL", EvidenceGrade.Unconfirmed)]
    [InlineData("mm[Hg]", EvidenceGrade.B)]
    public void All_EveryUnit_HasItsGrade(string code, EvidenceGrade expected) =>
        Assert.Equal(expected, UcumUnits.All.Single(unit => unit.Code == code).Grade);

    [Fact]
    public void All_Units_AreTheConstants() => Assert.Equal(
        typeof(UcumUnits).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        UcumUnits.All.Select(unit => unit.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void All_ConfirmedUnits_AreNamedInTheFact() => Assert.All(
        UcumUnits.All.Where(unit => unit.Grade >= EvidenceGrade.B),
        unit => Assert.Contains(unit.Code, Fact.All.Single(fact => fact.Id == "CODE-40").Statement, StringComparison.Ordinal));

    [Fact]
    public void Constants_UnitsOfQuantities_AreReadByTheQuantities()
    {
        Assert.Equal(CellCount.FromPerMicroliter(1_500), CellCount.Parse($"1500 {UcumUnits.PerMicroliter}"));
        Assert.Equal(170, BodyHeight.Parse($"170 {UcumUnits.Centimeter}").Centimeters);
        Assert.Equal(72, BodyWeight.Parse($"72 {UcumUnits.Kilogram}").Kilograms);
        Assert.Equal(100, FluidVolume.Parse($"100 {UcumUnits.Milliliter}").Milliliters);
        Assert.Equal(1.82m, BodySurfaceArea.Parse($"1.82 {UcumUnits.SquareMeter}").SquareMeters);
    }
}
