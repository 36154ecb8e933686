using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Reports;

/// <summary>The events of a calendar of this course that was published before, read to go on from.</summary>
internal sealed partial class PublishedCalendar
{
    private const string FoldPattern = "\r?\n[ \t]";
    private const string EscapePattern = @"\\[\\;,nN]";
    private const string KeyPattern =
        @"^(?:infusion-[0-9]+|nothing|(?:Before|After)Infusion-[0-9]+-[^@]+|AfterTreatment-[0-9]+-[^@]+)@mitox\.rules\z";

    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private PublishedCalendar(FrozenDictionary<string, PublishedEvent> events) => Events = events;

    /// <summary>Gets the events by their keys.</summary>
    public FrozenDictionary<string, PublishedEvent> Events { get; }

    /// <summary>Reads a calendar, or nothing where none was published.</summary>
    /// <exception cref="FormatException">It is no calendar of this course that this library wrote.</exception>
    public static PublishedCalendar Read(string? text, string calendarId)
    {
        var events = new Dictionary<string, PublishedEvent>(StringComparer.Ordinal);
        Dictionary<string, string>? open = null;
        foreach (var line in Unfolded(text ?? string.Empty))
        {
            if (line == "BEGIN:VEVENT")
            {
                open = new(StringComparer.Ordinal);
            }
            else if (line == "END:VEVENT" && open is not null)
            {
                Add(events, open, calendarId);
                open = null;
            }
            else if (open is not null && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                open[line[..colon].Split(';')[0]] = line[(colon + 1)..];
            }
        }

        return string.IsNullOrEmpty(text) || events.Count > 0
            ? new(events.ToFrozenDictionary(StringComparer.Ordinal))
            : throw new FormatException("It must be a calendar that was written before: it holds no event.");
    }

    /// <summary>The content lines; a line that begins with a blank goes on the one before (RFC 5545, section 3.1).</summary>
    private static IEnumerable<string> Unfolded(string text) =>
        Fold().Replace(text, string.Empty).Split('\n').Select(line => line.TrimEnd('\r'));

    private static void Add(Dictionary<string, PublishedEvent> events, Dictionary<string, string> read, string calendarId)
    {
        var uid = Value(read, "UID");
        if (!uid.StartsWith($"{calendarId}-", StringComparison.Ordinal) || !Key().IsMatch(uid[(calendarId.Length + 1)..]))
        {
            throw new FormatException(
                $"It must hold events of '{calendarId}' alone: {VisibleText.Quoted(uid)} is of another calendar.");
        }

        var sequence = read.GetValueOrDefault("SEQUENCE", "0");
        var last = Day(read, "DTEND", uid).PlusDays(-1);
        var key = uid[(calendarId.Length + 1)..^ICalendarText.Home.Length];
        var isNew = events.TryAdd(key, new(
            new(key, Day(read, "DTSTART", uid), last, Unescaped(Value(read, "SUMMARY")), string.Empty),
            int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException($"{VisibleText.Quoted(sequence)} is no SEQUENCE of {uid}."),
            read.GetValueOrDefault("STATUS") == "CANCELLED"));
        if (!isNew)
        {
            throw new FormatException($"{uid} must stand in it once.");
        }
    }

    private static string Value(Dictionary<string, string> read, string name) => read.TryGetValue(name, out var value) ? value
        : throw new FormatException($"Each of its events must have a {name}.");

    private static LocalDate Day(Dictionary<string, string> read, string name, string uid) =>
        Date.Parse(Value(read, name)) is { Success: true, Value: var day } ? day : throw new FormatException(
            $"{VisibleText.Quoted(Value(read, name))} is no day: the {name} of {uid} must be written as in 20260302.");

    private static string Unescaped(string value) =>
        Escape().Replace(value, escape => escape.Value[1] is 'n' or 'N' ? "\n" : escape.Value[1..]);

#if NET
    [GeneratedRegex(FoldPattern)]
    private static partial Regex Fold();

    [GeneratedRegex(EscapePattern)]
    private static partial Regex Escape();

    [GeneratedRegex(KeyPattern)]
    private static partial Regex Key();
#else
    private static Regex Fold() => new(FoldPattern);

    private static Regex Escape() => new(EscapePattern);

    private static Regex Key() => new(KeyPattern);
#endif
}
