using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Reports;

/// <summary>Writes a monitoring plan as a calendar (iCalendar, RFC 5545).</summary>
public static class ICalendarText
{
    private const string Product = "-//Mitox.Rules//Monitoring plan//EN";
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>What every UID ends with.</summary>
    internal const string Home = "@mitox.rules";

    /// <summary>The infusions to come and the checks that are not done, each as an event of whole days.</summary>
    /// <remarks>
    /// <para>
    /// Dates are explicit: a recurrence rule would skip months without the day. Checks that are done are left out; those of a
    /// session stand in the description of its infusion. Where nothing is left one event says so, because a calendar must hold
    /// one. Events are private: who sees the calendar shared sees times alone. Equal arguments give equal bytes.
    /// </para>
    /// <para>
    /// Every event has a UID of its own, the same in every plan of the course: a calendar moves the event and adds no other. One
    /// that is no longer planned stays in a reader's calendar until it is canceled: hand in what was published last. Then what
    /// was dropped and is not over is written with STATUS:CANCELLED, and SEQUENCE counts what was moved, renamed or canceled. An
    /// infusion that was given, and what is over, is left as it stands.
    /// </para>
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="calendarId">
    /// An id of the course that stays the same, that no other patient's course has, and that tells nothing about the patient:
    /// ASCII letters, digits, "-", "." and "_". UIDs begin with it: two patients with one id would move each other's events.
    /// </param>
    /// <param name="stamp">When the calendar is made: the library reads no clock.</param>
    /// <param name="published">
    /// The calendar that this method wrote last for the course, or <see langword="null"/> where none was published.
    /// </param>
    /// <returns>The calendar, its lines ended by CR LF.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="calendarId"/> is empty or holds another character, or <paramref name="published"/> is no calendar of it.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stamp"/> is before 1900 or after 2200.</exception>
    public static string ToICalendar(this MonitoringPlan plan, string calendarId, Instant stamp, string? published = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentException.ThrowIfNullOrEmpty(calendarId);
        RecordDates.Check(stamp.InUtc().Date, nameof(stamp));
        if (!calendarId.All(IsAllowed))
        {
            throw new ArgumentException(
                $"{VisibleText.Quoted(calendarId)} must hold only ASCII letters, digits, '-', '.' and '_'.", nameof(calendarId));
        }

        PublishedCalendar before;
        try
        {
            before = PublishedCalendar.Read(published, calendarId);
        }
        catch (FormatException problem)
        {
            throw new ArgumentException(problem.Message, nameof(published), problem);
        }

        var writer = new ICalendarWriter()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", Product)
            .Line("CALSCALE", "GREGORIAN");
        var events = EventsOf(plan);
        foreach (var planned in events)
        {
            var sequence = before.Events.TryGetValue(planned.Key, out var known) ? known.SequenceOf(planned) : 0;
            Write(writer, calendarId, stamp, planned, sequence, "TENTATIVE");
        }

        foreach (var dropped in Dropped(before, events, plan))
        {
            var sequence = dropped.IsCanceled ? dropped.Sequence : dropped.Sequence + 1;
            Write(writer, calendarId, stamp, dropped.Event, sequence, "CANCELLED");
        }

        return writer.Line("END", "VCALENDAR").ToString();
    }

    private static ImmutableArray<CalendarEvent> EventsOf(MonitoringPlan plan)
    {
        ImmutableArray<CalendarEvent> events =
        [
            .. plan.Forecast.Infusions.Select(infusion => new CalendarEvent(
                $"{CalendarEvent.Infusion}{ExactNumberText.Format(infusion.Number)}",
                infusion.Date,
                infusion.Date,
                Summary(infusion),
                Description(plan, infusion))),
            .. CalendarEvent.KeysOf(plan).Where(pair => pair.Check.State is not CheckState.Done).Select(pair => new CalendarEvent(
                pair.Key, pair.Check.From, pair.Check.Until, Summary(pair.Check), Description(plan, pair.Check))),
        ];
        return !events.IsEmpty ? events :
        [
            new(
                CalendarEvent.Nothing,
                plan.On,
                plan.On,
                "Mitoxantrone: no infusion and no check is planned",
                $"As of {IsoText.Of(plan.On)}, until {IsoText.Of(plan.Until)}."),
        ];
    }

    /// <summary>What was published, is planned no longer and not over; not an infusion that was given.</summary>
    private static IEnumerable<PublishedEvent> Dropped(
        PublishedCalendar before, ImmutableArray<CalendarEvent> events, MonitoringPlan plan)
    {
        var planned = events.Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        var given = plan.Forecast.Question.History.Infusions
            .Select(counted => counted.Infusion.At.Date).Where(day => day <= plan.On).Distinct().Count();
        var past = Enumerable.Range(1, given)
            .Select(number => $"{CalendarEvent.Infusion}{ExactNumberText.Format(number)}").ToHashSet(StringComparer.Ordinal);
        return before.Events.Values
            .Where(known => !planned.Contains(known.Event.Key))
            .Where(known => known.IsCanceled
                || (known.Event.Last >= plan.On && !(past.Contains(known.Event.Key) && known.Event.First <= plan.On)))
            .OrderBy(known => known.Event.First).ThenBy(known => known.Event.Key, StringComparer.Ordinal)
            .Select(known => known with
            {
                Event = known.Event with { Description = $"No longer planned, or done. As of {IsoText.Of(plan.On)}." },
            });
    }

    private static bool IsAllowed(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_';

    private static void Write(
        ICalendarWriter writer, string calendarId, Instant stamp, CalendarEvent written, int sequence, string status)
    {
        _ = writer.Line("BEGIN", "VEVENT").Text("UID", $"{calendarId}-{written.Key}{Home}").Line("DTSTAMP", Stamp.Format(stamp));
        _ = sequence == 0 ? writer : writer.Line("SEQUENCE", ExactNumberText.Format(sequence));
        _ = writer
            .Line("DTSTART;VALUE=DATE", Date.Format(written.First))
            .Line("DTEND;VALUE=DATE", Date.Format(written.Last.PlusDays(1)))
            .Text("SUMMARY", written.Summary)
            .Text("DESCRIPTION", written.Description)
            .Line("CATEGORIES", written.IsInfusion ? "INFUSION" : "CHECK")
            .Line("CLASS", "PRIVATE")
            .Line("STATUS", status)
            .Line("TRANSP", "TRANSPARENT")
            .Line("END", "VEVENT");
    }

    private static string Description(MonitoringPlan plan, PlannedInfusion infusion)
    {
        var session =
            plan.Checks.Where(check => check.Kind is CheckKind.DuringInfusion && check.InfusionNumber == infusion.Number)
                .Select(check => $"\n- {check.What}");
        var lowerBound = infusion.LifetimeDoseIsLowerBound ? "at least " : string.Empty;
        var foreseen = infusion.Foreseen.Select(
            finding => $" {VerdictText.Of(finding.Verdict)} by {finding.Rule.Id}, as of {IsoText.Of(plan.On)}.").Distinct();
        return $"Planned, not permitted: ask {plan.Forecast.Question.Policy.Description.Id} again on the "
            + $"day.{string.Concat(foreseen)} Days: {infusion.Window}. "
            + $"Dose: {infusion.DosePerArea}; lifetime dose after it: "
            + $"{lowerBound}{infusion.LifetimeDoseAfter}.{string.Concat(session)}";
    }

    /// <summary>An infusion that a rule objects to already is none to look forward to.</summary>
    private static string Summary(PlannedInfusion infusion)
    {
        var number = $"Mitoxantrone {ExactNumberText.Format(infusion.Number)}: {infusion.Dose}";
        return infusion.Foreseen.IsEmpty ? $"{number} planned" : $"{number} planned, objection foreseen";
    }

    /// <summary>A calendar is read on later days too: only what stays true then stands in a title.</summary>
    private static string Summary(PlannedCheck check) =>
        SentenceText.Capitalized(CheckText.Subject(check)) + (check.State is CheckState.Overdue ? " (overdue)" : string.Empty);

    private static string Description(MonitoringPlan plan, PlannedCheck check) =>
        $"On {IsoText.Of(plan.On)}: {CheckText.State(check)}.\n" + string.Join(
            '\n', check.Rules.Select(rule => $"{rule.Id} ({rule.Policy.Id}): {rule.Sentence} Source: {rule.Source}."));
}
