using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Mitox.Rules.CdsHooks;

/// <summary>Reads and writes the messages of CDS Hooks.</summary>
/// <remarks>Nothing that the format requires is filled in: a request without it is refused, with a reason.</remarks>
public static class CdsJson
{
    private const int Deepest = 128;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = Deepest,
        TypeInfoResolver = CdsJsonContext.Default.WithAddedModifier(LeaveOutEmpty),
    };

    /// <summary>Reads a request.</summary>
    /// <param name="utf8Json">The body.</param>
    /// <param name="request">The request, or <see langword="null"/>.</param>
    /// <param name="problem">
    /// Why it is none, or <see langword="null"/>; it may quote what was sent, so it is not for a log.
    /// </param>
    /// <returns>Whether it was read.</returns>
    public static bool TryReadRequest(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out CdsRequest? request,
        [NotNullWhen(false)] out string? problem) => TryRead(utf8Json, out request, out problem);

    /// <summary>Reads feedback.</summary>
    /// <param name="utf8Json">The body.</param>
    /// <param name="feedback">The feedback, or <see langword="null"/>.</param>
    /// <param name="problem">Why it is none, or <see langword="null"/>.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryReadFeedback(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out CdsFeedback? feedback,
        [NotNullWhen(false)] out string? problem)
    {
        if (!TryRead(utf8Json, out feedback, out problem))
        {
            return false;
        }

        problem = feedback.Feedback.Any(one => one is { Outcome: CdsOutcome.Accepted, AcceptedSuggestions.IsEmpty: true })
                ? "An accepted card must name the accepted suggestions."
            : feedback.Feedback.Any(one => one.OverrideReason is { Reason: null, UserComment: null })
                ? "An override reason must have a reason, a comment, or both."
            : null;
        feedback = problem is null ? feedback : null;
        return problem is null;
    }

    /// <summary>Writes a response.</summary>
    /// <param name="response">The response.</param>
    /// <returns>JSON of CDS Hooks 2.0.</returns>
    public static string Write(CdsResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return JsonSerializer.Serialize(response, TypeOf<CdsResponse>());
    }

    /// <summary>Writes the list of services.</summary>
    /// <param name="discovery">The services.</param>
    /// <returns>JSON of CDS Hooks 2.0.</returns>
    public static string Write(CdsDiscovery discovery)
    {
        ArgumentNullException.ThrowIfNull(discovery);
        return JsonSerializer.Serialize(discovery, TypeOf<CdsDiscovery>());
    }

    private static bool TryRead<T>(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out T? read, [NotNullWhen(false)] out string? problem)
        where T : class
    {
        try
        {
            read = JsonSerializer.Deserialize(utf8Json, TypeOf<T>());
            problem = read is null ? "It is null." : null;
        }
        catch (JsonException wrong)
        {
            read = null;
            problem = VisibleText.OneLine(wrong.Message);
        }

        return read is not null;
    }

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>The format has no empty lists but those of cards, services and feedback.</summary>
    private static void LeaveOutEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.Name is not ("cards" or "services" or "feedback")
                && typeof(ICollection).IsAssignableFrom(property.PropertyType))
            {
                property.ShouldSerialize = static (_, value) => value is ICollection { Count: > 0 };
            }
        }
    }
}

/// <summary>The shapes of the messages, generated: nothing is found by reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CdsRequest))]
[JsonSerializable(typeof(CdsResponse))]
[JsonSerializable(typeof(CdsDiscovery))]
[JsonSerializable(typeof(CdsFeedback))]
internal sealed partial class CdsJsonContext : JsonSerializerContext;
