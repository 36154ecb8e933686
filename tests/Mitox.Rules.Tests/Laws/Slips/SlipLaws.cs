using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws.Slips;

/// <summary>Net one: a course that objects, with one slip in one or all records, never reads as no objection (P23).</summary>
[Properties(Arbitrary = [typeof(Cases)])]
public sealed class SlipLaws(SlipTally tally) : IClassFixture<SlipTally>
{
    private static Slip[] Seen => [.. SlipList.OfDoses, SlipList.HalfOfAll, SlipList.PoundsOnOne];

    [Law(Times = 3, BranchesUnder = nameof(NamesOfDoses))]
    public void Evaluate_SlipInADoseOrAnArea_NeverNoObjection(SlippedDose slipped, Branches branches)
    {
        branches.Hit(slipped.Slip);
        var slip = Seen.Single(slip => slip.Name == slipped.Slip);
        Assert.NotEqual(Verdict.NoObjection, slipped.Truth.Evaluate().Verdict);

        Assert.NotEqual("NoObjection", FateOf(slip, slipped.Truth, slipped.Which));
    }

    [Law("questioned", "refused")]
    public void Evaluate_SlipOfFiveTimesOrMore_AlwaysQuestionedOrRefused(LargeSlip large, Branches branches)
    {
        var slip = Seen.Single(slip => slip.Name == large.Value.Slip);
        if (Typed(slip, large.Value.Truth, large.Value.Which) is not { IsSound: true } typed)
        {
            branches.Hit("refused");
            return;
        }

        branches.Hit("questioned");
        Assert.Contains(typed.Evaluate().Objections, finding => finding.Rule.Id == RuleIds.QuestionedRecord);
    }

    [Fact]
    public void Evaluate_SlipInAMeasurement_NeverNoObjection() => Assert.All(SlipList.OfMeasurements, pair =>
    {
        Assert.NotEqual(Verdict.NoObjection, pair.Truth.Evaluate().Verdict);
        Assert.NotEqual("NoObjection", FateOf(pair.Slip, pair.Truth, new(null)));
    });

    /// <summary>What no number can tell: named in the list, counted here, and each gets through at times.</summary>
    [Law(Times = 2, BranchesUnder = nameof(NamesOfUnseen))]
    public void Evaluate_SlipThatNoNumberTells_IsNamedAndCounted(UnseenSlip unseen, Branches branches)
    {
        var slip = SlipList.Unseen.Single(slip => slip.Name == unseen.Value.Slip);
        branches.Hit(slip.Name, FateOf(slip, unseen.Value.Truth, unseen.Value.Which) == "NoObjection");
    }

    private string FateOf(Slip slip, TreatmentCase truth, Which which)
    {
        var fate = Typed(slip, truth, which) is { IsSound: true } typed ? $"{typed.Evaluate().Verdict}" : "refused";
        tally.Count(slip.Name, fate);
        return fate;
    }

    /// <summary>The case as it is typed; null where a quantity refuses the number.</summary>
    private static TreatmentCase? Typed(Slip slip, TreatmentCase truth, Which which)
    {
        try
        {
            return slip.Apply(truth, which);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<string> NamesOfDoses(Policy _) => Seen.Select(slip => slip.Name);

    private static IEnumerable<string> NamesOfUnseen(Policy _) => SlipList.Unseen.Select(slip => slip.Name);

    private static class Cases
    {
        public static Arbitrary<SlippedDose> Dose() => Law.Arbitrary(Of(Seen));

        public static Arbitrary<LargeSlip> Large() =>
            Law.Arbitrary(Of([.. Seen.Where(slip => slip.IsLarge)]).Select(slipped => new LargeSlip(slipped)));

        public static Arbitrary<UnseenSlip> Unseen() =>
            Law.Arbitrary(Of([.. SlipList.Unseen]).Select(slipped => new UnseenSlip(slipped)));

        private static Gen<SlippedDose> Of(Slip[] slips) =>
            from truth in TrueCourse.AtTheCap
            from slip in Gen.Elements(slips)
            from index in Gen.Choose(0, 10)
            from all in Gen.Elements(true, false)
            select new SlippedDose(truth, slip.Name, new(WhichOf(slip, all, index)));

        /// <summary>Some slips are told by all records, others by one.</summary>
        private static int? WhichOf(Slip slip, bool all, int index) =>
            slip == SlipList.HalfOfAll ? null
            : slip == SlipList.PoundsOnOne || slip.Name.EndsWith("on one record", StringComparison.Ordinal) ? index
            : all ? null : index;
    }
}

/// <summary>A course that objects, and what is typed instead.</summary>
public sealed record SlippedDose(TreatmentCase Truth, string Slip, Which Which);

/// <summary>The same, with a slip of five times or more.</summary>
public sealed record LargeSlip(SlippedDose Value);

/// <summary>The same, with a slip that no number can tell.</summary>
public sealed record UnseenSlip(SlippedDose Value);
