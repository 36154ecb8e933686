using System.Collections.Immutable;

namespace Mitox.Rules.Reports;

/// <summary>Text in lines that have room.</summary>
internal static class WrappedText
{
    /// <summary>
    /// The lines, broken between words where there is a blank and else inside of one; behind the most of them "…" says that text
    /// was left out.
    /// </summary>
    public static ImmutableArray<string> Lines(string text, double width, double size, int most, string indent = "")
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = VisibleText.OneLine(text).Trim();
        while (rest.Length > 0 && lines.Count < most)
        {
            var length = Fitting(rest, width - SvgWriter.WidthOf("…", size), size);
            var isLast = lines.Count == most - 1 && length < rest.Length;
            lines.Add(isLast ? $"{rest[..length].TrimEnd()}…" : rest[..length].TrimEnd());
            rest = rest[length..].TrimStart() is { Length: > 0 } more ? indent + more : string.Empty;
        }

        return lines.DrainToImmutable();
    }

    /// <summary>How much of a text fits, at least one letter; both halves of a pair or none.</summary>
    private static int Fitting(string text, double width, double size)
    {
        var (length, used) = (0, 0d);
        while (length < text.Length && (used += SvgWriter.WidthOf(text[length].ToString(), size)) <= width)
        {
            length++;
        }

        if (length == text.Length)
        {
            return length;
        }

        var blank = text.LastIndexOf(' ', length);
        length = text[..Math.Max(blank, 0)].Trim().Length > 0 ? blank : Math.Max(length, 1);
        return length > 1 && char.IsLowSurrogate(text[length]) ? length - 1 : length;
    }
}
