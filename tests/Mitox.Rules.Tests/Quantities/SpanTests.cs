namespace Mitox.Rules.Tests.Quantities;

/// <summary>What is reported as a comparator or a range is kept as said (P27).</summary>
public sealed class SpanTests
{
    [Theory]
    [InlineData("<0.5 x10^9/L", "<0.5 ×10⁹/L", "0")]
    [InlineData("< 500 /uL", "<0.5 ×10⁹/L", "0")]
    [InlineData("≤0.5 G/L", "≤0.5 ×10⁹/L", "0")]
    [InlineData("<=0.5 G/L", "≤0.5 ×10⁹/L", "0")]
    [InlineData(">100 x10^9/L", ">100 ×10⁹/L", "100.000001")]
    [InlineData(">=100 x10^9/L", "≥100 ×10⁹/L", "100")]
    [InlineData("1.2-1.8 x10^9/L", "1.2-1.8 ×10⁹/L", "1.2")]
    [InlineData("1.2 – 1.8 x10^9/L", "1.2-1.8 ×10⁹/L", "1.2")]
    public void Parse_Counts_ShownAsSaidWithTheLowerEnd(string text, string expected, string lowest)
    {
        var count = CellCount.Parse(text);

        Assert.Equal(expected, $"{count}");
        Assert.Equal(lowest, $"{count.BillionsPerLiter:0.######}");
        Assert.True(CellCount.TryParse(text, out var tried));
        Assert.Equal(count, tried);
    }

    [Theory]
    [InlineData(">55 %", ">55 %", "55.000001")]
    [InlineData("55-60 %", "55-60 %", "55")]
    [InlineData("<30%", "<30 %", "2")]
    public void Parse_Percentages_ShownAsSaidWithTheLowerEnd(string text, string expected, string lowest)
    {
        var percentage = Percentage.Parse(text);

        Assert.Equal((expected, lowest), ($"{percentage}", $"{percentage.Percent:0.######}"));
    }

    [Theory]
    [InlineData("<0.5 xULN", "<0.5 ×ULN", "0.499999")]
    [InlineData(">3 xULN", ">3 ×ULN", "1000")]
    [InlineData("1-2 xULN", "1-2 ×ULN", "2")]
    public void Parse_Multiples_ShownAsSaidWithTheUpperEnd(string text, string expected, string highest)
    {
        var multiple = UpperLimitMultiple.Parse(text);

        Assert.Equal((expected, highest), ($"{multiple}", $"{multiple.Multiple:0.######}"));
    }

    [Theory]
    [InlineData("60-55 %")]
    [InlineData("55-55 %")]
    [InlineData("<2 %")]
    [InlineData(">100 %")]
    [InlineData("<0.55 %")]
    [InlineData("55- %")]
    [InlineData("-55 %")]
    [InlineData("<>55 %")]
    [InlineData("55-60-65 %")]
    [InlineData("55-60")]
    public void Parse_RangesThatHoldNothingOrAreNone_Refused(string text)
    {
        Assert.False(Percentage.TryParse(text, out _));
        _ = Assert.Throws<FormatException>(() => Percentage.Parse(text));
    }

    /// <summary>What names a parameter differs between runtimes, and who wrote the text knows of none.</summary>
    [Theory]
    [InlineData("60-55 %")]
    [InlineData("<0.55 %")]
    [InlineData("<2 %")]
    public void Parse_RangeThatIsRefused_SaysNothingOfAParameter(string text) => Assert.DoesNotMatch(
        "[Pp]arameter|\n|Actual value", Assert.Throws<FormatException>(() => Percentage.Parse(text)).Message);

    [Fact]
    public void Factories_EqualWhatIsParsed()
    {
        var (half, whole) = (CellCount.FromBillionsPerLiter(0.5m), CellCount.FromBillionsPerLiter(1));

        Assert.Equal(CellCount.Parse("<0.5 G/L"), CellCount.Below(half));
        Assert.Equal(CellCount.Parse(">0.5 G/L"), CellCount.Above(half));
        Assert.Equal(CellCount.Parse("0.5-1 G/L"), CellCount.Between(half, whole));
        Assert.Equal(
            Percentage.Parse("55-60 %"), Percentage.Between(Percentage.FromPercent(55), Percentage.FromPercent(60)));
        Assert.Equal(Percentage.Parse(">55 %"), Percentage.Above(Percentage.FromPercent(55)));
        Assert.Equal(Percentage.Parse("<55 %"), Percentage.Below(Percentage.FromPercent(55)));
        Assert.Equal(
            UpperLimitMultiple.Parse("1-2 xULN"),
            UpperLimitMultiple.Between(UpperLimitMultiple.FromMultiple(1), UpperLimitMultiple.FromMultiple(2)));
        Assert.Equal(UpperLimitMultiple.Parse("<1 xULN"), UpperLimitMultiple.Below(UpperLimitMultiple.FromMultiple(1)));
        Assert.Equal(UpperLimitMultiple.Parse(">1 xULN"), UpperLimitMultiple.Above(UpperLimitMultiple.FromMultiple(1)));
    }
}
