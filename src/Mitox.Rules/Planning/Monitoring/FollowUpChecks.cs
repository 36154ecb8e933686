using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>Asks the rules about the time after treatment when they will ask.</summary>
internal static class FollowUpChecks
{
    /// <summary>The checks of each rule after the last infusion to come; where none comes, after the last on record.</summary>
    public static IEnumerable<(IEnumerable<CheckWindow> Windows, bool GoesOn)> Of(
        CourseForecast forecast, LocalDate on, LocalDate until)
    {
        var history = forecast.Afterwards;
        var rules = forecast.Question.Policy.ListOf(DecisionSubject.FollowUp);
        if (EndOf(forecast, on) is not { } end)
        {
            if (Rulebook.EndOfTreatment.IsUnknown(history) && rules.Rules.Length > 0)
            {
                yield return (
                    [new(
                        CheckKind.AfterTreatment,
                        0,
                        "the last day of the earlier mitoxantrone, to be stated",
                        null,
                        on,
                        until,
                        null,
                        rules.Descriptions[0])],
                    true);
            }

            yield break;
        }

        for (var index = 0; index < rules.Rules.Length; index++)
        {
            var rule = rules.Descriptions[index];
            var schedule = rules.Rules[index].ScheduleAfter(history, end, on, until);
            yield return (schedule.Days.SelectMany((day, number) => Windows(day, number + 1, rule)), schedule.GoesOn);
        }
    }

    private static LocalDate? EndOf(CourseForecast forecast, LocalDate on) =>
        forecast.Infusions.IsEmpty ? Rulebook.EndOfTreatment.Of(forecast.Question.History, on) : forecast.Infusions[^1].Date;

    private static IEnumerable<CheckWindow> Windows(Rulebook.FollowUpDay day, int number, RuleDescription rule)
    {
        if (day.Observations.IsEmpty)
        {
            yield return new(CheckKind.AfterTreatment, number, day.What, null, day.From, day.Until, day.DoneOn, rule);
        }

        foreach (var what in day.Observations)
        {
            yield return new(
                CheckKind.AfterTreatment, number, Catalog.WordsOf(what), what, day.From, day.Until, day.DoneOn, rule);
        }
    }
}
