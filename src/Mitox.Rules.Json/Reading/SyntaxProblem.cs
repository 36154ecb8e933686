using System.Text.Json;

namespace Mitox.Rules.Json.Reading;

/// <summary>Says in one line why a text is not the JSON this format allows.</summary>
internal static class SyntaxProblem
{
    public static string Describe(JsonException exception)
    {
        var reason = exception.Message;
        var place = reason.IndexOf(" LineNumber:", StringComparison.Ordinal);
        reason = place < 0 ? reason : reason[..place];
        return $"it must be plain JSON, without comments and trailing commas: {reason}";
    }
}
