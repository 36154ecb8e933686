using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Reports;

/// <summary>Writes a monitoring plan as a calendar (iCalendar, RFC 5545).</summary>
public static class ICalendarText
{
    private const string Product = "-//Mitox.Rules//Monitoring plan//EN";
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>The infusions to come and the checks that are not done, each as an event of whole days.</summary>
    /// <remarks>
    /// Dates are explicit: a recurrence rule would skip months without the day. Checks that are done are left out; those of a
    /// session stand in the description of its infusion. Where nothing is left one event says so, because a calendar must hold
    /// one. Events are private: who sees the calendar shared sees times alone. Equal arguments give equal bytes.
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="calendarId">
    /// An id of the course that stays the same and tells nothing about the patient: ASCII letters, digits, "-", "." and "_". With
    /// it the same check has the same UID in every plan, so that a calendar moves the event and does not add another.
    /// </param>
    /// <param name="stamp">When the calendar is made: the library reads no clock.</param>
    /// <returns>The calendar, its lines ended by CR LF.</returns>
    /// <exception cref="ArgumentException"><paramref name="calendarId"/> is empty or holds another character.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stamp"/> is before 1900 or after 2200.</exception>
    public static string ToICalendar(this MonitoringPlan plan, string calendarId, Instant stamp)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentException.ThrowIfNullOrEmpty(calendarId);
        RecordDates.Check(stamp.InUtc().Date, nameof(stamp));
        if (calendarId.FirstOrDefault(character => !IsAllowed(character)) is var other and not '\0'
            || calendarId.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"'{calendarId}' must hold only ASCII letters, digits, '-', '.' and '_'.", nameof(calendarId));
        }

        var writer = new ICalendarWriter()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", Product)
            .Line("CALSCALE", "GREGORIAN");
        foreach (var infusion in plan.Forecast.Infusions)
        {
            Write(writer, $"{calendarId}-infusion-{ExactNumberText.Format(infusion.Number)}", stamp, new(
                infusion.Date, infusion.Date, Summary(infusion), Description(plan, infusion), "INFUSION"));
        }

        var open = plan.Checks.Where(check => check.Kind is not CheckKind.DuringInfusion && check.State is not CheckState.Done)
            .ToList();
        foreach (var check in open)
        {
            Write(writer, $"{calendarId}-{Key(check)}", stamp, new(
                check.From, check.Until, Summary(check), Description(plan, check), "CHECK"));
        }

        if (plan.Forecast.Infusions.IsEmpty && open.Count == 0)
        {
            Write(writer, $"{calendarId}-nothing", stamp, new(
                plan.On,
                plan.On,
                "Mitoxantrone: no infusion and no check is planned",
                $"As of {IsoText.Of(plan.On)}, until {IsoText.Of(plan.Until)}.",
                "CHECK"));
        }

        return writer.Line("END", "VCALENDAR").ToString();
    }

    private static bool IsAllowed(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_';

    private static void Write(ICalendarWriter writer, string id, Instant stamp, in Event written) => writer
        .Line("BEGIN", "VEVENT")
        .Text("UID", $"{id}@mitox.rules")
        .Line("DTSTAMP", Stamp.Format(stamp))
        .Line("DTSTART;VALUE=DATE", Date.Format(written.First))
        .Line("DTEND;VALUE=DATE", Date.Format(written.Last.PlusDays(1)))
        .Text("SUMMARY", written.Summary)
        .Text("DESCRIPTION", written.Description)
        .Line("CATEGORIES", written.Category)
        .Line("CLASS", "PRIVATE")
        .Line("STATUS", "TENTATIVE")
        .Line("TRANSP", "TRANSPARENT")
        .Line("END", "VEVENT");

    /// <summary>What tells the check from every other of the course, whatever its days.</summary>
    private static string Key(PlannedCheck check)
    {
        var what = check.Observation is { } observation ? $"{observation}" : $"{check.Rules[0].Id}";
        var rule = check.Kind is CheckKind.AfterTreatment ? $"-{check.Rules[0].Policy.Id}-{check.Rules[0].Id}" : string.Empty;
        return $"{check.Kind}-{ExactNumberText.Format(check.Number)}{rule}-{what}";
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

    private readonly record struct Event(LocalDate First, LocalDate Last, string Summary, string Description, string Category);
}
