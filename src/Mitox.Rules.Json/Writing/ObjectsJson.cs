using System.Text.Json;
using System.Text.Json.Serialization;
using Mitox.Rules.Json.Format.Objects;
using Mitox.Rules.Json.Format.Tables;

namespace Mitox.Rules.Json.Writing;

/// <summary>Everything that the format can say by itself.</summary>
internal sealed class ObjectsJson : JsonConverterFactory
{
    public static readonly ObjectJson<CaseFile> Case = new(new CaseFormat(), CaseFormat.DifferenceOf);

    public static readonly ObjectJson<TreatmentRecord> Record = new(new RecordFormat(), RecordFormat.DifferenceOf);

    public static readonly ObjectJson<ProposedInfusion> Proposal = new(new ProposalFormat());

    public static readonly ObjectsJson All = new();

    private static readonly JsonConverter[] Converters =
    [
        Case,
        Record,
        Proposal,
        new ObjectJson<InfusionSession>(
            SessionTable.Table, (written, read) => CaseFormat.AreEqual(written, read) ? null : CaseTable.Session),
        new ObjectJson<Patient>(PatientTable.Table),
        new ObjectJson<Regimen>(new RegimenFormat()),
        .. TreatmentTable.Lists.Select(list => list.OfOne),
        new DecisionConverter(),
    ];

    public override bool CanConvert(Type typeToConvert) => CreateConverter(typeToConvert, null!) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Array.Find(Converters, converter => converter.Type == typeToConvert);

    /// <summary>Writes a decision, which is never read.</summary>
    private sealed class DecisionConverter : JsonConverter<Decision>
    {
        public override Decision Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("A decision is made again by evaluating, never read.");

        public override void Write(Utf8JsonWriter writer, Decision value, JsonSerializerOptions options) =>
            DecisionWriting.Write(writer, value);
    }
}
