using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>A rule that asks for an observation at intervals after the last infusion, for some years or without end.</summary>
/// <remarks>
/// Each is due an interval after the one before it, the first an interval after the last infusion, in calendar months. One that
/// would fall due after the last year is not asked for; one that fell due before and was never made stays overdue.
/// </remarks>
public abstract class RepeatedObservationRule : AfterTreatmentRule
{
    private readonly int everyMonths;
    private readonly int? forYears;
    private readonly int overdueAfterDays;

    private protected RepeatedObservationRule(
        RuleId id, string subject, Schedule schedule, Citation source)
        : base(id, SentenceOf(subject, schedule), source, CriteriaOf(subject, schedule))
    {
        everyMonths = schedule.EveryMonths;
        forYears = schedule.ForYears;
        overdueAfterDays = schedule.OverdueAfterDays;
    }

    /// <inheritdoc/>
    /// <remarks>No end is shown by no criterion, and any number of years is looser.</remarks>
    internal sealed override bool IsOtherwiseNotLooserThan(ClinicalRule replaced) =>
        replaced is RepeatedObservationRule other && (forYears is null || other.forYears is not null) && overdueAfterDays <= other.overdueAfterDays;

    /// <inheritdoc/>
    internal sealed override FollowUpSchedule ScheduleAfter(TreatmentHistory history, LocalDate end, LocalDate on, LocalDate until)
    {
        var days = ImmutableArray.CreateBuilder<FollowUpDay>();
        var due = end.PlusMonths(everyMonths);
        foreach (var made in MadeOn(history).Where(day => day > end && day <= on).Distinct().Order())
        {
            days.Add(Day(due, made));
            due = made.PlusMonths(everyMonths);
        }

        // One that was not made stays asked for; those after it are planned as if each were made on the day it falls due.
        var last = forYears is { } years ? end.PlusYears(years) : LocalDate.MaxIsoValue;
        var next = due;
        for (var later = 1; next <= until && next <= last; later++)
        {
            days.Add(Day(next, made: null));
            next = due.PlusMonths(everyMonths * later);
        }

        return new(days.DrainToImmutable(), GoesOn: next <= last);
    }

    private protected sealed override Finding JudgeAfter(LocalDate end, TreatmentHistory history, LocalDate on)
    {
        var newest = LastMadeAfter(end, history, on);
        var due = (newest ?? end).PlusMonths(everyMonths);
        var until = forYears is { } years ? end.PlusYears(years) : (LocalDate?)null;
        var state = due > until ? FollowUpState.Ended
            : due > on ? FollowUpState.NotYetDue
            : due.PlusDays(overdueAfterDays) < on ? FollowUpState.Overdue
            : FollowUpState.Due;
        var evidence = new FollowUpDue(What, state, end, newest, due, until);
        return state switch
        {
            FollowUpState.Ended when EndOfTreatment.IsUnknown(history) => Undetermined(EndOfTreatment.NotKnown, EndOfTreatment.State),
            FollowUpState.Ended => NotApplicable(evidence),
            FollowUpState.NotYetDue => Satisfied(evidence),

            // Due since an earlier day, but nobody can go back to it.
            _ => Undetermined(evidence, [.. Observations.Select(what => new Remedy.Obtain(what, on, on))]),
        };
    }

    /// <summary>Gets the observation by which the evidence names it.</summary>
    private protected abstract Observation What { get; }

    /// <summary>Gets everything that must be observed.</summary>
    private protected virtual ImmutableArray<Observation> Observations => [What];

    /// <summary>The days on which the observation was made, in any order.</summary>
    private protected abstract IEnumerable<LocalDate> MadeOn(TreatmentHistory history);

    private FollowUpDay Day(LocalDate due, LocalDate? made) =>
        new(ObservationText.Of(What), Observations, due, due.PlusDays(overdueAfterDays), made is { } day ? new ClinicTime(day) : null);

    private LocalDate? LastMadeAfter(LocalDate end, TreatmentHistory history, LocalDate on) =>
        MadeOn(history).Where(day => day > end && day <= on).Select(day => (LocalDate?)day).Max();

    private static string SentenceOf(string subject, Schedule schedule)
    {
        var span = schedule.ForYears is { } years ? $"for {ExactNumberText.Format(years)} years" : "without an end";
        return $"{SentenceText.Capitalized(subject)} must be repeated every {ExactNumberText.Format(schedule.EveryMonths)} months after the last infusion, {span}.";
    }

    private static ImmutableArray<Criterion> CriteriaOf(string subject, Schedule schedule)
    {
        var every = new Criterion($"time between two of {subject} after treatment", CriterionOperator.AtMost, schedule.EveryMonths, "months", Verdict.Incomplete);
        return schedule.ForYears is { } years
            ? [every, new Criterion($"years of {subject} after treatment", CriterionOperator.AtLeast, years, "years", Verdict.Incomplete)]
            : [every];
    }

    /// <summary>How often, and for how long, something is observed after the last infusion.</summary>
    /// <param name="EveryMonths">The calendar months between two; above zero.</param>
    /// <param name="ForYears">The years after the last infusion in which one may fall due, inclusive, or <see langword="null"/> for no end.</param>
    /// <param name="OverdueAfterDays">How many days after it fell due it is called overdue.</param>
    private protected sealed record Schedule(int EveryMonths, int? ForYears, int OverdueAfterDays)
    {
        public int EveryMonths { get; } = Positive(EveryMonths);

        public int? ForYears { get; } = ForYears is { } years ? Positive(years) : null;

        private static int Positive(int value)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            return value;
        }
    }
}
