namespace Mitox.Rules.Reports;

/// <summary>An event as it was published last.</summary>
/// <param name="Event">What it said.</param>
/// <param name="Sequence">How often it had been moved, renamed or canceled by then.</param>
/// <param name="IsCanceled">Whether it was canceled.</param>
internal sealed record PublishedEvent(CalendarEvent Event, int Sequence, bool IsCanceled)
{
    /// <summary>The sequence of what is published now: one more where it is on other days, named anew or there again.</summary>
    public int SequenceOf(CalendarEvent now) =>
        !IsCanceled && (Event.First, Event.Last, Event.Summary) == (now.First, now.Last, now.Summary) ? Sequence : Sequence + 1;
}
