using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>
/// Where one patient stands on a rescue course: three monthly infusions, then interferon beta again (Correale 2005, TR-06).
/// </summary>
/// <remarks>
/// <para>
/// It reports what is on record, compared with the publication, and recommends nothing. Worsened means a relapse after the last
/// infusion of the induction, or a rise of the EDSS of 1 point against the last score on or before it that a score 3 months later
/// confirms. Stable is said of the time up to the newest score alone, and not before that is 3 months after the return to
/// interferon beta or the first new infusion. Both are library conventions.
/// </para>
/// <para>
/// What is not on record makes no patient stable: the dose history must be stated complete, and no other treatment may have
/// followed. The course of the disease and the tests are not judged here.
/// </para>
/// </remarks>
[JsonConverter(typeof(NotJson))]
public sealed record RescueCourse
{
    /// <summary>Gets where the patient stands; it says which of the other values there are.</summary>
    public RescueState State { get; private init; }

    /// <summary>Gets what differs, where the infusions are no rescue course.</summary>
    public RescueDifference? Difference { get; private init; }

    /// <summary>Gets what is missing, where it cannot be told.</summary>
    public RescueGap? Missing { get; private init; }

    /// <summary>Gets the infusions given, 1 or 2, while the induction is under way. Another regimen may yet follow.</summary>
    public int? Given { get; private init; }

    /// <summary>
    /// Gets the day since when the state lasts: of the first infusion of an induction under way, of the last one of a complete
    /// induction, or of the return to interferon beta; <see langword="null"/> for other states.
    /// </summary>
    public LocalDate? Since { get; private init; }

    /// <summary>Gets the day of the newest EDSS, where the course is stable: nothing is known of later days.</summary>
    public LocalDate? Until { get; private init; }

    /// <summary>Gets the whole calendar months of a stable course, from the return or the first new infusion on.</summary>
    public int? Months { get; private init; }

    /// <summary>Gets what shows the worsening after the induction, or <see langword="null"/> where none counts.</summary>
    public RescueWorsening? Worsening { get; private init; }

    /// <summary>Gets the infusions since that worsening, or <see langword="null"/> where there are none.</summary>
    public RescueSwitch? Again { get; private init; }

    /// <summary>Gets what shows that the disease worsened once more after that, or <see langword="null"/>.</summary>
    public RescueWorsening? NextWorsening { get; private init; }

    /// <summary>Where the patient stands.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="on">The day it is looked at, inclusive; later facts are not seen.</param>
    /// <returns>The state of the course.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is before 1900 or after 2200.</exception>
    public static RescueCourse Of(TreatmentHistory history, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(history);
        RecordDates.Check(on, nameof(on));
        return new RescueAssessment(history, on.WithCalendar(CalendarSystem.Iso), ResponseConventions.Usual).Read();
    }

    /// <summary>The infusions on record are no rescue course.</summary>
    internal static RescueCourse NotARescue(RescueDifference difference) =>
        new() { State = RescueState.NotARescue, Difference = difference };

    /// <summary>It cannot be told.</summary>
    internal static RescueCourse NotEnoughData(RescueGap missing) =>
        new() { State = RescueState.NotEnoughData, Missing = missing };

    /// <summary>The infusions so far are those of an induction.</summary>
    internal static RescueCourse UnderWay(LocalDate first, int given) =>
        new() { State = RescueState.InductionUnderWay, Since = first, Given = given };

    /// <summary>The induction is complete.</summary>
    internal static RescueCourse Complete(LocalDate last) => new() { State = RescueState.InductionComplete, Since = last };

    /// <summary>Interferon beta goes on without a worsening.</summary>
    internal static RescueCourse StableOnInterferon(LocalDate since, LocalDate until) =>
        new() { State = RescueState.StableOnInterferon, Since = since, Until = until, Months = MonthsBetween(since, until) };

    /// <summary>The disease worsened after the induction.</summary>
    internal static RescueCourse Worsened(RescueWorsening worsening) =>
        new() { State = RescueState.Worsened, Worsening = worsening };

    /// <summary>Mitoxantrone was given again after a worsening.</summary>
    internal static RescueCourse SwitchedAgain(RescueWorsening worsening, RescueSwitch again) =>
        new() { State = RescueState.SwitchedAgain, Worsening = worsening, Again = again };

    /// <summary>The same, without a worsening since.</summary>
    internal RescueCourse Stable(LocalDate until) =>
        this with { State = RescueState.StableAgain, Until = until, Months = MonthsBetween(Again!.First, until) };

    /// <summary>The same, with a worsening since.</summary>
    internal RescueCourse WorsenedAgain(RescueWorsening next) =>
        this with { State = RescueState.WorsenedAgain, NextWorsening = next };

    private static int MonthsBetween(LocalDate since, LocalDate until) => Period.Between(since, until, PeriodUnits.Months).Months;
}
