namespace Mitox.Rules.Json.Reading;

/// <summary>Keeps what a file says from breaking the line of a message.</summary>
internal static class OneLine
{
    private const int Longest = 60;

    /// <summary>What the file says, in quotes, cut where it is long.</summary>
    public static string Quote(string text) => $"'{Cut(text)}'";

    /// <summary>The beginning of what may be long.</summary>
    public static string Cut(string text) => text.Length <= Longest ? text : $"{text[..Longest]}…";

    /// <summary>The text with everything that is not seen in a line as \uXXXX.</summary>
    public static string Of(string text) => VisibleText.Escaped(text);
}
