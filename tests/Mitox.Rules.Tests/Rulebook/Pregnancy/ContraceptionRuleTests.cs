using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-CONTRACEPTION")]
public sealed class ContraceptionRuleTests
{
    private const string Denied = "Review: Resolve";
    private const string NotKnown = "Incomplete: State";

    [Theory]
    [InlineData(Sex.Male, "Unknown", Answer.Yes, "Satisfied")]
    [InlineData(Sex.Male, "Unknown", Answer.No, Denied)]
    [InlineData(Sex.Male, "Unknown", Answer.Unknown, NotKnown)]
    [InlineData(Sex.Male, "No", Answer.No, Denied)]
    [InlineData(Sex.Female, "Yes", Answer.Yes, "Satisfied")]
    [InlineData(Sex.Female, "Yes", Answer.No, Denied)]
    [InlineData(Sex.Female, "Yes", Answer.Unknown, NotKnown)]
    [InlineData(Sex.Female, "Yes", (Answer)99, NotKnown)]
    [InlineData(Sex.Female, "Unknown", Answer.No, Denied)]
    [InlineData(Sex.Female, "No", Answer.No, "NotApplicable")]
    [InlineData(Sex.Female, "No", Answer.Unknown, "NotApplicable")]
    [InlineData(Sex.Unknown, "No", Answer.Unknown, NotKnown)]
    [InlineData(Sex.Unknown, "Unknown", Answer.No, Denied)]
    [InlineData((Sex)99, "No", Answer.No, Denied)]
    public void Evaluate_Answer_AskedOfMenAndOfWhoeverMayBecomePregnant(Sex sex, string capable, Answer answer, string expected)
    {
        var scenario = Scenario.AllClearInEurope
            .WithVisit(visit => visit with { Contraception = answer })
            .WithPatient(patient => patient with { Sex = sex, ChildbearingPotential = ChildbearingCases.Potential(capable) });

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.Contraception));
    }

    [Theory]
    [InlineData("", NotKnown)]
    [InlineData("2026-02-01=No, 2026-03-01=Yes", "Satisfied")]
    [InlineData("2026-02-01=Yes, 2026-03-01=No", Denied)]
    [InlineData("2026-02-01=Yes, 2026-03-01=Unknown", NotKnown)]
    [InlineData("2026-02-01=No, 2026-03-01=Unknown", NotKnown)]
    [InlineData("2026-03-01=Yes, 2026-03-01 09:00=No", Denied)]
    [InlineData("2026-03-01=Yes, 2026-03-01 09:00=Unknown", NotKnown)]
    [InlineData("2026-03-01 08:00=No, 2026-03-01 09:00=Yes", "Satisfied")]
    [InlineData("2026-03-01=Yes, 2026-03-03=No", "Satisfied")]
    public void Evaluate_Visits_TheNewestTheProposalSeesCounts(string visits, string expected)
    {
        var visited = Scenario.AllClearInEurope with
        {
            Assessments = [.. CaseText.Entries(visits)
                .Select(entry => Scenario.Visit(entry.At) with { Contraception = Enum.Parse<Answer>(entry.Value) })],
        };

        Assert.Equal(expected, visited.OutcomeOf(RuleIds.Contraception));
    }

    [Fact]
    public void Evaluate_Contraception_DoesNotExemptFromTheTest() => // V50
        Assert.Equal(
            Verdict.Incomplete,
            (Scenario.AllClearInEurope.OfWoman() with { PregnancyTests = [] }).VerdictOf(RuleIds.PregnancyTestBeforeDose));
}
