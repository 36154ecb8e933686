using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>The table of every rule about one lasting fact; each rule adds which fact, and what a yes asks for.</summary>
public abstract class PatientAnswerTests
{
    private readonly RuleId rule;
    private readonly string outcomeOfYes;

    private protected PatientAnswerTests(RuleId rule, string outcomeOfYes)
    {
        this.rule = rule;
        this.outcomeOfYes = outcomeOfYes;
    }

    [Theory]
    [InlineData(Answer.No, "Satisfied")]
    [InlineData(Answer.Unknown, "Incomplete: State")]
    [InlineData((Answer)99, "Incomplete: State")]
    public void Evaluate_AnswerOtherThanYes_SatisfiedByNoAlone(Answer answer, string expected) =>
        Assert.Equal(expected, Answering(answer).OutcomeOf(rule));

    [Fact]
    public void Evaluate_Yes_ObjectsWithTheRemedyOfTheRule() => Assert.Equal(outcomeOfYes, Answering(Answer.Yes).OutcomeOf(rule));

    [Theory]
    [InlineData(Answer.Yes, "yes")]
    [InlineData(Answer.No, "no")]
    [InlineData(Answer.Unknown, "not recorded")]
    public void Evaluate_AnyAnswer_EvidenceSaysWhatWasAnswered(Answer answer, string expected) =>
        Assert.Equal(expected, Assert.IsType<StatedFact>(Answering(answer).Find(rule).Evidence).Value);

    private protected virtual Scenario Asked => Scenario.AllClear;

    private protected abstract Patient With(Patient patient, Answer answer);

    private Scenario Answering(Answer answer) => Asked.WithPatient(patient => With(patient, answer));
}
