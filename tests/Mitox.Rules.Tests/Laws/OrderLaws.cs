using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

[Properties(Arbitrary = [typeof(CasesUnderThePolicy), typeof(Shuffled)])]
public sealed class OrderLaws
{
    [Law("another order", "several objections", Under = nameof(Law.Labels))]
    public void EvaluateInFull_RecordsShuffled_EqualDecisionAndText(ShuffledCase pair, Branches branches)
    {
        var other = pair.Value with { Record = pair.Shuffled };
        branches.Hit("another order", other.ToString() != pair.Value.ToString());
        branches.Hit("several objections", pair.Value.Evaluate().Findings.Length > 3);
        AssertSame(pair.Value, other);
    }

    [Law("permitted", "objected", Under = nameof(Law.Labels))]
    public void EvaluateInFull_MeasurementsGroupedOtherwise_EqualDecisionAndText(TreatmentCase value, Branches branches)
    {
        var split = value.With(CaseShuffler.Split);
        branches.Hit("permitted", value.Evaluate().Verdict is Verdict.NoObjection);
        branches.Hit("objected", value.Evaluate().Verdict is not Verdict.NoObjection);
        AssertSame(value, split);
    }

    private static void AssertSame(TreatmentCase one, TreatmentCase other)
    {
        var (expected, seen) = (one.EvaluateInFull(), other.EvaluateInFull());
        Assert.Equal(expected.ToText(), seen.ToText());
        Assert.Equal(expected.ToMarkdown(), seen.ToMarkdown());
        Assert.Equal(expected, seen);
    }

    private static class Shuffled
    {
        public static Arbitrary<ShuffledCase> Any() => Law.Arbitrary(
            from value in CaseGenerator.AnyUnder(Law.Policy)
            from shuffled in CaseShuffler.Shuffle(value.Record)
            select new ShuffledCase(value, shuffled));
    }
}

/// <summary>A case, and its records in another order.</summary>
public sealed record ShuffledCase(TreatmentCase Value, TreatmentRecord Shuffled);
