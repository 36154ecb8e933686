using System.Globalization;
using System.Text;

namespace Mitox.Rules;

/// <summary>Text from outside as it may be shown: what drives a terminal or hides in a page stands as an escape.</summary>
/// <remarks>
/// The one place that escapes, for every text the library writes. Written out as \uXXXX, as in JSON, is what has no look of its
/// own or changes that of its neighbors: control characters, line and paragraph separators, marks of direction, what has no
/// width, tags, unpaired surrogates and what is no character. A list of ranges and not the categories of the runtime: equal input
/// gives equal bytes on every one.
/// </remarks>
internal static class VisibleText
{
    /// <summary>A text in a message is cut behind so many letters.</summary>
    private const int LongestQuote = 120;

    /// <summary>The first and the last of what is escaped, in order.</summary>
    private static readonly (int First, int Last)[] Hidden =
    [
        (0x0000, 0x001F), (0x007F, 0x009F), (0x00AD, 0x00AD), (0x034F, 0x034F), (0x0600, 0x0605), (0x061C, 0x061C),
        (0x06DD, 0x06DD), (0x070F, 0x070F), (0x0890, 0x0891), (0x08E2, 0x08E2), (0x115F, 0x1160), (0x17B4, 0x17B5),
        (0x180B, 0x180F), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0x2800, 0x2800), (0x3164, 0x3164),
        (0xD800, 0xDFFF), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0xFFFE, 0xFFFF),
        (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x1343F), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    /// <summary>The text in one line: line breaks that a person typed become a blank, what else is hidden an escape.</summary>
    public static string OneLine(string text) => Of(text.Replace("\r\n", " ", StringComparison.Ordinal), " ");

    /// <summary>The text in its lines, each ended by "\n"; what else is hidden is an escape.</summary>
    public static string InLines(string text) => Of(text.Replace("\r\n", "\n", StringComparison.Ordinal), "\n");

    /// <summary>Every hidden character as an escape, line breaks too; in JSON that was written this changes no value.</summary>
    public static string Escaped(string text) => Of(text, null);

    /// <summary>What was read, in quotes, cut where it is long.</summary>
    public static string Quoted(string text) =>
        text.Length <= LongestQuote ? $"'{Escaped(text)}'" : $"'{Escaped(text[..LongestQuote])}…'";

    private static string Of(string text, string? lineBreak)
    {
        StringBuilder? shown = null;
        for (var index = 0; index < text.Length; index++)
        {
            var isPair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            var isHidden = IsHidden(isPair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index]);
            if (isHidden)
            {
                shown ??= new StringBuilder(text, 0, index, text.Length + 16);
                _ = text[index] is '\n' or '\r' && lineBreak is not null
                    ? shown.Append(lineBreak)
                    : shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[index]:x4}");
                _ = isPair ? shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[index + 1]:x4}") : shown;
            }
            else
            {
                _ = shown?.Append(text, index, isPair ? 2 : 1);
            }

            index += isPair ? 1 : 0;
        }

        return shown?.ToString() ?? text;
    }

    /// <summary>The last two of every plane are no characters.</summary>
    private static bool IsHidden(int scalar)
    {
        if (scalar is >= ' ' and <= '~')
        {
            return false;
        }

        foreach (var (first, last) in Hidden)
        {
            if (scalar <= last)
            {
                return scalar >= first || (scalar & 0xFFFE) == 0xFFFE;
            }
        }

        return (scalar & 0xFFFE) == 0xFFFE;
    }
}
