using System.ComponentModel;
using System.Reflection;
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

    [Fact]
    public void Bind_DictionaryOfQuantities_GivesWhatItSays() => Assert.Equal(
        [(InfusionRoute.Intravenous, "12 mg/m²")],
        Bind(("ByRoute:intravenous", "12 mg/m2")).ByRoute.Select(pair => (pair.Key, $"{pair.Value}")));

    /// <summary>Without this option the binder leaves out an item of any type that it cannot read: the readme says so.</summary>
    [Theory]
    [InlineData("Steps:1", "2.5")]
    [InlineData("Steps:1", "2.5 mg/m2")]
    [InlineData("ByName:first", "12")]
    [InlineData("ByRoute:intravenous", "12 mg")]
    public void Bind_ItemThatIsNone_ThrowsWhereUnknownConfigurationIsAnError(string name, string text)
    {
        var refusal = Assert.Throws<InvalidOperationException>(
            () => Bind([("Steps:0", "1 mg"), (name, text)], options => options.ErrorOnUnknownConfiguration = true));

        Assert.Contains(name.Split(':')[0], $"{refusal}", StringComparison.Ordinal);
        Assert.DoesNotContain(Bind(("Steps:0", "1 mg"), (name, text)).Steps, step => step == Dose.Zero);
        Assert.Empty(Bind((name, text)).ByName);
    }

    /// <summary>An object in place of the text was zero: of a property that had no value yet, and of an item.</summary>
    [Theory]
    [InlineData("Floor:BillionsPerLiter", "1.5")]
    [InlineData("Floor:x", "1.5")]
    [InlineData("Most:MilligramsPerSquareMeter", "100")]
    [InlineData("Steps:0:Milligrams", "2")]
    [InlineData("ByName:first:MilligramsPerSquareMeter", "12")]
    public void Bind_ObjectInPlaceOfAText_NeverZero(string name, string text)
    {
        Clinic? clinic = null;
        var refusal = Record.Exception(() => clinic = Bind((name, text)));

        Assert.True(
            refusal is InvalidOperationException || clinic is { Floor: null, Most: null, Steps.Count: 0, ByName.Count: 0 });
        _ = Assert.Throws<InvalidOperationException>(
            () => Bind([(name, text)], options => options.ErrorOnUnknownConfiguration = true));
    }

    /// <summary>
    /// The generator of configuration binding knows no converter: its code makes the value with the constructor without
    /// parameters and leaves it at zero. That constructor does not compile there, and says why.
    /// </summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void Constructor_WithoutParameters_IsAnErrorWhereCompiledAndWhereCalled(Type type)
    {
        var refusal = Assert.Throws<TargetInvocationException>(() => Activator.CreateInstance(type)).InnerException;
        var warning = type.GetConstructor(Type.EmptyTypes)!.GetCustomAttribute<ObsoleteAttribute>();

        Assert.Contains("nobody stated", Assert.IsType<NotSupportedException>(refusal).Message, StringComparison.Ordinal);
        Assert.True(warning is { IsError: true });
        Assert.Contains("EnableConfigurationBindingGenerator", warning.Message, StringComparison.Ordinal);
    }

    /// <summary>Every public struct that is read from a text.</summary>
    public static TheoryData<Type> Texts =>
    [
        .. typeof(Dose).Assembly.GetExportedTypes().Where(type =>
            type is { IsValueType: true, IsEnum: false } && type.IsDefined(typeof(TypeConverterAttribute), false)),
    ];

    private static Clinic Bind(params (string Name, string Value)[] values) => Bind(values, static _ => { });

    private static Clinic Bind((string Name, string Value)[] values, Action<BinderOptions> options)
    {
        var clinic = new Clinic();
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Name, (string?)value.Value)))
            .Build()
            .Bind(clinic, options);
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

        public DosePerArea? Most { get; set; }

        public List<Dose> Steps { get; } = [];

        public Dictionary<string, DosePerArea> ByName { get; } = [];

        public Dictionary<InfusionRoute, DosePerArea> ByRoute { get; } = [];
    }
}
