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
    private readonly ImmutableArray<Observation> observations;
    private readonly int everyMonths;
    private readonly int? forYears;
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
        : base(id, SentenceOf(subject, everyMonths, forYears), CriteriaOf(subject, everyMonths, forYears))
    {
        this.observations = observations;
        this.everyMonths = everyMonths;
        this.forYears = forYears;
        this.overdueAfterDays = overdueAfterDays;
    }

    /// <inheritdoc/>
    internal override FollowUpSchedule ScheduleAfter(TreatmentHistory history, LocalDate end, LocalDate on, LocalDate until)
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

    /// <inheritdoc/>
    private protected override ImmutableArray<RecordField> FieldsReadAfter => [.. observations.Select(UnreadFields.Of)];

    private protected override Finding JudgeAfter(LocalDate end, in Case input)
    {
        var on = input.At.Date;
        var newest = MadeOn(input.History).Where(day => day > end && day <= on).Select(day => (LocalDate?)day).Max();
        var due = (newest ?? end).PlusMonths(everyMonths);
        var until = forYears is { } years ? end.PlusYears(years) : (LocalDate?)null;
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
