using System.Collections.Immutable;

namespace Mitox.Rules.Tests.Planning.Remedies;

/// <summary>Tables of dose bands, by both columns of an NHS table.</summary>
public sealed class DoseBandTableTests
{
    [Theory]
    [Trait("Vignette", "V80")]
    [InlineData("12.49", "13", "13")]
    [InlineData("12.485", "12", null)]
    [InlineData("12.48", "12", "12")]
    [InlineData("11.49", "12", "12")]
    [InlineData("11.4899", "11", null)]
    [InlineData("10.49", "11", null)]
    [InlineData("10.4899", null, null)]
    [InlineData("14.48", null, null)]
    [InlineData("15.49", "16", null)]
    [InlineData("16.9699", "16", null)]
    [InlineData("16.97", null, null)]
    public void BandByColumn_ExampleRows_EndsByTheColumn(string calculated, string? columnA, string? columnB)
    {
        Assert.Equal(Band(columnA), ExampleDoseBands.OneMilligramPerMilliliter.BandByColumnA(Milligrams(calculated)));
        Assert.Equal(Band(columnB), ExampleDoseBands.OneMilligramPerMilliliter.BandByColumnB(Milligrams(calculated)));
    }

    [Fact]
    [Trait("Vignette", "V80")]
    public void BandByColumnB_HeldToTwoDecimalsFirst_LeavesNoGap()
    {
        var held = Milligrams("12.485").RoundDown(Milligrams("0.01"));

        Assert.Equal(Milligrams("12"), ExampleDoseBands.OneMilligramPerMilliliter.BandByColumnB(held));
    }

    [Fact]
    public void Create_RowsInAnyOrder_AreOrdered()
    {
        var table = DoseBandTable.Create("table", Row(12, 13, 12), Row(11, 12, 11));

        Assert.Equal([Milligrams("11"), Milligrams("12")], table.Rows.Select(row => row.Band));
        Assert.Equal("table", table.ToString());
    }

    [Fact]
    public void Create_OverlappingRows_AreRefusedByName()
    {
        var refusal = Assert.Throws<ArgumentException>(() => DoseBandTable.Create("table", Row(11, 12.01m, 11), Row(12, 13, 12)));

        Assert.Contains(
            "'11 mg to below 12.01 mg: 11 mg' and '12 mg to below 13 mg: 12 mg' overlap.",
            refusal.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12, 12, null, 12, "begin below where it ends")]
    [InlineData(12, 13, 11.9, 12, "column B")]
    [InlineData(12, 13, 13.0, 12, "column B")]
    [InlineData(12, 13, 12.9, 0, "above zero")]
    public void Create_ImpossibleRow_IsRefusedByName(decimal from, decimal below, double? upTo, decimal band, string expected)
    {
        var row = Row(from, below, band) with { UpTo = upTo is { } last ? Dose.FromMilligrams((decimal)last) : null };

        var refusal = Assert.Throws<ArgumentException>(() => DoseBandTable.Create("table", row));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_NoRowsOrNoName_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => DoseBandTable.Create("table"));
        Assert.Throws<ArgumentException>(() => DoseBandTable.Create("table", default(ImmutableArray<DoseBandRow>)));
        Assert.Throws<ArgumentException>(() => DoseBandTable.Create(" ", Row(11, 12, 11)));
    }

    private static DoseBandRow Row(decimal from, decimal below, decimal band) =>
        new(Dose.FromMilligrams(from), Dose.FromMilligrams(below), null, Dose.FromMilligrams(band));

    private static Dose? Band(string? milligrams) => milligrams is null ? null : Milligrams(milligrams);

    private static Dose Milligrams(string number) => Dose.Parse($"{number} mg");
}
