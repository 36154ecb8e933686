using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Mitox.Rules.Json;

namespace Mitox.Rules.Tests.Contracts.Serialization;

/// <summary>
/// What the serializers of .NET make of every public type: an equal value or a clear error, never a default in place of what
/// they did not find.
/// </summary>
public sealed class SerializerContractTests
{
    private static readonly string[] Hollow =
        ["{}", "[]", "[1]", "\"\"", "\" \"", "\"88\"", "0", "1", "88", "88.5", "true", "false", "{\"value\":1}"];

    private static readonly JsonSerializerOptions[] Options =
        [JsonSerializerOptions.Default, JsonSerializerOptions.Web, new() { Converters = { CaseJson.Converter } }];

    /// <summary>What the converter of the files reads from an object without properties: that nothing is recorded.</summary>
    private static readonly object[] NothingRecorded =
    [
        new TreatmentRecord(), new Patient(), new Therapy(TherapyKind.Unknown), new PriorExposure(CardiotoxicDrug.Unknown, null),
    ];

    public static TheoryData<Type> Types => [.. Specimens.Types];

    // The core has no System.Text.Json there, so its types have no converters of their own.
    [Theory]
    [Trait("Lacks", "netstandard2.0")]
    [MemberData(nameof(Types))]
    public void Deserialize_NothingOfTheType_NeverFillsADefaultIn(Type type)
    {
        foreach (var (json, options) in Hollow.SelectMany(json => Options.Select(options => (json, options))))
        {
            AssertRefused(() => JsonSerializer.Deserialize(json, type, options), json, type);
        }
    }

    /// <summary>Null is no value of a struct; of a class it stays null.</summary>
    // The core has no System.Text.Json there, so its types have no converters of their own.
    [Theory]
    [Trait("Lacks", "netstandard2.0")]
    [MemberData(nameof(Types))]
    public void Deserialize_Null_IsNeverAValue(Type type)
    {
        if (type.IsValueType)
        {
            _ = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("null", type));
        }
        else
        {
            Assert.Null(JsonSerializer.Deserialize("null", type));
        }
    }

    // The core has no System.Text.Json there, so its types have no converters of their own.
    [Theory]
    [Trait("Lacks", "netstandard2.0")]
    [MemberData(nameof(Types))]
    public void Serialize_AnyValue_ReadsBackEqualOrIsRefused(Type type)
    {
        foreach (var (value, options) in Specimens.Of(type).SelectMany(value => Options.Select(options => (value, options))))
        {
            try
            {
                var json = JsonSerializer.Serialize(value, type, options);
                var read = JsonSerializer.Deserialize(json, type, options);
                AssertEqual(value, read);
            }
            catch (Exception refusal) when (refusal is NotSupportedException or JsonException)
            {
                Assert.True(refusal.Message.Length > 20, $"{type.Name}: {refusal}");
            }
        }
    }

    /// <summary>What a caller must be able to send and store is not refused, and stays one text.</summary>
    // The core has no System.Text.Json there, so its types have no converters of their own.
    [Theory]
    [Trait("Lacks", "netstandard2.0")]
    [InlineData(typeof(Dose), "21.6 mg", "10.8 mL", "0 mg")]
    [InlineData(typeof(DosePerArea), "12 mg/m2", "100 mg/m²")]
    [InlineData(typeof(BodySurfaceArea), "1.8 m2", "Mosteller of 170 cm and 70 kg", "DuBois of 171 cm and 68 kg to 4 decimals")]
    [InlineData(typeof(BodyHeight), "170 cm", "171.5 cm")]
    [InlineData(typeof(BodyWeight), "70 kg", "68.25 kg")]
    [InlineData(typeof(CellCount), "1.5 x10^9/L", "1500 /uL")]
    [InlineData(typeof(DisabilityStatus), "6.5", "EDSS 0")]
    [InlineData(typeof(FluidVolume), "100 mL")]
    [InlineData(typeof(HemoglobinConcentration), "12.5 g/dL", "125 g/L")]
    [InlineData(typeof(Percentage), "55 %", "55.5%")]
    [InlineData(typeof(UpperLimitMultiple), "1.2 xULN")]
    [InlineData(typeof(DosingInterval), "1 month", "3 months", "21 days", "1 day")]
    [InlineData(typeof(ToxicityGrade), "WHO grade 0", "CTCAE v5 grade 5", "CTCAE v6 grade 1")]
    [InlineData(typeof(ClinicTime), "2026-03-02", "2026-03-02 08:10", "2026-03-02T08:10:30.25", "2026-03-02 00:00:00.000000001")]
    [InlineData(typeof(RuleId), "MTX-LIFETIME-DOSE")]
    public void Serialize_QuantityReadFromAText_ReadsBackEqual(Type type, params string[] texts)
    {
        var converter = TypeDescriptor.GetConverter(type);
        foreach (var value in texts.Select(text => converter.ConvertFromInvariantString(text)!))
        {
            var json = JsonSerializer.Serialize(value, type);

            Assert.Equal(JsonValueKind.String, JsonDocument.Parse(json).RootElement.ValueKind);
            Assert.Equal(value, JsonSerializer.Deserialize(json, type));
            Assert.Equal(value, converter.ConvertFromInvariantString(converter.ConvertToInvariantString(value)!));
        }
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026-03-02T08:10Z")]
    [InlineData("2026-03-02 24:00")]
    [InlineData("2026-03-02 ")]
    [InlineData("02.03.2026")]
    [InlineData("0000-01-01")]
    [InlineData("")]
    public void Parse_TimeThatIsNone_Refused(string text)
    {
        Assert.False(ClinicTime.TryParse(text, out _));
        Assert.Contains(
            "written as in", Assert.Throws<FormatException>(() => ClinicTime.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0 months")]
    [InlineData("25 months")]
    [InlineData("731 days")]
    [InlineData("3")]
    [InlineData("3 weeks")]
    [InlineData("-3 days")]
    [InlineData("1.5 months")]
    public void Parse_IntervalThatIsNone_Refused(string text)
    {
        Assert.False(DosingInterval.TryParse(text, out _));
        Assert.Contains(
            "from 1 to 24", Assert.Throws<FormatException>(() => DosingInterval.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WHO grade 5")]
    [InlineData("CTCAE v5 grade 6")]
    [InlineData("CTCAE v5 grade -1")]
    [InlineData("grade 3")]
    [InlineData("unknown scale, grade 0")]
    public void Parse_GradeThatIsNone_Refused(string text)
    {
        Assert.False(ToxicityGrade.TryParse(text, out _));
        _ = Assert.Throws<FormatException>(() => ToxicityGrade.Parse(text));
    }

    [Theory]
    [InlineData("Stated of 170 cm and 70 kg")]
    [InlineData("1 of 170 cm and 70 kg")]
    [InlineData("Mosteller of 1.70 cm and 70 kg")]
    [InlineData("Mosteller of 170 cm and 70 kg to 7 decimals")]
    [InlineData("Mosteller of 170 cm")]
    [InlineData("Mosteller of 70 kg and 170 cm")]
    public void Parse_FormulaThatIsNone_Refused(string text)
    {
        Assert.False(BodySurfaceArea.TryParse(text, out _));
        _ = Assert.Throws<FormatException>(() => BodySurfaceArea.Parse(text));
    }

    /// <summary>A text that would be cut, or a default that no measurement has, is not written.</summary>
    // The core has no System.Text.Json there, so its types have no converters of their own.
    [Fact]
    [Trait("Lacks", "netstandard2.0")]
    public void Serialize_ValueThatNoTextKeeps_Refused()
    {
        object[] values = [Dose.FromHydrochlorideMilligrams(25), UpperLimitMultiple.FromResult(0.8m, 1.2m), default(Percentage)];

        Assert.All(values, value => Assert.Contains(
            "No text keeps",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(value, value.GetType())).Message,
            StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void ConvertFrom_TextThatIsNone_Refused(Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);

        Assert.All(
            ["", " ", "88", "x", "1, 2", "{}"],
            text => AssertRefused(() => converter.ConvertFrom(null, CultureInfo.InvariantCulture, text), text, type));
    }

    /// <summary>Metadata of every type can be made, so that none of them in a handler breaks the routes of the others.</summary>
    // The core has no System.Text.Json there, so its types have no converters of their own.
    [Theory]
    [Trait("Lacks", "netstandard2.0")]
    [MemberData(nameof(Types))]
    public void GetTypeInfo_AnyType_CanBeMade(Type type) => Assert.NotNull(JsonSerializerOptions.Web.GetTypeInfo(type));

    internal static void AssertEqual(object value, object? read)
    {
        if (value is TreatmentRecord record)
        {
            Assert.Equal(CaseJson.WriteRecord(record), CaseJson.WriteRecord(Assert.IsType<TreatmentRecord>(read)));
        }
        else if (value is CaseFile file)
        {
            Assert.Equal(CaseJson.Write(file), CaseJson.Write(Assert.IsType<CaseFile>(read)));
        }
        else if (value is InfusionSession session)
        {
            Assert.Equal(session with { Reactions = [] }, Assert.IsType<InfusionSession>(read) with { Reactions = [] });
        }
        else
        {
            Assert.Equal(value, read);
        }
    }

    /// <summary>A text may be read as what it says word by word, as an id of digits is; everything else is an error.</summary>
    private static void AssertRefused(Func<object?> read, string text, Type type)
    {
        object? value = null;
        var refusal = Record.Exception(() => value = read());
        Assert.True(
            refusal is JsonException or NotSupportedException or FormatException
                ? refusal.Message.Length > 20
                : refusal is null && value is not null
                    && ($"{value}" == text.Trim('"')
                        || (text == "{}" && NothingRecorded.Any(it => it.GetType() == type && $"{it}" == $"{value}"))),
            $"{text} as {type}: {refusal?.ToString() ?? $"read as {value}"}");
    }
}
