using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Laws.Reference;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Cap;

/// <summary>Anthracyclines counted into the cap: as exact as the cap itself, and never less cautious for one more.</summary>
[Properties(Arbitrary = [typeof(Exposures)])]
public sealed class EquivalenceLaws
{
    private static IEnumerable<string> PolicyIds => [.. Policies.CountingAnthracyclines.Select(policy => policy.Description.Id)];

    [Law(
        nameof(Verdict.Stop),
        nameof(Verdict.Withhold),
        nameof(Verdict.Incomplete),
        nameof(Verdict.NoObjection),
        Under = nameof(PolicyIds))]
    public void Evaluate_ArbitraryExposures_EqualToTheReference(TreatmentCase value, Branches branches, Policy policy)
    {
        var verdict = Judge(value);
        branches.Hit($"{verdict}");
        Assert.Equal(EquivalenceReference.Judge(new(value), policy.Description.Id), verdict);
    }

    /// <summary>Without one on record the answer decides, so a first one says more than the answer did.</summary>
    [Law("more cautious", "objected before", Under = nameof(PolicyIds))]
    public void Evaluate_OneMoreAnthracycline_NeverLessCautious(OneMoreAnthracycline pair, Branches branches)
    {
        var (before, after) = (Judge(pair.Before), Judge(pair.After));
        branches.Hit("more cautious", after < before);
        branches.Hit("objected before", before is not Verdict.NoObjection);
        Assert.True(after <= before, $"{before} became {after}:\n{pair.After}");
    }

    [Law("reduced", Under = nameof(PolicyIds), Times = 4)]
    public void ReduceTo_Applied_ObjectionIsGone(TreatmentCase value, Branches branches)
    {
        if (Find(value).Remedies is [Remedy.ReduceTo { Largest: var largest }])
        {
            branches.Hit("reduced");
            var proposal = value.Proposal;
            var reduced = ProposedInfusion.ByRoute(proposal.Route, proposal.At, largest, proposal.Area, proposal.Regimen) with
            {
                Indication = proposal.Indication,
            };
            Assert.Equal(Verdict.NoObjection, Judge(value with { Proposal = reduced }));
        }
    }

    /// <summary>Cases with up to three anthracyclines, around what the cap and one infusion leave.</summary>
    private static Gen<TreatmentCase> Cases =>
        from value in CaseGenerator.AnyUnder(Law.Policy)
        from exposures in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Anthracycline, count))
        from complete in Gen.Frequency((4, Gen.Constant(Answer.Yes)), (1, Gen.Elements(Answer.No, Answer.Unknown)))
        let added = value.With(record => record with
        {
            DoseHistoryIsComplete = complete,
            Infusions = [],
            PriorExposures =
            [
                .. record.PriorExposures.Where(exposure => exposure.Total is not { MilligramsPerSquareMeter: > 60 }),
                .. exposures,
            ],
        })
        where added.IsSound
        select added;

    private static Gen<PriorExposure> Anthracycline { get; } =
        from drug in Gen.Frequency(
            (5, Gen.Elements(CardiotoxicDrug.Doxorubicin, CardiotoxicDrug.Daunorubicin, CardiotoxicDrug.Epirubicin)),
            (1, Gen.Elements(
                CardiotoxicDrug.Idarubicin, CardiotoxicDrug.OtherAnthracycline, CardiotoxicDrug.OtherAnthracenedione)))
        from total in Gen.Frequency(
            (1, Gen.Constant<decimal?>(null)),
            (9, Gen.Elements<decimal?>(20, 48, 180, 240, 239.9999m, 250, 512, 560, 630, 630.0001m, 828, 1_344)))
        select new PriorExposure(drug, total is { } known ? DosePerArea.FromMilligramsPerSquareMeter(known) : null)
        {
            Reason = ExposureReason.Cancer,
        };

    private static Gen<OneMoreAnthracycline> WithOneMore =>
        from before in Cases
        where Find(before).Kind is not FindingKind.NotApplicable
            && new ReferenceFacts(before).Exposures.Except(new ReferenceFacts(before).MitoxantroneElsewhere).Any()
        from exposure in Anthracycline
        let after = before.With(record => record with { PriorExposures = record.PriorExposures.Add(exposure) })
        where after.IsSound
        select new OneMoreAnthracycline(before, after);

    private static Verdict Judge(TreatmentCase value) => Find(value).Verdict;

    private static Finding Find(TreatmentCase value) =>
        value.EvaluateInFull().Findings.Single(finding => finding.Rule.Id == RuleIds.EquivalentLifetimeDose);

    private static class Exposures
    {
        public static Arbitrary<TreatmentCase> Any() => Law.Arbitrary(Cases, CaseShrinker.Shrink);

        public static Arbitrary<OneMoreAnthracycline> OneMore() => Law.Arbitrary(WithOneMore);
    }
}

/// <summary>A case, and the case with one more anthracycline on record.</summary>
public sealed record OneMoreAnthracycline(TreatmentCase Before, TreatmentCase After);
