using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Mitox.Rules.Tests.Conformance;

/// <summary>One case: a base case with a few things changed, the facts that decide, and the answer.</summary>
public sealed record ConformanceCase
{
    private const string Folder = "Conformance/";
    private const string BaseFolder = "Conformance/Bases/";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    /// <summary>Gets all cases, file by file.</summary>
    public static ImmutableArray<ConformanceCase> All { get; } =
    [
        .. typeof(ConformanceCase).Assembly.GetManifestResourceNames()
            .Where(name =>
                name.StartsWith(Folder, StringComparison.Ordinal) && !name.StartsWith(BaseFolder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => JsonSerializer.Deserialize<ConformanceCase[]>(Resource(name), Strict)!),
    ];

    public required string Id { get; init; }

    public required string Says { get; init; }

    /// <summary>Gets the policy to ask, or several joined by "+".</summary>
    public required string Policy { get; init; }

    public required string Base { get; init; }

    /// <summary>Gets the facts and the decided meanings (P) that decide.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    /// <summary>Gets what to put into the base case, by path.</summary>
    public required JsonObject Set { get; init; }

    /// <summary>Gets what to leave out of the base case, by path.</summary>
    public ImmutableArray<string> Remove { get; init; } = [];

    /// <summary>Gets how many years earlier all of it happened, so that a replaced edition is asked in its own time.</summary>
    public int YearsEarlier { get; init; }

    public required ConformanceAnswer Expect { get; init; }

    /// <summary>The whole case as a file.</summary>
    public string ToJson()
    {
        var root = JsonNode.Parse(Resource($"{BaseFolder}{Base}.json"))!;
        root["policy"] = Policy;
        foreach (var (path, value) in Set)
        {
            new CasePath(path).Put(root, value?.DeepClone());
        }

        foreach (var path in Remove)
        {
            new CasePath(path).Remove(root);
        }

        MoveBack(root);
        return root.ToJsonString();
    }

    private void MoveBack(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject entry:
                entry.ToList().ForEach(pair => MoveBack(pair.Value));
                break;
            case JsonArray list:
                list.ToList().ForEach(MoveBack);
                break;
            case JsonValue value when value.TryGetValue<string>(out var text)
                && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }:
                value.ReplaceWith(LocalDatePattern.Iso.Format(date.PlusYears(-YearsEarlier)));
                break;
        }
    }

    private static string Resource(string name)
    {
        using var stream = typeof(ConformanceCase).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"There is no {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
