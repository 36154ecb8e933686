using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>Reads where a patient stands on a rescue course.</summary>
internal sealed class RescueAssessment
{
    private readonly TreatmentHistory history;
    private readonly LocalDate on;
    private readonly ResponseCriteria criteria;
    private readonly ImmutableArray<(LocalDate Date, DosePerArea Dose)> days;

    public RescueAssessment(TreatmentHistory history, LocalDate on, ResponseCriteria criteria)
    {
        this.history = history;
        this.on = on;
        this.criteria = criteria;
        days = RescueInduction.DaysOf(history, on);
    }

    public RescueCourse Read() =>
        IsForAnotherDisease ? RescueCourse.NotARescue(RescueDifference.OtherDisease)
        : RescueInduction.DifferenceOf(days, on) is { } difference ? RescueCourse.NotARescue(difference)
        : days.Length < RescueProtocol.Infusions ? RescueCourse.UnderWay(days[0].Date, days.Length)
        : days.Length == RescueProtocol.Infusions ? AfterInduction(days[^1].Date)
        : AfterMore(days[RescueProtocol.Infusions - 1].Date, [.. days.Skip(RescueProtocol.Infusions).Select(day => day.Date)]);

    private bool IsForAnotherDisease =>
        history.Infusions.Any(counted =>
            counted.Infusion.At.Date <= on && counted.Infusion.Indication is not TreatmentIndication.MultipleSclerosis);

    private RescueCourse AfterInduction(LocalDate last)
    {
        var worsening = WorseningSince(last, on);
        var other = RescueTherapies.Other(history, last, worsening?.On ?? on);
        var (isTaken, since) = RescueTherapies.Interferon(history, last, on);
        return other is Answer.Yes ? RescueCourse.NotARescue(RescueDifference.OtherTherapy)
            : worsening is { Kind: RescueWorseningKind.UnconfirmedRise }
                ? RescueCourse.NotEnoughData(RescueGap.ConfirmingDisability)
            : worsening is not null ? RescueCourse.Worsened(worsening)
            : isTaken is Answer.No ? RescueCourse.Complete(last)
            : isTaken is not Answer.Yes || since is not { } returned ? RescueCourse.NotEnoughData(RescueGap.Interferon)
            : MissingForStable(last, returned, other) is { } missing ? RescueCourse.NotEnoughData(missing)
            : RescueCourse.StableOnInterferon(returned, StableUntil(last));
    }

    private RescueCourse AfterMore(LocalDate last, ImmutableArray<LocalDate> again)
    {
        if (WorseningSince(last, again[0]) is not { } worsening)
        {
            return RescueCourse.NotARescue(RescueDifference.WentOn);
        }

        if (RescueTherapies.Other(history, last, worsening.On) is Answer.Yes)
        {
            return RescueCourse.NotARescue(RescueDifference.OtherTherapy);
        }

        var followed = again.Zip(again.Skip(1))
            .All(pair => RescueInduction.Follows(RescueProtocol.IntervalAfterWorsening, pair.First, pair.Second));
        var switched = RescueCourse.SwitchedAgain(worsening, new(again[0], again.Length, followed));
        return WorseningSince(again[0], on) is { } next
            ? (next.Kind is RescueWorseningKind.UnconfirmedRise ? switched : switched.WorsenedAgain(next))
            : MissingForStable(again[0], again[0], RescueTherapies.Other(history, again[0], on)) is not null ? switched
            : switched.Stable(StableUntil(again[0]));
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
            ?? (change is { Trend: DisabilityTrend.RiseNotConfirmed, Newest: { } newest }
                ? new(newest.At.Date, RescueWorseningKind.UnconfirmedRise)
                : null);
    }

    /// <summary>What keeps a course without a worsening from being called stable.</summary>
    private RescueGap? MissingForStable(LocalDate baselineDay, LocalDate since, Answer other)
    {
        var change = DisabilityChange.Of(history, baselineDay, on, criteria);
        return history.DoseHistoryIsComplete is not Answer.Yes || history.PriorExposures.Any(MayFollowTheInduction)
            ? RescueGap.CompleteDoseHistory
            : other is not Answer.No ? RescueGap.OtherTherapy
            : change.Baseline is null ? RescueGap.BaselineDisability
            : change.Newest is null || change.Newest.At.Date < since.PlusMonths(criteria.MonthsToConfirm)
                ? RescueGap.LaterDisability
            : null;
    }

    private bool MayFollowTheInduction(PriorExposure exposure) =>
        exposure.MayBeMitoxantrone && !(exposure.LastGivenOn < days[0].Date);

    private LocalDate StableUntil(LocalDate baselineDay) =>
        DisabilityChange.Of(history, baselineDay, on, criteria).Newest!.At.Date;
}
