using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Tests.Support;

/// <summary>One patient as a file: what the label says about it, by which facts, and the case to replay.</summary>
public sealed record Vignette
{
    private const string Folder = "Vignettes/";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    /// <summary>Gets the file names, in ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(Vignette).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets the number, such as "V04"; several files may share one.</summary>
    [JsonPropertyName("vignette")]
    public required string Number { get; init; }

    public required string Says { get; init; }

    /// <summary>Gets the facts and the decided meanings (P) that decide it.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    public required VignetteAnswer Expect { get; init; }

    public required JsonElement Case { get; init; }

    public static Vignette Read(string name)
    {
        using var stream = typeof(Vignette).Assembly.GetManifestResourceStream(Folder + name)!;
        try
        {
            return JsonSerializer.Deserialize<Vignette>(stream, Strict)!;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{name}: {problem.Message}", problem);
        }
    }

    public byte[] CaseInUtf8() => Encoding.UTF8.GetBytes(Case.GetRawText());
}

/// <summary>The answer a vignette asks for: a decision or, where the input must be refused, a problem.</summary>
public sealed record VignetteAnswer
{
    public Verdict? Verdict { get; init; }

    /// <summary>Gets the ids of exactly the rules that object, in the order of the policy.</summary>
    public ImmutableArray<string> Objections { get; init; } = [];

    /// <summary>Gets the largest dose that meets no objection to its size; none where the dose need not be smaller.</summary>
    public string? ReduceToMilligramsPerSquareMeter { get; init; }

    /// <summary>Gets the first day that meets no objection to the day; none where there is no waiting for one.</summary>
    public string? WaitUntil { get; init; }

    /// <summary>Gets the lifetime dose so far, where the vignette speaks of it.</summary>
    public string? GivenMilligramsPerSquareMeter { get; init; }

    /// <summary>Gets what is left up to the cap, where the vignette speaks of it.</summary>
    public string? RemainingMilligramsPerSquareMeter { get; init; }

    /// <summary>Gets what the explanation must say.</summary>
    public ImmutableArray<string> Explains { get; init; } = [];

    /// <summary>Gets a part of the message with which the case must be refused.</summary>
    public string? Problem { get; init; }

    /// <summary>Gets the place the refusal must name.</summary>
    public string? Path { get; init; }
}
