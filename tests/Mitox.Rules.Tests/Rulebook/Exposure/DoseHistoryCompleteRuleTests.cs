using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-DOSE-HISTORY-COMPLETE")]
public sealed class DoseHistoryCompleteRuleTests
{
    [Theory]
    [InlineData(Answer.Yes, "Satisfied")]
    [InlineData(Answer.No, "Incomplete: State")]
    [InlineData(Answer.Unknown, "Incomplete: State")]
    [InlineData((Answer)99, "Incomplete: State")]
    public void Evaluate_Statement_SatisfiedByYesAlone(Answer answer, string expected) =>
        Assert.Equal(
            expected, (Scenario.AllClear with { DoseHistoryIsComplete = answer }).OutcomeOf(RuleIds.DoseHistoryComplete));

    [Fact]
    public void Evaluate_NothingEverGivenAndNotStated_Incomplete() =>
        Assert.Equal(
            "Incomplete: State",
            (Scenario.AllClear with { Infusions = [], DoseHistoryIsComplete = Answer.Unknown })
                .OutcomeOf(RuleIds.DoseHistoryComplete));
}
