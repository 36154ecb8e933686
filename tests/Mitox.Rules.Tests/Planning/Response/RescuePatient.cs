using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Response;

/// <summary>
/// One patient on interferon beta who is rescued: infusions on 9 January, 9 February and 9 March
/// 2023, interferon again from 10 April on.
/// </summary>
internal static class RescuePatient
{
    public static LocalDate Returned { get; } = new(2023, 4, 10);

    /// <summary>Two relapses before, EDSS 4.5 at the start, and nothing since.</summary>
    public static Scenario Rescued { get; } = new()
    {
        Infusions = ResponseCase.Infusions("2023-01-09 2023-02-09 2023-03-09"),
        Relapses = ResponseCase.Relapses("2022-04-01 2022-11-20"),
        DisabilityScores = ResponseCase.Scores("2022-03-01=3.5, 2023-01-08=4.5"),
        Therapies =
        [
            new(TherapyKind.InterferonBeta)
            {
                StartedOn = new(2020, 5, 4),
                StoppedOn = new(2022, 12, 31),
                Outcome = TherapyOutcome.Failed,
            },
            new(TherapyKind.InterferonBeta) { StartedOn = Returned, Outcome = TherapyOutcome.Ongoing },
        ],
    };

    public static Scenario With(this Scenario scenario, string scores = "", string relapses = "", string infusions = "") =>
        scenario with
        {
            DisabilityScores = [.. scenario.DisabilityScores, .. ResponseCase.Scores(scores)],
            Relapses = [.. scenario.Relapses, .. ResponseCase.Relapses(relapses)],
            Infusions = [.. scenario.Infusions, .. ResponseCase.Infusions(infusions)],
        };

    public static Scenario With(this Scenario scenario, params ImmutableArray<Therapy> therapies) =>
        scenario with { Therapies = therapies };

    /// <summary>Scored every three months after the return, the whole time the same.</summary>
    public static Scenario StableFor(this Scenario scenario, int months) => scenario.With(Quarterly(Returned, months, 4.5m));

    public static string Quarterly(LocalDate from, int months, decimal score) => string.Join(
        ", ",
        Enumerable.Range(1, months / 3)
            .Select(quarter => FormattableString.Invariant($"{from.PlusMonths(3 * quarter):uuuu'-'MM'-'dd}={score}")));

    public static RescueCourse On(this Scenario scenario, string day) => RescueCourse.Of(scenario.History, CaseText.Day(day));
}
