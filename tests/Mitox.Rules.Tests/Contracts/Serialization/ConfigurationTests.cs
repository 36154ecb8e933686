using Microsoft.Extensions.Configuration;

namespace Mitox.Rules.Tests.Contracts.Serialization;

/// <summary>What binding from a configuration makes of quantities and words.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Bind_TextsWithUnits_GiveWhatTheySay()
    {
        var clinic = Bind(
            ("Cap", "100 mg/m2"),
            ("Floor", "1500 /uL"),
            ("Interval", "3 months"),
            ("Area", "Mosteller of 170 cm and 70 kg"),
            ("Opened", "2026-03-02 08:10"),
            ("Route", "intravenous"),
            ("Steps:0", "2.5 mg"),
            ("Steps:1", "0.1 mg"));

        Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(100), clinic.Cap);
        Assert.Equal(CellCount.FromBillionsPerLiter(1.5m), clinic.Floor);
        Assert.Equal(DosingInterval.FromMonths(3), clinic.Interval);
        Assert.Equal(BodyHeight.FromCentimeters(170), clinic.Area?.Height);
        Assert.Equal(new ClinicTime(new(2026, 3, 2), new(8, 10)), clinic.Opened);
        Assert.Equal(InfusionRoute.Intravenous, clinic.Route);
        Assert.Equal(["2.5 mg", "0.1 mg"], clinic.Steps.Select(step => $"{step}"));
    }

    [Theory]
    [InlineData("Cap", "100")]
    [InlineData("Cap", "100 mg")]
    [InlineData("Cap", "")]
    [InlineData("Floor", "1500")]
    [InlineData("Interval", "3")]
    [InlineData("Area", "1.8")]
    [InlineData("Opened", "2026-03-32")]
    [InlineData("Route", "1")]
    [InlineData("Route", "vein")]
    public void Bind_TextThatIsNone_Throws(string name, string text)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Bind((name, text)));

        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
    }

    private static Clinic Bind(params (string Name, string Value)[] values)
    {
        var clinic = new Clinic();
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Name, (string?)value.Value)))
            .Build()
            .Bind(clinic);
        return clinic;
    }

    private sealed class Clinic
    {
        public DosePerArea Cap { get; set; }

        public CellCount? Floor { get; set; }

        public DosingInterval Interval { get; set; }

        public BodySurfaceArea? Area { get; set; }

        public ClinicTime Opened { get; set; }

        public InfusionRoute Route { get; set; }

        public List<Dose> Steps { get; } = [];
    }
}
