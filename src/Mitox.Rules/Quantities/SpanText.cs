using System.Diagnostics.CodeAnalysis;

namespace Mitox.Rules;

/// <summary>How a span is reported.</summary>
internal enum SpanSign
{
    /// <summary>Two ends, as in "55-60".</summary>
    Between = 0,

    /// <summary>"&lt;".</summary>
    Below,

    /// <summary>"≤" or "&lt;=".</summary>
    AtMost,

    /// <summary>"&gt;".</summary>
    Above,

    /// <summary>"≥" or "&gt;=".</summary>
    AtLeast,
}

/// <summary>The text of a span, taken apart: "&lt;0.5 x10^9/L", "55-60 %".</summary>
/// <param name="Sign">How it is reported.</param>
/// <param name="First">The number behind the comparator, or the lower end, with its unit.</param>
/// <param name="Second">The upper end with its unit; the first again where there is none.</param>
internal readonly record struct SpanText(SpanSign Sign, string First, string Second)
{
    /// <summary>How far beside an excluded bound the end of a span lies; no rule tells numbers so close apart.</summary>
    public const decimal Step = 0.000_001m;

    private static readonly (string Text, SpanSign Sign)[] Signs =
    [
        ("<=", SpanSign.AtMost), (">=", SpanSign.AtLeast), ("≤", SpanSign.AtMost), ("≥", SpanSign.AtLeast),
        ("<", SpanSign.Below), (">", SpanSign.Above),
    ];

    public static string SignOf(SpanSign sign) => sign switch
    {
        SpanSign.Below => "<",
        SpanSign.AtMost => "≤",
        SpanSign.Above => ">",
        SpanSign.AtLeast => "≥",
        _ => string.Empty,
    };

    /// <summary>Takes a text apart; <see langword="null"/> where it is neither a comparator nor two ends.</summary>
    public static SpanText? Of(string? text)
    {
        var trimmed = text?.Trim() ?? string.Empty;
        foreach (var (sign, meaning) in Signs)
        {
            if (trimmed.StartsWith(sign, StringComparison.Ordinal))
            {
                var rest = trimmed[sign.Length..].TrimStart();
                return new(meaning, rest, rest);
            }
        }

        var first = NumberAt(trimmed, 0);
        var dash = Blanks(trimmed, first);
        if (first == 0 || dash == trimmed.Length || trimmed[dash] is not ('-' or '–'))
        {
            return null;
        }

        var start = Blanks(trimmed, dash + 1);
        var end = NumberAt(trimmed, start);
        return end == start ? null : new(SpanSign.Between, trimmed[..first] + trimmed[end..], trimmed[start..]);
    }

    /// <summary>Reads a quantity, or a span of it.</summary>
    public static T Parse<T>(string text, Func<string, T> read, Func<SpanSign, T, T, T> span)
    {
        if (Of(text) is not { } parts)
        {
            return read(text);
        }

        try
        {
            return span(parts.Sign, read(parts.First), read(parts.Second));
        }
        catch (ArgumentException refusal)
        {
            throw new FormatException(Refusal.Of(refusal), refusal);
        }
    }

    /// <inheritdoc cref="Parse{T}"/>
    public static bool TryParse<T>(
        string? text, Func<string, T> read, Func<SpanSign, T, T, T> span, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (Of(text) is null)
        {
            return false;
        }

        try
        {
            value = Parse(text!, read, span);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Where the number that begins at a place ends.</summary>
    private static int NumberAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.'))
        {
            end++;
        }

        return end;
    }

    private static int Blanks(string text, int start)
    {
        while (start < text.Length && text[start] is ' ')
        {
            start++;
        }

        return start;
    }
}
