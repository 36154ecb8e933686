using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws;

/// <summary>The day that the wash-out names is right: on it the objection is gone, a day earlier it is not.</summary>
[Properties(Arbitrary = [typeof(Treated)])]
public sealed class WashoutLaws
{
    [Law("waiting is enough", "more is asked for")]
    public void WaitUntil_Applied_ObjectionIsGoneAndADayEarlierItIsNot(EarlierTherapies therapies, Branches branches)
    {
        var finding = On(therapies, Scenario.ProposedDay);
        branches.Hit("more is asked for", finding.Remedies.Length > 1);
        if (finding.Remedies is [Remedy.WaitUntil { Date: var day }])
        {
            branches.Hit("waiting is enough");
            Assert.NotEqual(Verdict.Withhold, On(therapies, day).Verdict);
            Assert.Equal(Verdict.Withhold, On(therapies, day.PlusDays(-1)).Verdict);
        }
    }

    private static Finding On(EarlierTherapies therapies, LocalDate day) =>
        TreatmentEvaluator.EvaluateInFull(
            TreatmentHistory.Create(Scenario.AllClearInEurope.Record with { Therapies = therapies.All }),
            ProposedInfusion.Intravenous(day, Dose.FromMilligrams(21.6m), BodySurfaceArea.FromSquareMeters(1.8m)),
            Policies.Germany).Findings.Single(finding => finding.Rule.Id == RuleIds.TherapyWashout);

    private static class Treated
    {
        public static Arbitrary<EarlierTherapies> Any() => Law.Arbitrary(
            from count in Gen.Choose(1, 3)
            from therapies in Gen.ArrayOf(ExposureGenerator.Therapy(Scenario.ProposedDay), count)
            from kinds in Gen.ArrayOf(Gen.Elements(TherapyKind.Fingolimod, TherapyKind.Teriflunomide), count)
            let own = therapies.Zip(kinds, OfKind).ToImmutableArray()
            where own.Distinct().Count() == own.Length
            select new EarlierTherapies(own));

        private static Therapy OfKind(Therapy therapy, TherapyKind kind) =>
            new(kind) { StartedOn = therapy.StartedOn, StoppedOn = therapy.StoppedOn, Outcome = therapy.Outcome };
    }
}

/// <summary>One to three therapies that ask for a wash-out, no two of them the same.</summary>
public sealed record EarlierTherapies(ImmutableArray<Therapy> All)
{
    public override string ToString() => string.Join("; ", All);
}
