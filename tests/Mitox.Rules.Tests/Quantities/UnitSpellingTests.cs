namespace Mitox.Rules.Tests.Quantities;

/// <summary>
/// Units as laboratories, labels and UCUM spell them. A wrong reading by a factor is the danger: what is read is read exactly.
/// </summary>
public sealed class UnitSpellingTests
{
    /// <summary>An amount of cells with its power of ten, as it is met in the wild.</summary>
    private static readonly (string Spelling, int Power)[] Amounts =
    [
        ("", 0), ("cells", 0), ("Cells", 0), ("{cells}", 0), ("#", 0),
        ("K", 3), ("k", 3), ("10^3", 3), ("10*3", 3), ("10**3", 3), ("10³", 3), ("x10^3", 3), ("x 10^3", 3), ("×10³", 3),
        ("X10E3", 3), ("x10E3", 3), ("10e3", 3), ("E3", 3), ("10(3)", 3), ("thou", 3), ("Thousand", 3), ("THOU", 3), ("Tsd.", 3),
        ("K cells", 3), ("10^3 cells", 3), ("10*3{cells}", 3),
        ("10^6", 6), ("10*6", 6), ("x10E6", 6), ("10⁶", 6), ("E6", 6),
        ("10^9", 9), ("10*9", 9), ("10⁹", 9), ("x10⁹", 9), ("x10E9", 9), ("X10e9", 9), ("10exp9", 9), ("x10(9)", 9), ("E9", 9),
        ("G", 9), ("Giga", 9), ("giga", 9), ("GIGA", 9), ("Gpt", 9), ("GPT", 9), ("gpt", 9), ("x10^9 cells", 9),
        ("10^12", 12), ("10*12", 12), ("x10¹²", 12),
    ];

    private static readonly (string Spelling, int Power)[] Volumes =
    [
        ("L", 0), ("l", 0), ("liter", 0), ("dL", -1), ("dl", -1), ("mL", -3), ("ml", -3),
        ("uL", -6), ("ul", -6), ("UL", -6), ("µL", -6), ("\u03BCL", -6), ("µl", -6), ("mcL", -6), ("mcl", -6), ("MCL", -6),
        ("mm3", -6), ("mm³", -6), ("mm^3", -6), ("MM3", -6),
        ("cumm", -6), ("CUMM", -6), ("cu mm", -6), ("cu.mm", -6), ("cmm", -6),
        ("nL", -9), ("nl", -9),
    ];

    public static TheoryData<string, int> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, int>();
            foreach (var (amount, cells) in Amounts)
            {
                foreach (var (volume, space) in Volumes)
                {
                    pairs.Add($"{amount}/{volume}", cells - space);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void CellCount_EveryPairOfAmountAndVolume_ReadByWhatItSaysOrRefused(string unit, int power)
    {
        var isRead = CellCount.TryParse($"1.5 {unit}", out var count);

        Assert.Equal(power is 6 or 9, isRead);
        Assert.Equal(power switch { 9 => 1.5m, 6 => 0.0015m, _ => 0 }, count.BillionsPerLiter);
    }

    [Theory]
    [InlineData("g/L")] // gram
    [InlineData("m/uL")]
    [InlineData("M/uL")]
    [InlineData("M/L")]
    [InlineData("T/L")]
    [InlineData("Mm3")]
    [InlineData("/Mm3")]
    [InlineData("/ML")]
    [InlineData("K/ML")]
    [InlineData("109/L")] // an exponent that was lost
    [InlineData("x109/L")]
    [InlineData("10^8/L")]
    [InlineData("10^-9/L")]
    [InlineData("K")]
    [InlineData("10^9")]
    [InlineData("uL")]
    [InlineData("%")]
    [InlineData("")]
    [InlineData("\u212A/uL")] // the sign for kelvin
    public void CellCount_WhatMayMeanAnother_Refused(string unit) => Assert.False(CellCount.TryParse($"1.5 {unit}", out _));

    [Theory]
    [InlineData("21.6 milligrams", "21.6 mg")]
    [InlineData("10.8 milliliters", "21.6 mg")]
    [InlineData("10.8 cc", "21.6 mg")]
    public void Dose_Family_Read(string text, string expected) => Assert.Equal(expected, $"{Dose.Parse(text)}");

    [Theory]
    [InlineData("mg/sqm")]
    [InlineData("mg/sq m")]
    [InlineData("mg/qm")]
    [InlineData("mg per m2")]
    [InlineData("mg/m**2")]
    [InlineData("mg·m-2")]
    [InlineData("milligrams per square meter")]
    public void DosePerArea_Family_Read(string unit) => Assert.Equal("12 mg/m²", $"{DosePerArea.Parse($"12 {unit}")}");

    [Theory]
    [InlineData("sqm")]
    [InlineData("sq m")]
    [InlineData("qm")]
    [InlineData("square meters")]
    public void BodySurfaceArea_Family_Read(string unit) => Assert.Equal("1.8 m²", $"{BodySurfaceArea.Parse($"1.8 {unit}")}");

    [Theory]
    [InlineData("12.5 g/dl")]
    [InlineData("12.5 g/dL")]
    [InlineData("12.5 gm/dL")]
    [InlineData("12.5 g/100 mL")]
    [InlineData("12.5 g%")]
    [InlineData("125 g/l")]
    [InlineData("125 g/litre")]
    public void Hemoglobin_Family_Read(string text) => Assert.Equal(12.5m, HemoglobinConcentration.Parse(text).GramsPerDeciliter);

    [Theory]
    [InlineData("170 CM")]
    [InlineData("170 Cm")]
    [InlineData("170 centimetres")]
    [InlineData("1.7 metres")]
    [InlineData("1.7 M", false)]
    public void BodyHeight_Family_ReadWhereItCanBeNothingElse(string text, bool isRead = true) =>
        Assert.Equal((isRead, isRead ? 170 : 0), (BodyHeight.TryParse(text, out var height), height.Centimeters));

    [Theory]
    [InlineData("70 KG")]
    [InlineData("70 Kg")]
    [InlineData("70 kilograms")]
    public void BodyWeight_Family_Read(string text) => Assert.Equal(70, BodyWeight.Parse(text).Kilograms);

    [Theory]
    [InlineData("1.2 x ULN")]
    [InlineData("1.2 X ULN")]
    [InlineData("1.2 ULN")]
    [InlineData("1.2 xUNL")]
    [InlineData("1.2 times the upper limit of normal")]
    public void UpperLimitMultiple_Family_Read(string text) => Assert.Equal(1.2m, UpperLimitMultiple.Parse(text).Multiple);

    [Theory]
    [InlineData("12 Mg")]
    [InlineData("12 MG")]
    [InlineData("12 mG")]
    [InlineData("12 ug")]
    [InlineData("0.012 g")]
    [InlineData("10 ML")]
    [InlineData("10 uL")]
    public void Dose_WhatMayMeanAnother_Refused(string text) => Assert.False(Dose.TryParse(text, out _));

    [Theory]
    [InlineData("12.5 G/dL")]
    [InlineData("12.5 mg/dL")]
    [InlineData("7.8 mmol/L")]
    public void Hemoglobin_WhatMayMeanAnother_Refused(string text) => Assert.False(HemoglobinConcentration.TryParse(text, out _));

    [Theory]
    [InlineData("1.5 M/uL", "M/uL", "M may be a million or a thousand")]
    [InlineData("1.5 10^9/mL", "10^9/mL", "it means 10^12 per liter")]
    [InlineData("1500 /dL", "/dL", "it means 10^1 per liter")]
    [InlineData("1.5 g/L", "g/L", "G the giga")]
    [InlineData("1.5 K/uI", "K/uI", "the nearest of them is 'K/uL'")]
    [InlineData("1.5 x10^9/I", "x10^9/I", "the nearest of them is 'x10^9/L'")]
    public void CellCount_OtherUnit_NamedWithWhatIsMeant(string text, string seen, string hint)
    {
        var message = Assert.Throws<FormatException>(() => CellCount.Parse(text)).Message;

        Assert.Contains($"the unit '{seen}' must be one of 10*9/L, 10*3/uL, K/uL, G/L, /uL, ", message, StringComparison.Ordinal);
        Assert.Contains(hint, message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 1, 300);
    }

    [Theory]
    [InlineData("12 Mg", "Mg is a megagram, and mg a milligram")]
    [InlineData("12 mcg", "thousandth of a milligram")]
    [InlineData("12 µg", "thousandth of a milligram")]
    [InlineData("12 mgs", "the nearest of them is 'mg'")]
    public void Dose_OtherUnit_NamedWithWhatIsMeant(string text, string hint) =>
        Assert.Contains(hint, Assert.Throws<FormatException>(() => Dose.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_LongText_ShortMessageInReasonableTime() => Assert.InRange(
        Assert.Throws<FormatException>(() => CellCount.Parse($"1.5 {new string('x', 1_000_000)}")).Message.Length, 1, 500);
}
