using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Laws.Reference;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

[Properties(Arbitrary = [typeof(CasesUnderThePolicy)])]
public sealed class ReferenceLaws
{
    [Law(Under = nameof(Law.Labels), BranchesUnder = nameof(RulesWithAndWithoutObjection))]
    public void EvaluateInFull_ArbitraryCases_EqualToTheReferenceRuleByRule(TreatmentCase value, Branches branches)
    {
        var expected = ReferenceModel.Judge(value);
        var seen = new SortedDictionary<string, Verdict>(
            value.EvaluateInFull().Findings.ToDictionary(finding => $"{finding.Rule.Id}", finding => finding.Verdict),
            StringComparer.Ordinal);
        foreach (var (rule, verdict) in seen)
        {
            branches.Hit($"{rule} objects", verdict is not Verdict.NoObjection);
            branches.Hit($"{rule} does not object", verdict is Verdict.NoObjection);
        }

        Assert.Equal(Text(expected), Text(seen));
    }

    [Law(Under = nameof(Law.Labels), BranchesUnder = nameof(Verdicts))]
    public void Evaluate_ArbitraryCases_EqualToTheReferenceVerdict(TreatmentCase value, Branches branches)
    {
        var verdict = value.Evaluate().Verdict;
        branches.Hit($"{verdict}");
        Assert.Equal(ReferenceModel.VerdictOf(value), verdict);
    }

    [Law("several objections", Under = nameof(Law.Labels))]
    public void Evaluate_ArbitraryCases_KeepsExactlyTheObjectionsOfTheFullDecision(TreatmentCase value, Branches branches)
    {
        var objections = value.Evaluate();
        var full = value.EvaluateInFull();
        branches.Hit("several objections", objections.Findings.Length > 1);
        Assert.Equal(full.Verdict, objections.Verdict);
        Assert.Equal(full.Findings.Where(finding => finding.Kind is FindingKind.Objects), objections.Findings);
    }

    private static IEnumerable<string> RulesWithAndWithoutObjection(Policy policy) => policy.Rules
        .Select(rule => $"{rule.Description.Id}")
        .SelectMany<string, string>(name => [$"{name} objects", $"{name} does not object"]);

    private static string[] Verdicts(Policy _) => Enum.GetNames<Verdict>();

    private static string Text(SortedDictionary<string, Verdict> verdicts) =>
        string.Join(
            Environment.NewLine,
            verdicts.Where(pair => pair.Value is not Verdict.NoObjection).Select(pair => $"{pair.Key} {pair.Value}"));
}
