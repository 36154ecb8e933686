using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Laws.Reference;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

/// <summary>Anthracyclines counted into the cap: as exact as the cap itself, and never less cautious for one more.</summary>
public sealed class EquivalenceLaws
{
    public static TheoryData<string> PolicyIds => [.. Policies.CountingAnthracyclines.Select(policy => policy.Description.Id)];

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_ArbitraryExposures_EqualToTheReference(string policy) => Law.Holds(
        Cases(policy),
        CaseShrinker.Shrink,
        (value, branches) =>
        {
            var verdict = Judge(value);
            branches.Hit($"{verdict}");
            Assert.Equal(EquivalenceReference.Judge(new(value), policy), verdict);
        },
        nameof(Verdict.Stop),
        nameof(Verdict.Withhold),
        nameof(Verdict.Incomplete),
        nameof(Verdict.NoObjection));

    /// <summary>Without one on record the answer decides, so a first one says more than the answer did.</summary>
    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_OneMoreAnthracycline_NeverLessCautious(string policy) => Law.Holds(
        WithOneMore(policy),
        _ => [],
        (pair, branches) =>
        {
            var (before, after) = (Judge(pair.Before), Judge(pair.After));
            branches.Hit("more cautious", after < before);
            branches.Hit("objected before", before is not Verdict.NoObjection);
            Assert.True(after <= before, $"{before} became {after}:\n{pair.After}");
        },
        "more cautious",
        "objected before");

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void ReduceTo_Applied_ObjectionIsGone(string policy) => Law.Holds(
        Cases(policy),
        CaseShrinker.Shrink,
        (value, branches) =>
        {
            if (Find(value).Remedies is [Remedy.ReduceTo { Largest: var largest }])
            {
                branches.Hit("reduced");
                var proposal = value.Proposal;
                var reduced = ProposedInfusion.ByRoute(proposal.Route, proposal.At, largest, proposal.Area, proposal.Regimen) with { Indication = proposal.Indication };
                Assert.Equal(Verdict.NoObjection, Judge(value with { Proposal = reduced }));
            }
        },
        "reduced");

    /// <summary>Cases with up to three anthracyclines, around what the cap and one infusion leave.</summary>
    private static Gen<TreatmentCase> Cases(string policy) =>
        from value in CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!)
        from exposures in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Anthracycline, count))
        from complete in Gen.Frequency((4, Gen.Constant(Answer.Yes)), (1, Gen.Elements(Answer.No, Answer.Unknown)))
        let added = value.With(record => record with
        {
            DoseHistoryIsComplete = complete,
            Infusions = [],
            PriorExposures = [.. record.PriorExposures.Where(exposure => exposure.Total is not { MilligramsPerSquareMeter: > 60 }), .. exposures],
        })
        where added.IsSound
        select added;

    private static Gen<PriorExposure> Anthracycline { get; } =
        from drug in Gen.Frequency(
            (5, Gen.Elements(CardiotoxicDrug.Doxorubicin, CardiotoxicDrug.Daunorubicin, CardiotoxicDrug.Epirubicin)),
            (1, Gen.Elements(CardiotoxicDrug.Idarubicin, CardiotoxicDrug.OtherAnthracycline, CardiotoxicDrug.OtherAnthracenedione)))
        from total in Gen.Frequency(
            (1, Gen.Constant<decimal?>(null)),
            (9, Gen.Elements<decimal?>(20, 48, 180, 240, 239.9999m, 250, 512, 560, 630, 630.0001m, 828, 1_344)))
        select new PriorExposure(drug, total is { } known ? DosePerArea.FromMilligramsPerSquareMeter(known) : null) { Reason = ExposureReason.Cancer };

    private static Gen<(TreatmentCase Before, TreatmentCase After)> WithOneMore(string policy) =>
        from before in Cases(policy)
        where Find(before).Kind is not FindingKind.NotApplicable && new ReferenceFacts(before).Exposures.Except(new ReferenceFacts(before).MitoxantroneElsewhere).Any()
        from exposure in Anthracycline
        let after = before.With(record => record with { PriorExposures = record.PriorExposures.Add(exposure) })
        where after.IsSound
        select (before, after);

    private static Verdict Judge(TreatmentCase value) => Find(value).Verdict;

    private static Finding Find(TreatmentCase value) => value.EvaluateInFull().Findings.Single(finding => finding.Rule.Id == RuleIds.EquivalentLifetimeDose);
}
