using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>
/// The table of every rule of every policy that requires an answer of a patient; which answer, and what the other asks for, is
/// said by a conformance case.
/// </summary>
public sealed class RequiredAnswerTests
{
    /// <summary>The ids of the rules that are tested here.</summary>
    public static IEnumerable<string> Ids => Policies.All.SelectMany(policy => policy.Rules.OfType<PatientAnswerRule>())
        .Select(rule => $"{rule.Description.Id}").Distinct();

    public static TheoryData<string, string> Rules
    {
        get
        {
            TheoryData<string, string> rules = [];
            foreach (var (policy, rule) in Policies.All.SelectMany(
                policy => policy.Rules.OfType<PatientAnswerRule>().Select(rule => (policy, rule))))
            {
                rules.Add(policy.Description.Id, $"{rule.Description.Id}");
            }

            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Evaluate_NotAnswered_IncompleteAndAsksForTheAnswer(string policy, string rule)
    {
        Assert.Equal("Incomplete: State", Answering(policy, rule, Answer.Unknown).OutcomeOf(RuleId.Create(rule)));
        Assert.Equal("Incomplete: State", Answering(policy, rule, (Answer)99).OutcomeOf(RuleId.Create(rule)));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Evaluate_YesAndNo_OneSatisfiesAndTheOtherObjects(string policy, string rule)
    {
        string[] outcomes =
        [
            Answering(policy, rule, Answer.Yes).OutcomeOf(RuleId.Create(rule)),
            Answering(policy, rule, Answer.No).OutcomeOf(RuleId.Create(rule)),
        ];

        Assert.Single(outcomes, outcome => outcome is "Satisfied");
        Assert.Single(outcomes, outcome => outcome is not ("Satisfied" or "NotApplicable" or "Incomplete: State"));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Evaluate_AnyAnswer_TheEvidenceSaysIt(string policy, string rule) => Assert.Equal(
        ["yes", "no", "not recorded"],
        new[] { Answer.Yes, Answer.No, Answer.Unknown }.Select(
            answer => Assert.IsType<StatedFact>(Answering(policy, rule, answer).Find(RuleId.Create(rule)).Evidence).Value));

    /// <summary>The question is the one that the rule asks of a patient of whom nothing is recorded.</summary>
    private static Scenario Answering(string policy, string rule, Answer answer)
    {
        var asked = Scenario.AllClear with { Policy = PolicyCatalog.Find(policy)! };
        var nothing = (asked with { Patient = new() }).Find(RuleId.Create(rule));
        var field = Assert.IsType<Remedy.State>(Assert.Single(nothing.Remedies)).Field!;
        return asked.WithPatient(patient => Assert.IsType<Question<Patient>>(Catalog.RowOf(field)).Write(patient, answer));
    }
}
