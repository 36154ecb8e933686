namespace Mitox.Rules;

/// <summary>Makes sentences of words.</summary>
internal static class SentenceText
{
    /// <summary>The text in one line: what a person or a clinic typed cannot forge a line of its own, nor hide in one.</summary>
    public static string OneLine(string text) => VisibleText.OneLine(text);

    /// <summary>The text with its first letter as a capital, in the invariant culture.</summary>
    /// <param name="text">The text; not empty.</param>
    public static string Capitalized(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
