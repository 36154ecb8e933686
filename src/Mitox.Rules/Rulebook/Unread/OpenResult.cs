using System.Globalization;

namespace Mitox.Rules.Rulebook;

/// <summary>A result that is open: what is said of it, and what would answer it.</summary>
/// <param name="Text">What could not be read, when, why and in whose words.</param>
/// <param name="Remedy">A new result where one can be certainly newer on the day, else what it says.</param>
internal readonly record struct OpenResult(string Text, Remedy Remedy)
{
    public const string Subject = "results that could not be read";

    /// <summary>The field by which a record says what could not be read.</summary>
    public static RecordField Field { get; } = new(nameof(UnreadResult), nameof(UnreadResult.What));

    public static OpenResult Of(UnreadResult unread, RecordField part, ClinicTime judged)
    {
        var words = UnreadFields.WordsOf(unread.What);
        var day = unread.At is { } at ? $"on {at}" : "on a day that is not recorded";
        var by = string.IsNullOrWhiteSpace(unread.ReportedBy) ? string.Empty : $" ({unread.ReportedBy})";
        return new(
            SentenceText.OneLine($"{words} {day}: {unread.Reason}{by}"),
            RemedyFor(part, unread.At, judged, new Remedy.State($"what the {words} {day} says, or when it was made", Field)));
    }

    public static OpenResult Of(PregnancyTest pending, ClinicTime judged) => new(
        string.Create(CultureInfo.InvariantCulture, $"pregnancy test on {pending.At}: the result is pending"),
        RemedyFor(
            UnreadFields.PregnancyTest,
            pending.At,
            judged,
            new Remedy.State($"the result of the pregnancy test on {pending.At}", UnreadFields.PregnancyTest)));

    /// <summary>A result of a later day is certainly newer, up to the day that is judged.</summary>
    private static Remedy RemedyFor(RecordField field, ClinicTime? made, ClinicTime judged, Remedy state) =>
        made is { } at && at.DayNumber < judged.DayNumber && UnreadFields.ObservationOf(field) is { } what
            ? new Remedy.Obtain(what, at.Date.PlusDays(1), judged.Date)
            : state;
}
