using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>Every check of a course and of the years after it.</summary>
/// <remarks>
/// <para>
/// Read from the rules that gate the dose, the session and the time after treatment, never from a second list: every
/// observation that the gate asks for is planned, and what is planned the gate asks for. So a clinic's own rule that asks
/// for an observation is in the plan too. Questions about how the patient is, such as whether there is persistent
/// amenorrhea, are asked by the gate alone.
/// </para>
/// <para>
/// The windows of later infusions move with the infusions before them: make the plan anew when one is given. A check that is done
/// is no reassurance: its result is judged on the day of the infusion.
/// </para>
/// </remarks>
public sealed class MonitoringPlan
{
    private MonitoringPlan(
        CourseForecast forecast, LocalDate on, LocalDate until, ImmutableArray<PlannedCheck> checks, bool goesOn)
    {
        Forecast = forecast;
        On = on;
        Until = until;
        Checks = checks;
        GoesOn = goesOn;
    }

    /// <summary>Gets the course.</summary>
    public CourseForecast Forecast { get; }

    /// <summary>Gets the day on which the checks are looked at.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the last day for which checks after treatment are listed.</summary>
    public LocalDate Until { get; }

    /// <summary>Gets the checks, by their last useful day.</summary>
    public ImmutableArray<PlannedCheck> Checks { get; }

    /// <summary>
    /// Gets a value indicating whether checks after treatment go on beyond <see cref="Until"/>, as
    /// without an end in the US label.
    /// </summary>
    public bool GoesOn { get; }

    /// <summary>Plans the checks of a course.</summary>
    /// <param name="forecast">The course; with no infusion to come, the checks after the last one on record are planned.</param>
    /// <param name="on">The day on which the checks are looked at; what was done later is not done yet.</param>
    /// <param name="until">The last day for which checks after treatment are listed, inclusive.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is before 1900 or after 2200, or <paramref name="until"/> is before <paramref name="on"/>.
    /// </exception>
    public static MonitoringPlan Of(CourseForecast forecast, LocalDate on, LocalDate until)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        RecordDates.Check(on, nameof(on));
        RecordDates.Check(until, nameof(until));
        on = on.WithCalendar(CalendarSystem.Iso);
        until = until.WithCalendar(CalendarSystem.Iso);
        if (until < on)
        {
            throw new ArgumentOutOfRangeException(
                nameof(until), until, $"{IsoText.Of(until)} must not be before {IsoText.Of(on)}.");
        }

        var followUp = FollowUpChecks.Of(forecast, on, until).ToList();
        var windows = forecast.Infusions
            .SelectMany(
                infusion => InfusionChecks.Of(infusion, forecast).Concat(InfusionChecks.InSession(infusion, forecast.Question)))
            .Concat(followUp.SelectMany(checks => checks.Windows));
        return new(
            forecast,
            on,
            until,
            [
                .. windows
                    .GroupBy(window => (
                        window.Kind, window.Number, window.What, window.Kind is CheckKind.AfterTreatment ? window.Rule : null))
                    .Select(same => CheckWindow.Join(same, on))
                    .OrderBy(check => check.Until)
                    .ThenBy(check => check.From).ThenBy(check => check.Kind).ThenBy(check => check.Observation),
            ],
            followUp.Exists(checks => checks.GoesOn));
    }

    /// <summary>Plans the checks of a patient whose treatment has ended; it takes no regimen and no body surface.</summary>
    /// <param name="history">The history; the last infusion up to <paramref name="on"/> is the end of the treatment.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="on">The day on which the checks are looked at; what was done later is not done yet.</param>
    /// <param name="until">The last day for which checks are listed, inclusive.</param>
    /// <returns>The plan; where the end of the treatment is not recorded, it asks for that.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is before 1900 or after 2200, or <paramref name="until"/> is before <paramref name="on"/>.
    /// </exception>
    public static MonitoringPlan AfterTreatment(TreatmentHistory history, Policy policy, LocalDate on, LocalDate until)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(policy);
        RecordDates.Check(on, nameof(on));
        return Of(CourseForecast.AfterTreatment(history, policy, on.WithCalendar(CalendarSystem.Iso)), on, until);
    }

    /// <summary>Writes how many checks there are, and how they stand.</summary>
    /// <returns>One line, in the invariant culture.</returns>
    public override string ToString()
    {
        var states = Checks.GroupBy(check => check.State)
            .OrderBy(same => same.Key).Select(same => $"{ExactNumberText.Format(same.Count())} {CheckText.State(same.Key)}");
        return $"{ExactNumberText.Format(Checks.Length)} checks on {IsoText.Of(On)}: {string.Join(", ", states)}";
    }
}
