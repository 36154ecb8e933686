namespace Mitox.Rules.Example;

/// <summary>Text from outside as one line: a line break or an escape sequence in a file must not act on the terminal.</summary>
internal static class PlainLine
{
    public static string Of(string text) => VisibleText.OneLine(text);
}
