using FsCheck.Fluent;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

public sealed class OrderLaws
{
    public static TheoryData<string> PolicyIds => CaseGenerator.PolicyIds;

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void EvaluateInFull_RecordsShuffled_EqualDecisionAndText(string policy) => Law.Holds(
        from value in CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!) from shuffled in CaseShuffler.Shuffle(value.Record) select (Value: value, Shuffled: shuffled),
        _ => [],
        (pair, branches) =>
        {
            var other = pair.Value with { Record = pair.Shuffled };
            branches.Hit("another order", other.ToString() != pair.Value.ToString());
            branches.Hit("several objections", pair.Value.Evaluate().Findings.Length > 3);
            AssertSame(pair.Value, other);
        },
        "another order",
        "several objections");

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void EvaluateInFull_MeasurementsGroupedOtherwise_EqualDecisionAndText(string policy) => Law.Holds(
        CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!),
        CaseShrinker.Shrink,
        (value, branches) =>
        {
            var split = value.With(CaseShuffler.Split);
            branches.Hit("permitted", value.Evaluate().Verdict is Verdict.NoObjection);
            branches.Hit("objected", value.Evaluate().Verdict is not Verdict.NoObjection);
            AssertSame(value, split);
        },
        "permitted",
        "objected");

    private static void AssertSame(TreatmentCase one, TreatmentCase other)
    {
        var (expected, seen) = (one.EvaluateInFull(), other.EvaluateInFull());
        Assert.Equal(expected.ToText(), seen.ToText());
        Assert.Equal(expected.ToMarkdown(), seen.ToMarkdown());
        Assert.Equal(expected, seen);
    }
}
