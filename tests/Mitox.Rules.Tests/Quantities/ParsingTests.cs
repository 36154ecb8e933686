namespace Mitox.Rules.Tests.Quantities;

/// <summary>Every quantity as clinicians and UCUM write it, and what is refused with what was seen and what must hold.</summary>
public sealed class ParsingTests
{
    [Theory]
    [InlineData("21.8 mg", "21.8 mg")]
    [InlineData("21.8mg", "21.8 mg")]
    [InlineData("  21.80 mg ", "21.8 mg")]
    [InlineData("10.9 mL", "21.8 mg")]
    [InlineData("10.9 ml", "21.8 mg")]
    [InlineData("0 mg", "0 mg")]
    [InlineData("10000 mg", "10000 mg")]
    public void Dose_AsWritten_Read(string text, string expected) => Assert.Equal(expected, $"{Dose.Parse(text)}");

    [Theory]
    [InlineData("12 mg/m2", "12 mg/m²")]
    [InlineData("12 mg/m²", "12 mg/m²")]
    [InlineData("12 mg/m^2", "12 mg/m²")]
    [InlineData("12.50mg/m2", "12.5 mg/m²")]
    public void DosePerArea_AsWritten_Read(string text, string expected) => Assert.Equal(expected, $"{DosePerArea.Parse(text)}");

    [Theory]
    [InlineData("1.82 m2", "1.82 m²")]
    [InlineData("1.82 m²", "1.82 m²")]
    [InlineData("1.8200 m^2", "1.82 m²")]
    public void BodySurfaceArea_AsWritten_Read(string text, string expected) =>
        Assert.Equal(expected, $"{BodySurfaceArea.Parse(text)}");

    [Theory]
    [InlineData("1.5 10*9/L")]
    [InlineData("1.5 10^9/L")]
    [InlineData("1.5 x10^9/L")]
    [InlineData("1.5x10^9/L")]
    [InlineData("1.5 ×10⁹/L")]
    [InlineData("1.5 10*3/uL")]
    [InlineData("1.5 K/uL")]
    [InlineData("1.5 G/L")]
    [InlineData("1500 /uL")]
    [InlineData("1500 /\u00B5L")]
    [InlineData("1500 /\u03BCL")]
    [InlineData("1500 /mm3")]
    [InlineData("1500/mm³")]
    [InlineData("1500 cells/uL")]
    [InlineData("1500 cells/\u00B5L")]
    [InlineData("1500 cells/\u03BCL")]
    public void CellCount_AsWritten_Read(string text) =>
        Assert.Equal(CellCount.FromBillionsPerLiter(1.5m), CellCount.Parse(text));

    [Theory]
    [InlineData("55 %", 55)]
    [InlineData("55%", 55)]
    [InlineData("100 %", 100)]
    [InlineData("2 %", 2)]
    public void Percentage_AsWritten_Read(string text, int expected) => Assert.Equal(expected, Percentage.Parse(text).Percent);

    [Theory]
    [InlineData("1.2 xULN")]
    [InlineData("1.2 ×ULN")]
    [InlineData("1.2 x ULN")]
    public void UpperLimitMultiple_AsWritten_Read(string text) =>
        Assert.Equal(UpperLimitMultiple.FromMultiple(1.2m), UpperLimitMultiple.Parse(text));

    [Theory]
    [InlineData("170 cm")]
    [InlineData("1.70 m")]
    public void BodyHeight_AsWritten_Read(string text) => Assert.Equal(BodyHeight.FromCentimeters(170), BodyHeight.Parse(text));

    [Fact]
    public void BodyWeight_AsWritten_Read() => Assert.Equal(BodyWeight.FromKilograms(70.5m), BodyWeight.Parse("70.5 kg"));

    [Theory]
    [InlineData("Dose", "12 mg/kg", "mg/kg", "per kilogram")]
    [InlineData("Dose", "12 mg/m2", "mg/m2", "must be one of")]
    [InlineData("Dose", "-1 mg", "-1 mg", "plain decimal number")]
    [InlineData("Dose", "NaN mg", "NaN mg", "plain decimal number")]
    [InlineData("Dose", "∞ mg", "∞ mg", "plain decimal number")]
    [InlineData("Dose", "", "''", "plain decimal number")]
    [InlineData("Dose", "   ", "'   '", "plain decimal number")]
    [InlineData("Dose", "mg", "'mg'", "plain decimal number")]
    [InlineData("Dose", "12", "'12'", "must be one of")]
    [InlineData("Dose", "1,200 mg", "1,200 mg", "plain decimal number")]
    [InlineData("Dose", "21,8 mg", "21,8 mg", "plain decimal number")]
    [InlineData("Dose", "1.5e3 mg", "e3 mg", "must be one of")]
    [InlineData("Dose", "1.2.3 mg", ".3 mg", "must be one of")]
    [InlineData("Dose", "12. mg", "12. mg", "plain decimal number")]
    [InlineData("Dose", ".5 mg", ".5 mg", "plain decimal number")]
    [InlineData("Dose", "١٢ mg", "١٢ mg", "plain decimal number")]
    [InlineData("Dose", "12 Mg", "Mg", "must be one of")]
    [InlineData("Dose", "12 mcg", "mcg", "must be one of")]
    [InlineData("Dose", "12000 mg", "12000 mg", "from 0 to 10000 mg")]
    [InlineData("Dose", "12345678901234567890123456789 mg", "12345678901234567890123456789", "28 digits")]
    [InlineData("DosePerArea", "12 mg/m3", "mg/m3", "cubic")]
    [InlineData("DosePerArea", "12 mg/m³", "mg/m³", "cubic")]
    [InlineData("DosePerArea", "12 mg/kg", "mg/kg", "per kilogram")]
    [InlineData("DosePerArea", "12 mg", "'mg'", "must be one of")]
    [InlineData("DosePerArea", "12 mg / m2", "mg / m2", "must be one of")]
    [InlineData("BodySurfaceArea", "18 m2", "18 m²", "from 0.4 to 5 m²")]
    [InlineData("BodySurfaceArea", "0 m2", "0 m²", "from 0.4 to 5 m²")]
    [InlineData("CellCount", "1,500 /uL", "1,500 /uL", "plain decimal number")]
    [InlineData("CellCount", "1.5e3 /uL", "e3 /uL", "must be one of")]
    [InlineData("CellCount", "1500 x10^9/L", "1500 ×10⁹/L", "per µL")]
    [InlineData("CellCount", "1.5 10^9/mL", "10^9/mL", "must be one of")]
    [InlineData("CellCount", "1499001 /uL", "1499001 /µL", "per liter")]
    [InlineData("Percentage", "0.55 %", "0.55 %", "55 %")]
    [InlineData("Percentage", "550 %", "550 %", "from 2 to 100 %")]
    [InlineData("Percentage", "0.55", "'0.55'", "must be one of")]
    [InlineData("UpperLimitMultiple", "1001 xULN", "1001 times", "must be from 0 to 1000")]
    [InlineData("UpperLimitMultiple", "40 U/L", "U/L", "must be one of")]
    [InlineData("BodyHeight", "1.70 cm", "1.7 cm", "in meters")]
    [InlineData("BodyHeight", "1700 cm", "1700 cm", "in millimeters")]
    [InlineData("BodyHeight", "170 m", "170 m", "from 0.4 to 2.6 m")]
    [InlineData("BodyHeight", "9999999999999999999999999999 m", "9999999999999999999999999999", "from")]
    [InlineData("BodyWeight", "70000 kg", "70000 kg", "grams")]
    [InlineData("BodyWeight", "11 st", "st", "must be one of")]
    [InlineData("BodyWeight", "4 lb", "4 lb", "stone")]
    [InlineData("BodyHeight", "172 in", "172 in", "centimeters")]
    [InlineData("BodyHeight", "5 ft 12 in", "12", "less than 12")]
    [InlineData("BodyHeight", "5.5 ft", "ft", "must be one of")]
    public void Parse_NoSuchQuantity_SaysWhatWasSeenAndWhatMustHold(string quantity, string text, string seen, string mustHold)
    {
        var failure = Assert.Throws<FormatException>(() => Parse(quantity, text));

        Assert.Contains(seen, failure.Message, StringComparison.Ordinal);
        Assert.Contains(mustHold, failure.Message, StringComparison.Ordinal);
        Assert.False(TryParse(quantity, text));
    }

    [Theory]
    [InlineData("Dose")]
    [InlineData("DosePerArea")]
    [InlineData("BodySurfaceArea")]
    [InlineData("CellCount")]
    [InlineData("Percentage")]
    [InlineData("UpperLimitMultiple")]
    [InlineData("BodyHeight")]
    [InlineData("BodyWeight")]
    public void Parse_Null_ThrowsAndTryParseRefuses(string quantity)
    {
        _ = Assert.Throws<ArgumentNullException>(() => Parse(quantity, null!));
        Assert.False(TryParse(quantity, null));
    }

    private static object Parse(string quantity, string text) => quantity switch
    {
        nameof(Dose) => Dose.Parse(text),
        nameof(DosePerArea) => DosePerArea.Parse(text),
        nameof(BodySurfaceArea) => BodySurfaceArea.Parse(text),
        nameof(CellCount) => CellCount.Parse(text),
        nameof(Percentage) => Percentage.Parse(text),
        nameof(UpperLimitMultiple) => UpperLimitMultiple.Parse(text),
        nameof(BodyHeight) => BodyHeight.Parse(text),
        _ => BodyWeight.Parse(text),
    };

    private static bool TryParse(string quantity, string? text) => quantity switch
    {
        nameof(Dose) => Dose.TryParse(text, out _),
        nameof(DosePerArea) => DosePerArea.TryParse(text, out _),
        nameof(BodySurfaceArea) => BodySurfaceArea.TryParse(text, out _),
        nameof(CellCount) => CellCount.TryParse(text, out _),
        nameof(Percentage) => Percentage.TryParse(text, out _),
        nameof(UpperLimitMultiple) => UpperLimitMultiple.TryParse(text, out _),
        nameof(BodyHeight) => BodyHeight.TryParse(text, out _),
        _ => BodyWeight.TryParse(text, out _),
    };
}
