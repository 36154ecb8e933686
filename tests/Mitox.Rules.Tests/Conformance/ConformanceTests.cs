using System.Text;
using System.Text.RegularExpressions;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;
using NodaTime.Text;
using Xunit.Abstractions;

namespace Mitox.Rules.Tests.Conformance;

/// <summary>What the policies must say, case by case; the cases are data, for other implementations too.</summary>
public sealed partial class ConformanceTests(ITestOutputHelper output)
{
    private const int FewestCases = 250;

    private static readonly Dictionary<string, ConformanceCase> ById = ConformanceCase.All.ToDictionary(
        one => one.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. ById.Keys];

    public static TheoryData<string> Reduced => Those(answer => answer.ReduceTo is not null);

    public static TheoryData<string> Waiting => Those(answer => answer.WaitUntil is not null);

    public static TheoryData<string> Explained => Those(answer => !answer.Explains.IsEmpty);

    public static TheoryData<string> PolicyIds => [.. Policies.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Evaluate_Case_DecidesAsItSays(string id)
    {
        var one = ById[id];

        var decision = Decide(one);

        output.WriteLine(decision.ToText());
        Assert.Equal(
            one.Expect.Objections.Order(StringComparer.Ordinal),
            decision.Objections.Select(finding => $"{finding.Rule.Id}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(one.Expect.Verdict, decision.Verdict);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Evaluate_Case_EveryObjectionCitesAFactThatDecides(string id)
    {
        var one = ById[id];

        Assert.All(Decide(one).Objections, finding => Assert.True(
            finding.Rule.Source.Facts.Intersect(one.Facts).Any()
                || (finding.Rule.Source.Facts.IsEmpty && one.Facts.Any(fact => Meaning().IsMatch(fact))),
            $"{finding.Rule.Id} cites {string.Join(", ", finding.Rule.Source.Facts)}; the case names "
                + $"{string.Join(", ", one.Facts)}."));
    }

    /// <summary>What must be stated or resolved belongs to a field that an application can find by its name.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Evaluate_Case_EveryFactAskedFor_HasAField(string id) => Assert.All(
        RemediesOf(ById[id]).Where(remedy => remedy is Remedy.State or Remedy.Resolve),
        remedy => Assert.True(remedy.NamesAField(), $"{remedy}"));

    [Theory]
    [MemberData(nameof(Reduced))]
    public void Evaluate_Case_NamesTheLargestDoseThatWouldDo(string id) => Assert.Equal(
        $"{ById[id].Expect.ReduceTo} mg/m²",
        $"{RemediesOf(ById[id]).OfType<Remedy.ReduceTo>().Min(remedy => remedy.LargestPerArea)}");

    [Theory]
    [MemberData(nameof(Waiting))]
    public void Evaluate_Case_NamesTheFirstDayThatWouldDo(string id) => Assert.Equal(
        ById[id].Expect.WaitUntil,
        LocalDatePattern.Iso.Format(RemediesOf(ById[id]).OfType<Remedy.WaitUntil>().Max(remedy => remedy.Date)));

    [Theory]
    [MemberData(nameof(Explained))]
    public void Evaluate_Case_ExplainsItself(string id)
    {
        var text = Decide(ById[id]).ToText();

        Assert.All(ById[id].Expect.Explains, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Cases_AreManyAndTheirFactsExist()
    {
        var facts = Fact.All.Select(fact => fact.Id).ToHashSet();

        Assert.True(ById.Count >= FewestCases, $"There are {ById.Count} cases.");
        Assert.All(ConformanceCase.All, one =>
        {
            Assert.NotEmpty(one.Facts);
            Assert.All(
                one.Facts, fact => Assert.True(facts.Contains(fact) || Meaning().IsMatch(fact), $"{one.Id} names {fact}."));
        });
    }

    /// <summary>Every rule objects in a case of its own policy, not of another that has it too.</summary>
    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Cases_EveryRuleOfAPolicy_ObjectsInOne(string policy) => Assert.Empty(OwnRulesOf(policy).Except(
        AskedAlone(policy).SelectMany(one => one.Expect.Objections)));

    /// <summary>A rule that always objects would pass the test above.</summary>
    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Cases_EveryRuleOfAPolicy_IsSilentInOneOfItsKind(string policy) => Assert.All(
        OwnRulesOf(policy),
        rule => Assert.Contains(
            AskedAlone(policy).Where(one => SubjectOf(rule, policy) == Decide(one).Subject),
            one => !one.Expect.Objections.Contains(rule)));

    [Fact]
    public void Cases_EveryPolicy_IsAsked() => Assert.Empty(
        Policies.Ids.Except(ConformanceCase.All.SelectMany(one => one.Policy.Split('+'))));

    private static TheoryData<string> Those(Func<ConformanceAnswer, bool> ask) =>
        [.. ConformanceCase.All.Where(one => ask(one.Expect)).Select(one => one.Id)];

    private static IEnumerable<ConformanceCase> AskedAlone(string policy) =>
        ConformanceCase.All.Where(one => one.Policy == policy);

    /// <summary>The rules that are not those of a policy listed before it, with the same numbers and source.</summary>
    private static IEnumerable<string> OwnRulesOf(string id)
    {
        var policy = PolicyCatalog.Find(id)!;
        var before = Policies.All.TakeWhile(other => other.Description.Id != id)
            .SelectMany(RulesOf).ToHashSet<Rule>(ReferenceEqualityComparer.Instance);
        return RulesOf(policy).Where(rule => !before.Contains(rule)).Select(rule => $"{rule.Description.Id}").Distinct();
    }

    private static IEnumerable<Rule> RulesOf(Policy policy) =>
        [.. policy.Rules, .. policy.RulesAbout(DecisionSubject.Session), .. policy.RulesAbout(DecisionSubject.FollowUp)];

    private static DecisionSubject SubjectOf(string rule, string policy) =>
        PolicyCatalog.Find(policy)!.RulesAbout(DecisionSubject.Session).Any(one => $"{one.Description.Id}" == rule)
            ? DecisionSubject.Session
        : PolicyCatalog.Find(policy)!.RulesAbout(DecisionSubject.FollowUp).Any(one => $"{one.Description.Id}" == rule)
            ? DecisionSubject.FollowUp
        : DecisionSubject.Infusion;

    private static IEnumerable<Remedy> RemediesOf(ConformanceCase one) =>
        Decide(one).Objections.SelectMany(finding => finding.Remedies);

    private static Decision Decide(ConformanceCase one)
    {
        var isRead = CaseJson.TryRead(Encoding.UTF8.GetBytes(one.ToJson()), out var file, out var problems);
        Assert.True(isRead, string.Join('\n', problems));
        return file!.Evaluate(
            PolicyCatalog.Find(file.PolicyId) ?? throw new InvalidDataException($"There is no policy {file.PolicyId}."));
    }

    [GeneratedRegex("^P[0-9]+$")]
    private static partial Regex Meaning();
}
