using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Laws.Reference;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

public sealed class ReferenceLaws
{
    public static TheoryData<string> PolicyIds => CaseGenerator.PolicyIds;

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void EvaluateInFull_ArbitraryCases_EqualToTheReferenceRuleByRule(string policy) => Law.Holds(
        CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!),
        CaseShrinker.Shrink,
        (value, branches) =>
        {
            var expected = ReferenceModel.Judge(value);
            var seen = new SortedDictionary<string, Verdict>(
                value.EvaluateInFull().Findings.ToDictionary(finding => $"{finding.Rule.Id}", finding => finding.Verdict), StringComparer.Ordinal);
            foreach (var (rule, verdict) in seen)
            {
                branches.Hit($"{rule} objects", verdict is not Verdict.NoObjection);
                branches.Hit($"{rule} does not object", verdict is Verdict.NoObjection);
            }

            Assert.Equal(Text(expected), Text(seen));
        },
        PolicyCatalog.Find(policy)!.Rules.Select(rule => $"{rule.Description.Id}").SelectMany<string, string>(name => [$"{name} objects", $"{name} does not object"]));

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_ArbitraryCases_EqualToTheReferenceVerdict(string policy) => Law.Holds(
        CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!),
        CaseShrinker.Shrink,
        (value, branches) =>
        {
            var verdict = value.Evaluate().Verdict;
            branches.Hit($"{verdict}");
            Assert.Equal(ReferenceModel.VerdictOf(value), verdict);
        },
        Enum.GetNames<Verdict>());

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_ArbitraryCases_KeepsExactlyTheObjectionsOfTheFullDecision(string policy) => Law.Holds(
        CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!),
        CaseShrinker.Shrink,
        (value, branches) =>
        {
            var objections = value.Evaluate();
            var full = value.EvaluateInFull();
            branches.Hit("several objections", objections.Findings.Length > 1);
            Assert.Equal(full.Verdict, objections.Verdict);
            Assert.Equal(full.Findings.Where(finding => finding.Kind is FindingKind.Objects), objections.Findings);
        },
        "several objections");

    private static string Text(SortedDictionary<string, Verdict> verdicts) =>
        string.Join(Environment.NewLine, verdicts.Where(pair => pair.Value is not Verdict.NoObjection).Select(pair => $"{pair.Key} {pair.Value}"));
}
