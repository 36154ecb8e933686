using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>Reads where a patient stands on a rescue course: three monthly infusions, then interferon beta again (Correale 2005, TR-06).</summary>
/// <remarks>
/// <para>
/// The first three days with an infusion on record are compared with the induction of the publication. Worsened means a relapse after the
/// last of them, or a rise of the EDSS against the last score on or before it that a later score confirms. Stable is said of the time up to
/// the newest score alone, and not before it is as old as a confirmation needs.
/// </para>
/// <para>
/// What is not on record makes no patient stable: the dose history must be stated complete, and no other treatment may have followed. The
/// course of the disease, the dose and the tests are not judged here.
/// </para>
/// </remarks>
public sealed class RescueAssessment
{
    private readonly TreatmentHistory history;
    private readonly LocalDate on;
    private readonly ResponseCriteria criteria;
    private readonly ImmutableArray<(LocalDate Date, DosePerArea Dose)> days;

    private RescueAssessment(TreatmentHistory history, LocalDate on, ResponseCriteria criteria)
    {
        this.history = history;
        this.on = on;
        this.criteria = criteria;
        days = RescueInduction.DaysOf(history, on);
    }

    /// <summary>Where the patient stands, read by the conventions of <see cref="ResponseConventions.Usual"/>.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="on">The day it is looked at, inclusive; later facts are not seen.</param>
    /// <returns>The state of the course.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is before 1900 or after 2200.</exception>
    public static RescueCourse Of(TreatmentHistory history, LocalDate on) => Of(history, on, ResponseConventions.Usual);

    /// <summary>Where the patient stands.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="on">The day it is looked at, inclusive; later facts are not seen.</param>
    /// <param name="criteria">What counts as a change of the EDSS, and when it is confirmed.</param>
    /// <returns>The state of the course.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is before 1900 or after 2200.</exception>
    public static RescueCourse Of(TreatmentHistory history, LocalDate on, ResponseCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(criteria);
        RecordDates.Check(on, nameof(on));
        return new RescueAssessment(history, on.WithCalendar(CalendarSystem.Iso), criteria).Read();
    }

    private RescueCourse Read() =>
        IsForAnotherDisease ? new RescueCourse.NotARescue(RescueDifference.OtherDisease)
        : RescueInduction.DifferenceOf(days, on) is { } difference ? new RescueCourse.NotARescue(difference)
        : days.Length < RescueProtocol.Infusions ? new RescueCourse.InductionUnderWay(days[0].Date, days.Length)
        : days.Length == RescueProtocol.Infusions ? AfterInduction(days[^1].Date)
        : AfterMore(days[RescueProtocol.Infusions - 1].Date, [.. days.Skip(RescueProtocol.Infusions).Select(day => day.Date)]);

    private bool IsForAnotherDisease =>
        history.Infusions.Any(counted => counted.Infusion.At.Date <= on && counted.Infusion.Indication is not TreatmentIndication.MultipleSclerosis);

    private RescueCourse AfterInduction(LocalDate last)
    {
        var worsening = WorseningSince(last, on);
        var other = RescueTherapies.Other(history, last, worsening?.On ?? on);
        var (isTaken, since) = RescueTherapies.Interferon(history, last, on);
        return other is Answer.Yes ? new RescueCourse.NotARescue(RescueDifference.OtherTherapy)
            : worsening is { Kind: RescueWorseningKind.UnconfirmedRise } ? new RescueCourse.NotEnoughData(RescueGap.ConfirmingDisability)
            : worsening is not null ? new RescueCourse.Worsened(worsening)
            : isTaken is Answer.No ? new RescueCourse.InductionComplete(last)
            : isTaken is not Answer.Yes || since is not { } returned ? new RescueCourse.NotEnoughData(RescueGap.Interferon)
            : MissingForStable(last, returned, other) is { } missing ? new RescueCourse.NotEnoughData(missing)
            : new RescueCourse.StableOnInterferon(returned, StableUntil(last), MonthsBetween(returned, StableUntil(last)));
    }

    private RescueCourse AfterMore(LocalDate last, ImmutableArray<LocalDate> again)
    {
        if (WorseningSince(last, again[0]) is not { } worsening)
        {
            return new RescueCourse.NotARescue(RescueDifference.WentOn);
        }

        if (RescueTherapies.Other(history, last, worsening.On) is Answer.Yes)
        {
            return new RescueCourse.NotARescue(RescueDifference.OtherTherapy);
        }

        var followed = again.Zip(again.Skip(1)).All(pair => RescueInduction.Follows(RescueProtocol.IntervalAfterWorsening, pair.First, pair.Second));
        var switched = new RescueSwitch(again[0], again.Length, followed);
        return WorseningSince(again[0], on) is { } then
            ? (then.Kind is RescueWorseningKind.UnconfirmedRise ? new RescueCourse.SwitchedAgain(worsening, switched) : new RescueCourse.WorsenedAgain(worsening, switched, then))
            : MissingForStable(again[0], again[0], RescueTherapies.Other(history, again[0], on)) is not null ? new RescueCourse.SwitchedAgain(worsening, switched)
            : new RescueCourse.StableAgain(worsening, switched, StableUntil(again[0]), MonthsBetween(again[0], StableUntil(again[0])));
    }

    /// <summary>The earliest worsening after a day, on or before another one.</summary>
    private RescueWorsening? WorseningSince(LocalDate day, LocalDate until)
    {
        var change = DisabilityChange.Of(history, day, until, criteria);
        var relapses = history.Relapses.VisibleTo(until).ToArray()
            .Where(relapse => relapse.At.Date > day)
            .Select(relapse => new RescueWorsening(relapse.At.Date, RescueWorseningKind.Relapse))
            .Take(1);
        IEnumerable<RescueWorsening> rises = change.Worsening is { } confirmed
            ? [new(confirmed.First.At.Date, RescueWorseningKind.ConfirmedRise)]
            : [];
        return relapses.Concat(rises).MinBy(worsening => worsening.On)
            ?? (change is { Trend: DisabilityTrend.RiseNotConfirmed, Newest: { } newest } ? new(newest.At.Date, RescueWorseningKind.UnconfirmedRise) : null);
    }

    /// <summary>What keeps a course without a worsening from being called stable.</summary>
    private RescueGap? MissingForStable(LocalDate baselineDay, LocalDate since, Answer other)
    {
        var change = DisabilityChange.Of(history, baselineDay, on, criteria);
        return history.DoseHistoryIsComplete is not Answer.Yes || history.PriorExposures.Any(MayFollowTheInduction) ? RescueGap.CompleteDoseHistory
            : other is not Answer.No ? RescueGap.OtherTherapy
            : change.Baseline is null ? RescueGap.BaselineDisability
            : change.Newest is null || change.Newest.At.Date < since.PlusMonths(criteria.MonthsToConfirm) ? RescueGap.LaterDisability
            : null;
    }

    private bool MayFollowTheInduction(PriorExposure exposure) => exposure.MayBeMitoxantrone && !(exposure.LastGivenOn < days[0].Date);

    private LocalDate StableUntil(LocalDate baselineDay) => DisabilityChange.Of(history, baselineDay, on, criteria).Newest!.At.Date;

    private static int MonthsBetween(LocalDate since, LocalDate until) => Period.Between(since, until, PeriodUnits.Months).Months;
}
