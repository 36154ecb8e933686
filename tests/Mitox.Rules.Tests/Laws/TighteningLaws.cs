using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws;

[Properties(Arbitrary = [typeof(Tightened)])]
public sealed class TighteningLaws
{
    [Law("more cautious", "objected before", Under = nameof(Law.Labels))]
    public void Evaluate_LowerNewestEjectionFraction_NeverLessCautious(LoweredFraction lowered, Branches branches)
    {
        var (value, points) = lowered;
        var lower = value.With(record => record with { EjectionFractions = WithNewestLower(value, points) });
        AssertNeverLessCautious(value, lower, branches);
    }

    [Law("more cautious", "objected before", Under = nameof(Law.Labels))]
    public void Evaluate_OlderTests_NeverLessCautious(AgedTests aged, Branches branches) =>
        AssertNeverLessCautious(aged.Value, aged.Value.With(record => Older(record, aged.Days)), branches);

    [Law("more cautious", "objected before", Under = nameof(Law.Labels))]
    public void Evaluate_StricterCap_NeverLessCautious(LoweredCap lowered, Branches branches)
    {
        var (value, cap) = lowered;
        var before = value.Evaluate().Verdict;
        var history = TreatmentHistory.Create(value.Record);
        var after = TreatmentEvaluator.Evaluate(history, value.Proposal, WithCap(value.Policy, cap)).Verdict;
        branches.Hit("more cautious", after < before);
        branches.Hit("objected before", before is not Verdict.NoObjection);
        Assert.True(after <= before, $"{before} became {after}");
    }

    [Law("less cautious", Under = nameof(Law.Labels))]
    public void Evaluate_PolicyWithoutOneRule_NeverMoreCautious(RuleLeftOut leftOut, Branches branches)
    {
        var (value, index) = leftOut;
        var before = value.Evaluate().Verdict;
        var fewer = value.Policy.Without(
            "fewer", "Fewer", "test", "to see what it holds", value.Policy.Rules[index].Description.Id);
        var after = TreatmentEvaluator.Evaluate(TreatmentHistory.Create(value.Record), value.Proposal, fewer).Verdict;
        branches.Hit("less cautious", after > before);
        Assert.True(after >= before, $"{before} became {after}");
    }

    private static void AssertNeverLessCautious(TreatmentCase before, TreatmentCase after, Branches branches)
    {
        var (verdict, tightened) = (before.Evaluate().Verdict, after.Evaluate().Verdict);
        branches.Hit("more cautious", tightened < verdict);
        branches.Hit("objected before", verdict is not Verdict.NoObjection);
        Assert.True(
            verdict is Verdict.NoObjection || tightened is not Verdict.NoObjection,
            $"{verdict} became {tightened}:\n{before}\n{after}");
    }

    /// <summary>The measurements of the newest seen day, all lower by so many points.</summary>
    private static ImmutableArray<EjectionFraction> WithNewestLower(TreatmentCase value, decimal points)
    {
        var seen = value.Record.EjectionFractions
            .Where(measured => !measured.EnteredInError && measured.At.Date <= value.Proposal.At.Date).ToList();
        return
        [
            .. value.Record.EjectionFractions.Select(
                measured => seen.Contains(measured) && measured.At.Date == seen.Max(other => other.At.Date)
                    ? measured with { Value = Percentage.FromPercent(measured.Value.Percent - points) }
                    : measured),
        ];
    }

    private static TreatmentRecord Older(TreatmentRecord record, int days) => record with
    {
        EjectionFractions = [.. record.EjectionFractions.Select(measured => measured with { At = Earlier(measured.At, days) })],
        Electrocardiograms = [.. record.Electrocardiograms.Select(recorded => recorded with { At = Earlier(recorded.At, days) })],
        BloodCounts = [.. record.BloodCounts.Select(count => count with { At = Earlier(count.At, days) })],
        LiverPanels = [.. record.LiverPanels.Select(panel => panel with { At = Earlier(panel.At, days) })],
        PregnancyTests = [.. record.PregnancyTests.Select(test => test with { At = Earlier(test.At, days) })],
        Assessments = [.. record.Assessments.Select(visit => visit with { At = Earlier(visit.At, days) })],
    };

    private static ClinicTime Earlier(ClinicTime time, int days) => new(time.Date - Period.FromDays(days), time.Time);

    private static Policy WithCap(Policy policy, decimal milligramsPerSquareMeter) => policy.WithCap(
        "strict",
        "Strict",
        DosePerArea.FromMilligramsPerSquareMeter(milligramsPerSquareMeter),
        mayBeReached: true,
        ClinicRules.Source);

    private static class Tightened
    {
        public static Arbitrary<LoweredFraction> Fractions() => Law.Arbitrary(
            from value in CaseGenerator.AnyUnder(Law.Policy)
            from points in Gen.Elements(0.1m, 5, 10, 40)
            select new LoweredFraction(value, points));

        public static Arbitrary<AgedTests> Tests() => Law.Arbitrary(
            from value in OneOfEach(Law.Policy).Where(AreSeen)
            from days in Gen.Elements(1, 5, 20, 100)
            select new AgedTests(value, days));

        public static Arbitrary<LoweredCap> Caps() => Law.Arbitrary(
            from value in CaseGenerator.AnyUnder(Law.Policy)
            from cap in CapsBelow(value.Policy)
            select new LoweredCap(value, cap));

        public static Arbitrary<RuleLeftOut> Rules() => Law.Arbitrary(
            from value in CaseGenerator.AnyUnder(Law.Policy)
            from index in Gen.Elements(
                Enumerable.Range(0, value.Policy.Rules.Length)
                    .Where(index => value.Policy.OwnRules.Contains(value.Policy.Rules[index])).ToArray())
            select new RuleLeftOut(value, index));

        /// <summary>Cases with one record of each kind, so that an older test does not make room for a newer one.</summary>
        private static Gen<TreatmentCase> OneOfEach(Policy policy) =>
            Gen.OneOf(CaseGenerator.AnyUnder(policy), CaseGenerator.PermittedUnder(policy))
                .Select(value => value.With(record => record with
                {
                    EjectionFractions = One(record.EjectionFractions),
                    Electrocardiograms = One(record.Electrocardiograms),
                    BloodCounts = One(record.BloodCounts),
                    LiverPanels = One(record.LiverPanels),
                    PregnancyTests = One(record.PregnancyTests),
                    Assessments = One(record.Assessments),
                }));

        private static ImmutableArray<T> One<T>(ImmutableArray<T> records)
            where T : ClinicalRecord =>
            [.. records.Where(record => !record.EnteredInError).TakeLast(1)];

        private static bool AreSeen(TreatmentCase value) =>
            RecordsOf(value.Record).All(record => record.At.Date < value.Proposal.At.Date);

        private static IEnumerable<ClinicalRecord> RecordsOf(TreatmentRecord record) =>
            [
                .. record.EjectionFractions, .. record.Electrocardiograms, .. record.BloodCounts, .. record.LiverPanels,
                .. record.PregnancyTests,
                .. record.Assessments,
            ];

        private static Gen<decimal> CapsBelow(Policy policy) => policy.Description.Id == Policies.UnitedStates.Description.Id
            ? Gen.Elements(139.9999m, 128, 120, 72, 12)
            : Gen.Elements(71.9999m, 60, 48, 24, 12);
    }
}

/// <summary>A case, and the points by which its newest ejection fraction is to be lower.</summary>
public sealed record LoweredFraction(TreatmentCase Value, decimal Points);

/// <summary>A case with one test of each kind before the proposal, and the days by which they are to be older.</summary>
public sealed record AgedTests(TreatmentCase Value, int Days);

/// <summary>A case, and a cap in mg/m² below that of its policy.</summary>
public sealed record LoweredCap(TreatmentCase Value, decimal Cap);

/// <summary>A case, and the index of the rule that its policy is to do without.</summary>
public sealed record RuleLeftOut(TreatmentCase Value, int Index);
