using System.Text.Json;

namespace Mitox.Rules.Json.Reading;

/// <summary>Says in one line why a text is not the JSON this format allows.</summary>
internal static class SyntaxProblem
{
    private const string AdviceToProgrammers = " Change the reader options.";

    public static string Describe(JsonException exception)
    {
        var reason = exception.Message;
        var place = reason.IndexOf(" LineNumber:", StringComparison.Ordinal);
        reason = (place < 0 ? reason : reason[..place]).Replace(AdviceToProgrammers, string.Empty, StringComparison.Ordinal);
        return $"it must be plain JSON, without comments and trailing commas: {reason}";
    }
}
