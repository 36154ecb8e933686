using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws;

public sealed class TighteningLaws
{
    public static TheoryData<string> PolicyIds => CaseGenerator.PolicyIds;

    /// <summary>Cases with one record of each kind, so that an older test does not make room for a newer one.</summary>
    private static Gen<TreatmentCase> OneOfEach(Policy policy) => Gen.OneOf(CaseGenerator.AnyUnder(policy), CaseGenerator.PermittedUnder(policy)).Select(value => value.With(record => record with
    {
        EjectionFractions = One(record.EjectionFractions),
        Electrocardiograms = One(record.Electrocardiograms),
        BloodCounts = One(record.BloodCounts),
        LiverPanels = One(record.LiverPanels),
        PregnancyTests = One(record.PregnancyTests),
        Assessments = One(record.Assessments),
    }));

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_LowerNewestEjectionFraction_NeverLessCautious(string policy) => Law.Holds(
        from value in CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!) from points in Gen.Elements(0.1m, 5, 10, 40) select (Value: value, Points: points),
        _ => [],
        (pair, branches) =>
        {
            var lower = pair.Value.With(record => record with { EjectionFractions = WithNewestLower(pair.Value, pair.Points) });
            AssertNeverLessCautious(pair.Value, lower, branches);
        },
        "more cautious",
        "objected before");

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_OlderTests_NeverLessCautious(string policy) => Law.Holds(
        from value in OneOfEach(PolicyCatalog.Find(policy)!).Where(AreSeen) from days in Gen.Elements(1, 5, 20, 100) select (Value: value, Days: days),
        _ => [],
        (pair, branches) => AssertNeverLessCautious(pair.Value, pair.Value.With(record => Older(record, pair.Days)), branches),
        "more cautious",
        "objected before");

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_StricterCap_NeverLessCautious(string policy) => Law.Holds(
        from value in CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!) from cap in CapsBelow(policy) select (Value: value, Cap: cap),
        _ => [],
        (pair, branches) =>
        {
            var before = pair.Value.Evaluate().Verdict;
            var history = TreatmentHistory.Create(pair.Value.Record);
            var after = TreatmentEvaluator.Evaluate(history, pair.Value.Proposal, WithCap(pair.Value.Policy, pair.Cap)).Verdict;
            branches.Hit("more cautious", after < before);
            branches.Hit("objected before", before is not Verdict.NoObjection);
            Assert.True(after <= before, $"{before} became {after}");
        },
        "more cautious",
        "objected before");

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_PolicyWithoutOneRule_NeverMoreCautious(string policy) => Law.Holds(
        from value in CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!) from index in Gen.Choose(0, PolicyCatalog.Find(policy)!.Rules.Length - 1) select (Value: value, Index: index),
        _ => [],
        (pair, branches) =>
        {
            var before = pair.Value.Evaluate().Verdict;
            var fewer = pair.Value.Policy.Without("fewer", "Fewer", "test", "to see what it holds", pair.Value.Policy.Rules[pair.Index].Description.Id);
            var after = TreatmentEvaluator.Evaluate(TreatmentHistory.Create(pair.Value.Record), pair.Value.Proposal, fewer).Verdict;
            branches.Hit("less cautious", after > before);
            Assert.True(after >= before, $"{before} became {after}");
        },
        "less cautious");

    private static void AssertNeverLessCautious(TreatmentCase before, TreatmentCase after, Branches branches)
    {
        var (verdict, tightened) = (before.Evaluate().Verdict, after.Evaluate().Verdict);
        branches.Hit("more cautious", tightened < verdict);
        branches.Hit("objected before", verdict is not Verdict.NoObjection);
        Assert.True(verdict is Verdict.NoObjection || tightened is not Verdict.NoObjection, $"{verdict} became {tightened}:\n{before}\n{after}");
    }

    /// <summary>The measurements of the newest seen day, all lower by so many points.</summary>
    private static ImmutableArray<EjectionFraction> WithNewestLower(TreatmentCase value, decimal points)
    {
        var seen = value.Record.EjectionFractions.Where(measured => !measured.EnteredInError && measured.At.Date <= value.Proposal.At.Date).ToList();
        return
        [
            .. value.Record.EjectionFractions.Select(measured => seen.Contains(measured) && measured.At.Date == seen.Max(other => other.At.Date)
                ? measured with { Value = Percentage.FromPercent(measured.Value.Percent - points) }
                : measured),
        ];
    }

    private static ImmutableArray<T> One<T>(ImmutableArray<T> records)
        where T : ClinicalRecord =>
        [.. records.Where(record => !record.EnteredInError).TakeLast(1)];

    private static bool AreSeen(TreatmentCase value) =>
        RecordsOf(value.Record).All(record => record.At.Date < value.Proposal.At.Date);

    private static IEnumerable<ClinicalRecord> RecordsOf(TreatmentRecord record) =>
        [
            .. record.EjectionFractions, .. record.Electrocardiograms, .. record.BloodCounts, .. record.LiverPanels, .. record.PregnancyTests,
            .. record.Assessments,
        ];

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

    private static Gen<decimal> CapsBelow(string policy) => policy == Policies.UnitedStates.Description.Id
        ? Gen.Elements(139.9999m, 128, 120, 72, 12)
        : Gen.Elements(71.9999m, 60, 48, 24, 12);

    private static Policy WithCap(Policy policy, decimal milligramsPerSquareMeter) => policy.WithCap(
        "strict", "Strict", DosePerArea.FromMilligramsPerSquareMeter(milligramsPerSquareMeter), mayBeReached: true, ClinicRules.Source);
}
