using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.ClinicRules;

namespace Mitox.Rules.Tests.PolicyMaking;

/// <summary>Order, grouping and repetition of the combined policies do not matter, and the combination permits what all permit.</summary>
public sealed class CombineLaws
{
    /// <summary>Both labels, a stricter one made of each, and clinics that object always, to nobody, and to nothing for want of rules.</summary>
    private static readonly Policy[] Parts =
    [
        Policies.UnitedStates,
        Policies.EuropeanUnion,
        Policies.UnitedStates.Tighten("us-own", "US, own", "1", new Objecting("CLINIC-2", Verdict.Review)),
        Policies.EuropeanUnion.Tighten("eu-own", "EU, own", "1", new Always("CLINIC-3")),
        new("content", "Content", "1", new Always("CLINIC-1")),
        new("silent", "Silent", "1"),
    ];

    private static readonly string[] Branches = ["permitted", "objected"];

    private static Gen<TreatmentCase> Cases { get; } =
        Gen.OneOf(CaseGenerator.Any, CaseGenerator.Permitted, CaseGenerator.PermittedUnder(Policies.EuropeanUnion));

    private static Gen<Policy> Part { get; } = Gen.Elements(Parts);

    [Fact]
    public void Combine_OtherOrder_SameAnswer() => Law.Holds(
        from value in Cases from first in Part from second in Part select (Value: value, First: first, Second: second),
        _ => [],
        (it, branches) => AssertSame(it.Value, Policy.Combine(it.First, it.Second), Policy.Combine(it.Second, it.First), branches),
        Branches);

    [Fact]
    public void Combine_OtherGrouping_SameAnswer() => Law.Holds(
        from value in Cases from first in Part from second in Part from third in Part select (Value: value, First: first, Second: second, Third: third),
        _ => [],
        (it, branches) => AssertSame(
            it.Value,
            Policy.Combine(Policy.Combine(it.First, it.Second), it.Third),
            Policy.Combine(it.First, Policy.Combine(it.Second, it.Third)),
            branches),
        Branches);

    [Fact]
    public void Combine_WithItselfOrAPartOfIt_SameAnswer() => Law.Holds(
        from value in Cases from first in Part from second in Part select (Value: value, First: first, Second: second),
        _ => [],
        (it, branches) =>
        {
            var both = Policy.Combine(it.First, it.Second);
            AssertSame(it.Value, it.First, Policy.Combine(it.First, it.First), branches);
            AssertSame(it.Value, both, Policy.Combine(both, both), branches);
            AssertSame(it.Value, both, Policy.Combine(both, it.Second), branches);
        },
        Branches);

    [Fact]
    public void Combine_Several_NoObjectionExactlyWhenNoPartObjects() => Law.Holds(
        from value in Cases from count in Gen.Choose(1, 4) from parts in Part.ArrayOf(count) select (Value: value, Parts: parts),
        _ => [],
        (it, branches) =>
        {
            var each = it.Parts.Select(part => Answer(it.Value, part)).ToList();
            var combined = Answer(it.Value, Policy.Combine([.. it.Parts]));
            branches.Hit("permitted", combined.Verdict is Verdict.NoObjection);
            branches.Hit("objected", combined.Verdict is not Verdict.NoObjection);
            branches.Hit("one of several objects", each.Exists(one => one.Verdict is Verdict.NoObjection) && combined.Verdict is not Verdict.NoObjection);
            Assert.Equal(each.TrueForAll(one => one.Verdict is Verdict.NoObjection), combined.Verdict is Verdict.NoObjection);
            Assert.Equal(each.Min(one => one.Verdict), combined.Verdict);
            Assert.Equal(SetOf(each.SelectMany(one => one.Findings)), SetOf(combined.Findings));
        },
        "permitted",
        "objected",
        "one of several objects");

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
}
