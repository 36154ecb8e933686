using System.Text;

namespace Mitox.Rules;

/// <summary>Text that stands in Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>Keeps what was typed by a person from being read as markup or as a character's name, and in one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in VisibleText.OneLine(text))
        {
            _ = letter is '*' or '_' or '`' or '<' or '&' or '[' or '|' or '\\' ? escaped.Append('\\') : escaped;
            _ = escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
