using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>Observations are repeated at intervals after the last infusion, for some years or without an end.</summary>
/// <remarks>
/// Each is due an interval after the one before it, the first an interval after the last infusion, in calendar months. One that
/// would fall due after the last year is not asked for; one that fell due before and was never made stays overdue. Of several
/// observations a day counts on which all were made.
/// </remarks>
internal sealed class RepeatedObservationRule : AfterTreatmentRule
{
    private const int MonthsOfAYear = 12;
    private const int DaysOfAWeek = 7;

    private readonly ImmutableArray<Observation> observations;
    private readonly DosingInterval every;
    private readonly int? forMonths;
    private readonly int overdueAfterDays;

    /// <summary>Initializes a new instance of the <see cref="RepeatedObservationRule"/> class.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="subject">What is repeated, such as "the blood count".</param>
    /// <param name="everyMonths">The calendar months between two; above zero.</param>
    /// <param name="forYears">
    /// The years after the last infusion in which one may fall due, inclusive, or <see langword="null"/> for no end.
    /// </param>
    /// <param name="overdueAfterDays">How many days after it fell due it is called overdue, exclusive.</param>
    /// <param name="observations">The observations it is made of; at least one.</param>
    public RepeatedObservationRule(
        RuleId id,
        string subject,
        int everyMonths,
        int? forYears,
        int overdueAfterDays,
        params ImmutableArray<Observation> observations)
        : this(
            id,
            SentenceOf(subject, everyMonths, forYears),
            CriteriaOf(subject, everyMonths, forYears),
            DosingInterval.FromMonths(everyMonths),
            forYears * MonthsOfAYear,
            overdueAfterDays,
            observations)
    {
    }

    private RepeatedObservationRule(
        RuleId id,
        string sentence,
        ImmutableArray<Criterion> criteria,
        DosingInterval every,
        int? forMonths,
        int overdueAfterDays,
        ImmutableArray<Observation> observations)
        : base(id, sentence, criteria)
    {
        this.observations = observations;
        this.every = every;
        this.forMonths = forMonths;
        this.overdueAfterDays = overdueAfterDays;
    }

    /// <summary>The observations are repeated every week, for some calendar months after the last infusion.</summary>
    public static RepeatedObservationRule Weekly(
        RuleId id, string subject, int forMonths, int overdueAfterDays, params ImmutableArray<Observation> observations) => new(
        id,
        $"{SentenceText.Capitalized(subject)} must be repeated every week after the last infusion, for "
            + $"{ExactNumberText.Format(Positive(forMonths))} months.",
        [
            new Criterion(
                $"days between two of {subject} after treatment",
                CriterionOperator.AtMost,
                DaysOfAWeek,
                "days",
                Verdict.Incomplete),
            new Criterion(
                $"months of {subject} every week after treatment",
                CriterionOperator.AtLeast,
                forMonths,
                "months",
                Verdict.Incomplete),
        ],
        DosingInterval.FromDays(DaysOfAWeek),
        forMonths,
        overdueAfterDays,
        observations);

    /// <inheritdoc/>
    internal override FollowUpSchedule ScheduleAfter(TreatmentHistory history, LocalDate end, LocalDate on, LocalDate until)
    {
        var days = ImmutableArray.CreateBuilder<FollowUpDay>();
        var due = every.After(end);
        foreach (var made in MadeOn(history).Where(day => day > end && day <= on).Distinct().Order())
        {
            days.Add(Day(due, made));
            due = every.After(made);
        }

        // One that was not made stays asked for; those after it are planned as if each were made on the day it falls due.
        var last = forMonths is { } months ? end.PlusMonths(months) : LocalDate.MaxIsoValue;
        var next = due;
        for (var later = 1; next <= until && next <= last; later++)
        {
            days.Add(Day(next, made: null));
            next = every.After(due, later);
        }

        return new(days.DrainToImmutable(), GoesOn: next <= last);
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<RecordField> FieldsReadAfter => [.. observations.Select(UnreadFields.Of)];

    private protected override Finding JudgeAfter(LocalDate end, in Case input)
    {
        var on = input.At.Date;
        var newest = MadeOn(input.History).Where(day => day > end && day <= on).Select(day => (LocalDate?)day).Max();
        var due = every.After(newest ?? end);
        var until = forMonths is { } months ? end.PlusMonths(months) : (LocalDate?)null;
        var state = due > until ? FollowUpState.Ended
            : due > on ? FollowUpState.NotYetDue
            : due.PlusDays(overdueAfterDays) < on ? FollowUpState.Overdue
            : FollowUpState.Due;
        var evidence = new FollowUpDue(observations[0], state, end, newest, due, until);
        return state switch
        {
            FollowUpState.Ended when EndOfTreatment.IsUnknown(input.History) =>
                Undetermined(EndOfTreatment.NotKnown, EndOfTreatment.State),
            FollowUpState.Ended => NotApplicable(input, evidence),
            FollowUpState.NotYetDue => Satisfied(input, evidence),

            // Due since an earlier day, but that day has passed.
            _ => Undetermined(evidence, [.. observations.Select(what => new Remedy.Obtain(what, on, on))]),
        };
    }

    /// <summary>The days on which all were made, in any order.</summary>
    private IEnumerable<LocalDate> MadeOn(TreatmentHistory history) =>
        observations.Select(what => history.Of(what).Days).Aggregate((made, others) => made.Intersect(others));

    private FollowUpDay Day(LocalDate due, LocalDate? made) =>
        new(Catalog.WordsOf(observations[0]), observations, due, due.PlusDays(overdueAfterDays), made is { } day
            ? new ClinicTime(day)
            : null);

    private static string SentenceOf(string subject, int everyMonths, int? forYears)
    {
        var span = forYears is { } years ? $"for {ExactNumberText.Format(Positive(years))} years" : "without an end";
        return $"{SentenceText.Capitalized(subject)} must be repeated every {ExactNumberText.Format(Positive(everyMonths))} "
            + $"months after the last infusion, {span}.";
    }

    private static ImmutableArray<Criterion> CriteriaOf(string subject, int everyMonths, int? forYears)
    {
        var every = new Criterion(
            $"time between two of {subject} after treatment",
            CriterionOperator.AtMost,
            everyMonths,
            "months",
            Verdict.Incomplete);
        return forYears is { } years
            ? [every, new Criterion(
                $"years of {subject} after treatment", CriterionOperator.AtLeast, years, "years", Verdict.Incomplete)]
            : [every];
    }
}
