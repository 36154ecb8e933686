using System.Collections.Immutable;
using System.Globalization;

namespace Mitox.Rules.Rulebook;

/// <summary>A result that is open: what is said of it, and what would answer it.</summary>
/// <param name="Text">What could not be read, when, why and in whose words.</param>
/// <param name="Verdict">
/// Incomplete, or review where a newer result can be read and a rule that at most asks for review reads this one beside it.
/// </param>
/// <param name="Remedies">A new result where one can be certainly newer on the day, else what it says.</param>
internal readonly record struct OpenResult(string Text, Verdict Verdict, ImmutableArray<Remedy> Remedies)
{
    public const string Subject = "results that could not be read";

    private static readonly Remedy Decide = new Remedy.ClinicianDecides();

    /// <summary>The field by which a record says what could not be read.</summary>
    public static RecordField Field { get; } = new(nameof(UnreadResult), nameof(UnreadResult.What));

    /// <summary>What is said of a result that a rule reads.</summary>
    /// <param name="unread">The result.</param>
    /// <param name="part">The field of it that is read.</param>
    /// <param name="judged">When the case is judged.</param>
    /// <param name="isOpen">Whether nothing newer answers.</param>
    /// <param name="older">What rules could say of it beside a newer one.</param>
    public static OpenResult Of(UnreadResult unread, RecordField part, ClinicTime judged, bool isOpen, Verdict older)
    {
        var words = UnreadFields.WordsOf(unread.What);
        var day = unread.At is { } at ? $"on {at}" : "on a day that is not recorded";
        var by = string.IsNullOrWhiteSpace(unread.ReportedBy) ? string.Empty : $" ({unread.ReportedBy})";
        var state = new Remedy.State($"what the {words} {day} says, or when it was made", Field);
        return Of(SentenceText.OneLine($"{words} {day}: {unread.Reason}{by}"), part, unread.At, judged, isOpen, older, state);
    }

    /// <inheritdoc cref="Of(UnreadResult, RecordField, ClinicTime, bool, Verdict)"/>
    public static OpenResult Of(PregnancyTest pending, ClinicTime judged, bool isOpen, Verdict older) => Of(
        string.Create(CultureInfo.InvariantCulture, $"pregnancy test on {pending.At}: the result is pending"),
        UnreadFields.PregnancyTest,
        pending.At,
        judged,
        isOpen,
        older,
        new Remedy.State($"the result of the pregnancy test on {pending.At}", UnreadFields.PregnancyTest));

    private static OpenResult Of(
        string text, RecordField part, ClinicTime? made, ClinicTime judged, bool isOpen, Verdict older, Remedy state)
    {
        ImmutableArray<Remedy> remedies = older is Verdict.Incomplete ? [state]
            : !isOpen ? [Decide]
            : NewResult(part, made, judged) is not { } obtain ? [state]
            : older is Verdict.Review ? [obtain, Decide]
            : [obtain];
        return new(
            isOpen ? text : $"{text}, which is read beside the newer one",
            isOpen || older is Verdict.Incomplete ? Verdict.Incomplete : Verdict.Review,
            remedies);
    }

    /// <summary>A result of a later day is certainly newer, up to the day that is judged.</summary>
    private static Remedy.Obtain? NewResult(RecordField field, ClinicTime? made, ClinicTime judged) =>
        made is { } at && at.DayNumber < judged.DayNumber && UnreadFields.ObservationOf(field) is { } what
            ? new Remedy.Obtain(what, at.Date.PlusDays(1), judged.Date)
            : null;
}
