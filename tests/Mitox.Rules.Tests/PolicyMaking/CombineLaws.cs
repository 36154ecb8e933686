using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.ClinicRules;

namespace Mitox.Rules.Tests.PolicyMaking;

/// <summary>
/// Order, grouping and repetition of the combined policies do not matter, and the combination permits what all permit.
/// </summary>
[Properties(Arbitrary = [typeof(Combined)])]
public sealed class CombineLaws
{
    /// <summary>
    /// Both labels, a stricter one made of each, and clinics that object always, to nobody, and to nothing for want of rules.
    /// </summary>
    private static readonly Policy[] Parts =
    [
        Policies.UnitedStates,
        Policies.EuropeanUnion,
        Policies.UnitedStates.Tighten("us-own", "US, own", "1", new Objecting("CLINIC-2", Verdict.Review)),
        Policies.EuropeanUnion.Tighten("eu-own", "EU, own", "1", new Always("CLINIC-3")),
        new("content", "Content", "1", new Always("CLINIC-1")),
        new("silent", "Silent", "1"),
    ];

    [Law("permitted", "objected")]
    public void Combine_OtherOrder_SameAnswer(TwoPolicies two, Branches branches) =>
        AssertSame(two.Value, Policy.Combine(two.First, two.Second), Policy.Combine(two.Second, two.First), branches);

    [Law("permitted", "objected")]
    public void Combine_OtherGrouping_SameAnswer(ThreePolicies three, Branches branches) => AssertSame(
        three.Value,
        Policy.Combine(Policy.Combine(three.First, three.Second), three.Third),
        Policy.Combine(three.First, Policy.Combine(three.Second, three.Third)),
        branches);

    [Law("permitted", "objected")]
    public void Combine_WithItselfOrAPartOfIt_SameAnswer(TwoPolicies two, Branches branches)
    {
        var both = Policy.Combine(two.First, two.Second);
        AssertSame(two.Value, two.First, Policy.Combine(two.First, two.First), branches);
        AssertSame(two.Value, both, Policy.Combine(both, both), branches);
        AssertSame(two.Value, both, Policy.Combine(both, two.Second), branches);
    }

    [Law("permitted", "objected", "one of several objects")]
    public void Combine_Several_NoObjectionExactlyWhenNoPartObjects(SeveralPolicies several, Branches branches)
    {
        var each = several.Parts.Select(part => Answer(several.Value, part)).ToList();
        var combined = Answer(several.Value, Policy.Combine([.. several.Parts]));
        branches.Hit("permitted", combined.Verdict is Verdict.NoObjection);
        branches.Hit("objected", combined.Verdict is not Verdict.NoObjection);
        branches.Hit(
            "one of several objects",
            each.Exists(one => one.Verdict is Verdict.NoObjection) && combined.Verdict is not Verdict.NoObjection);
        Assert.Equal(each.TrueForAll(one => one.Verdict is Verdict.NoObjection), combined.Verdict is Verdict.NoObjection);
        Assert.Equal(each.Min(one => one.Verdict), combined.Verdict);
        Assert.Equal(SetOf(each.SelectMany(one => one.Findings)), SetOf(combined.Findings));
    }

    private static void AssertSame(TreatmentCase value, Policy one, Policy other, Branches branches)
    {
        var (expected, seen) = (Answer(value, one), Answer(value, other));
        branches.Hit("permitted", expected.Verdict is Verdict.NoObjection);
        branches.Hit("objected", expected.Verdict is not Verdict.NoObjection);
        Assert.Equal(expected.Verdict, seen.Verdict);
        Assert.Equal(SetOf(expected.Findings), SetOf(seen.Findings));
        Assert.Equal(one.Description.Id, other.Description.Id);
    }

    private static Decision Answer(TreatmentCase value, Policy policy) => (value with { Policy = policy }).EvaluateInFull();

    private static HashSet<Finding> SetOf(IEnumerable<Finding> findings) => [.. findings];

    private static class Combined
    {
        private static Gen<TreatmentCase> Cases { get; } =
            Gen.OneOf(CaseGenerator.Any, CaseGenerator.Permitted, CaseGenerator.PermittedUnder(Policies.EuropeanUnion));

        private static Gen<Policy> Part { get; } = Gen.Elements(Parts);

        public static Arbitrary<TwoPolicies> Two() => Law.Arbitrary(
            from value in Cases from first in Part from second in Part select new TwoPolicies(value, first, second));

        public static Arbitrary<ThreePolicies> Three() => Law.Arbitrary(
            from value in Cases
            from first in Part
            from second in Part
            from third in Part
            select new ThreePolicies(value, first, second, third));

        public static Arbitrary<SeveralPolicies> Several() => Law.Arbitrary(
            from value in Cases
            from count in Gen.Choose(1, 4)
            from parts in Part.ArrayOf(count)
            select new SeveralPolicies(value, [.. parts]));
    }
}

public sealed record TwoPolicies(TreatmentCase Value, Policy First, Policy Second);

public sealed record ThreePolicies(TreatmentCase Value, Policy First, Policy Second, Policy Third);

/// <summary>A case and one to four policies, of which some may be the same.</summary>
public sealed record SeveralPolicies(TreatmentCase Value, ImmutableArray<Policy> Parts)
{
    public override string ToString() => $"{string.Join(", ", Parts)}: {Value}";
}
