namespace Mitox.Rules.Tests.Records;

public sealed class RegimenTests
{
    private static readonly DosePerArea Usual = DosePerArea.FromMilligramsPerSquareMeter(12);
    private static readonly DosingInterval Quarter = DosingInterval.FromMonths(3);

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Create_BlankName_Throws(string name) =>
        Assert.Throws<ArgumentException>(nameof(name), () => Regimen.Create(name, Usual, Quarter));

    [Fact]
    public void Create_NullName_Throws() =>
        Assert.Throws<ArgumentNullException>("name", () => Regimen.Create(null!, Usual, Quarter));

    [Fact]
    public void Create_NoDose_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("dosePerInfusion", () => Regimen.Create("label", DosePerArea.Zero, Quarter));

    [Fact]
    public void Create_NoInterval_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("interval", () => Regimen.Create("label", Usual, default));

    [Fact]
    public void Create_Sound_KeptAsItIs()
    {
        var regimen = Regimen.Create("label", Usual, Quarter);

        Assert.Equal(("label", Usual, Quarter), (regimen.Name, regimen.DosePerInfusion, regimen.Interval));
        Assert.Equal(regimen, Regimen.Create("label", Usual, Quarter));
    }

    [Fact]
    public void ToString_MonthsOrDays_NameDoseAndInterval()
    {
        Assert.Equal("rescue: 12 mg/m² every 1 month", $"{Regimen.Create("rescue", Usual, DosingInterval.FromMonths(1))}");
        Assert.Equal(
            "trial: 4.5 mg/m² every 21 days",
            $"{Regimen.Create("trial", DosePerArea.FromMilligramsPerSquareMeter(4.50m), DosingInterval.FromDays(21))}");
    }
}
