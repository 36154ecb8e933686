namespace Mitox.Rules.Tests;

/// <summary>The vignettes whose point is a quantity rather than a case.</summary>
public sealed class VignetteQuantityTests
{
    [Fact]
    [Trait("Vignette", "V72")]
    public void Parse_MilligramsPerCubicMeter_IsRefusedByName()
    {
        var refusal = Assert.Throws<FormatException>(() => DosePerArea.Parse("12 mg/m3"));

        Assert.Contains("a cubic meter is not a square meter", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Vignette", "V78")]
    [InlineData(BodySurfaceFormula.SchlichMale, "1.698 m²")]
    [InlineData(BodySurfaceFormula.SchlichFemale, "1.7654 m²")]
    public void FromFormula_SchlichFor170CentimetersAnd70Kilograms_IsThatOfTheSex(BodySurfaceFormula formula, string expected)
    {
        var area = BodySurfaceArea.FromFormula(
            formula, BodyHeight.FromCentimeters(170), BodyWeight.FromKilograms(70), decimals: 4);

        Assert.Equal(expected, area.ToString());
    }
}
