using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>An observation is made once after the last infusion, at the end of treatment.</summary>
/// <remarks>It is due from the day of the last infusion on; any later one counts.</remarks>
/// <param name="id">The permanent id.</param>
/// <param name="subject">What is observed, such as "the ejection fraction".</param>
/// <param name="overdueAfterDays">How many days after the last infusion it is called overdue, exclusive.</param>
/// <param name="what">The observation.</param>
internal sealed class ObservationAtEndRule(RuleId id, string subject, int overdueAfterDays, Observation what)
    : AfterTreatmentRule(id, $"{SentenceText.Capitalized(subject)} must be measured at the end of treatment.")
{
    /// <inheritdoc/>
    internal override FollowUpSchedule ScheduleAfter(TreatmentHistory history, LocalDate end, LocalDate on, LocalDate until) =>
        end > until
            ? FollowUpSchedule.None
            : new(
                [new(Catalog.WordsOf(what), [what], end, end.PlusDays(overdueAfterDays), FirstAfter(history, end, on))],
                GoesOn: false);

    private protected override ImmutableArray<RecordField> FieldsReadAfter => [UnreadFields.Of(what)];

    private protected override Finding JudgeAfter(LocalDate end, in Case input)
    {
        var on = input.At.Date;
        var made = FirstAfter(input.History, end, on);
        var state = made is not null ? FollowUpState.Ended
            : end.PlusDays(overdueAfterDays) < on ? FollowUpState.Overdue
            : FollowUpState.Due;
        return made is { } done
            ? Satisfied(input, new StatedFact(Catalog.WordsOf(what), $"after the last infusion, on {done}"))
            : Undetermined(
                new FollowUpDue(what, state, end, Newest: null, end, Until: null), new Remedy.Obtain(what, on, on));
    }

    private ClinicTime? FirstAfter(TreatmentHistory history, LocalDate end, LocalDate on)
    {
        LocalDate? first = history.Of(what).Days.Where(day => day > end && day <= on).Select(day => (LocalDate?)day).Min();
        return first is { } day ? new ClinicTime(day) : null;
    }
}
