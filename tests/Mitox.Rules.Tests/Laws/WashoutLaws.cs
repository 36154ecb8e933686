using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws;

/// <summary>The day that the wash-out names is right: on it the objection is gone, a day earlier it is not.</summary>
public sealed class WashoutLaws
{
    [Fact]
    public void WaitUntil_Applied_ObjectionIsGoneAndADayEarlierItIsNot() => Law.Holds(
        Treated,
        _ => [],
        (therapies, branches) =>
        {
            var finding = On(therapies, Scenario.ProposedDay);
            branches.Hit("more is asked for", finding.Remedies.Length > 1);
            if (finding.Remedies is [Remedy.WaitUntil { Date: var day }])
            {
                branches.Hit("waiting is enough");
                Assert.NotEqual(Verdict.Withhold, On(therapies, day).Verdict);
                Assert.Equal(Verdict.Withhold, On(therapies, day.PlusDays(-1)).Verdict);
            }
        },
        "waiting is enough",
        "more is asked for");

    private static Gen<Therapy[]> Treated { get; } =
        from count in Gen.Choose(1, 3)
        from therapies in Gen.ArrayOf(ExposureGenerator.Therapy(Scenario.ProposedDay), count)
        from kinds in Gen.ArrayOf(Gen.Elements(TherapyKind.Fingolimod, TherapyKind.Teriflunomide), count)
        let own = therapies.Zip(kinds, (therapy, kind) => new Therapy(kind) { StartedOn = therapy.StartedOn, StoppedOn = therapy.StoppedOn, Outcome = therapy.Outcome }).ToArray()
        where own.Distinct().Count() == own.Length
        select own;

    private static Finding On(Therapy[] therapies, LocalDate day) =>
        TreatmentEvaluator.EvaluateInFull(
            TreatmentHistory.Create(Scenario.AllClearInEurope.Record with { Therapies = [.. therapies] }),
            ProposedInfusion.Intravenous(day, Dose.FromMilligrams(21.6m), BodySurfaceArea.FromSquareMeters(1.8m)),
            Policies.Germany).Findings.Single(finding => finding.Rule.Id == RuleIds.TherapyWashout);
}
