using System.Text.Json.Nodes;
using NodaTime;

namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>A bundle of traps: each entry with what must become of it, and why it is there.</summary>
internal static class TrapBundle
{
    public static IReadOnlyList<Trap> Traps { get; } =
        [.. JsonNode.Parse(Text())!.AsArray().Select(node => new Trap(node!.AsObject()))];

    public static FhirOptions Options { get; } = new(DateTimeZoneProviders.Tzdb["Europe/Berlin"], "p1")
    {
        Formula = BodySurfaceFormula.Mosteller,
        LocalCodes = [new("https://lab.example/codes", "ANC", CodedQuantity.Neutrophils)],
        Settled = ["Condition/settled"],
    };

    public static string Of(IEnumerable<Trap> traps) => Of(traps.Select(trap => trap.Entry));

    public static string Of(IEnumerable<JsonNode> entries) => new JsonObject
    {
        ["resourceType"] = "Bundle",
        ["type"] = "collection",
        ["entry"] = new JsonArray([.. entries.Select(entry => entry.DeepClone())]),
    }.ToJsonString();

    public static FhirReading Read(string json) => Read(json, Options);

    public static FhirReading Read(string json, FhirOptions options) =>
        FhirRecord.TryRead(json, options, out var reading, out var problems)
            ? reading
            : throw new InvalidOperationException(string.Join(Environment.NewLine, problems));

    private static string Text()
    {
        using var stream = typeof(TrapBundle).Assembly.GetManifestResourceStream("Fhir/traps.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>One entry.</summary>
    internal sealed class Trap(JsonObject node)
    {
        public string Why => Text("why");

        public ResourceFate Fate => Enum.Parse<ResourceFate>(Text("fate"), ignoreCase: true);

        public string? Field => node["field"]?.GetValue<string>();

        public string? Path => node["path"]?.GetValue<string>();

        public JsonObject Entry { get; } = node["entry"]?.AsObject() ?? EntryOf(node);

        /// <summary>Gets the name of its account; null where only its place names it.</summary>
        public string? Reference => Entry["resource"] is { } resource
            ? (resource["resourceType"] is { } type ? $"{type}/{resource["id"]}" : null)
            : Entry["fullUrl"]!.GetValue<string>();

        public override string ToString() => $"{Reference ?? "nothing"}: {Why}";

        private string Text(string name) => node[name]!.GetValue<string>();

        private static JsonObject EntryOf(JsonObject node)
        {
            var entry = new JsonObject { ["resource"] = node["resource"]!.DeepClone() };
            if (node["fullUrl"] is { } url)
            {
                entry["fullUrl"] = url.DeepClone();
            }

            return entry;
        }
    }
}
