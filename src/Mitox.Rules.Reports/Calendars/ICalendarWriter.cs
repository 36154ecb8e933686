using System.Text;

namespace Mitox.Rules.Reports;

/// <summary>Writes the content lines of an iCalendar object (RFC 5545, section 3.1): escaped, folded, ended by CR LF.</summary>
internal sealed class ICalendarWriter
{
    /// <summary>A line is folded so that none is longer, its end not counted (RFC 5545, section 3.1).</summary>
    private const int MostOctets = 75;

    private readonly StringBuilder text = new();

    /// <summary>A line whose value stands as it is.</summary>
    public ICalendarWriter Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _ = text.Append("\r\n ");
                octets = 1;
            }

            _ = text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _ = text.Append("\r\n");
        return this;
    }

    /// <summary>A line whose value is text (section 3.3.11).</summary>
    public ICalendarWriter Text(string name, string value) => Line(name, Escape(value));

    public override string ToString() => text.ToString();

    /// <summary>
    /// Backslash, semicolon, comma and line break are escaped; other control characters cannot stand in a text: they are written
    /// out.
    /// </summary>
    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var character in VisibleText.InLines(value))
        {
            _ = character switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
