using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Remedies;

/// <summary>
/// A plan is sound (followed, it leads where it says), tight (a day earlier, a step more: it does not), minimal and total.
/// </summary>
/// <remarks>Most parts of a case are reassuring: of wholly arbitrary ones hardly any can be mended.</remarks>
[Properties(Arbitrary = [typeof(CasesUnderThePolicy)])]
public sealed class RemedyPlanLaws
{
    /// <summary>Longer than three months, so that every interval ends within it.</summary>
    private const int Horizon = 100;

    private static readonly Dose Step = Dose.FromMilligrams(0.1m);

    private static readonly DoseRounding Rounding = DoseRounding.DownToStep(Step);

    /// <summary>The policies, alone and combined.</summary>
    private static IEnumerable<string> PolicyIds =>
        ["us-2009", "eu-2016", "eu-2016+us-2009", "no", "uk-centre", "fr-ra", "us-equivalence-4"];

    [Law(Under = nameof(PolicyIds), BranchesUnder = nameof(BestVerdicts))]
    public void Steps_AllFollowedOnTheirFirstOrLastDay_LeadToTheBestVerdict(TreatmentCase value, Branches branches)
    {
        var plan = PlanOf(value);
        branches.Hit(
            $"{plan.BestVerdict}",
            plan.BestVerdict is not Verdict.Withhold && (plan.Steps.Length > 0 || plan.BestVerdict is Verdict.Stop));
        var last = value.Follow(plan.Steps, obtain => obtain.Until).Evaluate();
        Assert.Equal(plan.BestVerdict, last.Verdict);
        Assert.Equal(plan.Left.Select(Named), last.Objections.Select(Named));

        // A better count than the one a dose was reduced for asks for the usual dose again, so there luck is left out.
        var isReduced = plan.Steps.Any(step => step is RemedyStep.Reduce);
        var (early, lucky) = (
            value.Follow(plan.Steps, obtain => obtain.From),
            value.Follow(plan.Steps, obtain => obtain.Until, withLuck: !isReduced));
        foreach (var better in new[] { early.Evaluate(), lucky.Evaluate() })
        {
            Assert.True(
                better.Verdict >= plan.BestVerdict,
                $"{better} instead of {plan.BestVerdict}: {string.Join(", ", better.Objections)}; {plan.ToText()}");
        }
    }

    [Law("a day earlier", "a step more", Under = nameof(PolicyIds))]
    public void Steps_ADayEarlierOrAStepMore_DoNotLeadAsFar(TreatmentCase value, Branches branches)
    {
        var plan = PlanOf(value);
        for (var day = value.Proposal.At.Date; day < plan.Day; day = day.PlusDays(1))
        {
            branches.Hit("a day earlier");
            var steps = value.AskedAlsoOn(day, plan.Steps.RemoveAll(step => step is RemedyStep.GiveOn));
            var decision = value.On(day).Follow(steps, _ => day).Evaluate();
            Assert.True(decision.Verdict < plan.BestVerdict, $"{day} leads as far as {plan.Day}");
        }

        if (plan.Steps.OfType<RemedyStep.Reduce>().SingleOrDefault() is { } reduce)
        {
            branches.Hit("a step more");
            var more = value.Follow(plan.Steps, obtain => obtain.Until)
                .Giving(Dose.FromMilligrams(reduce.Measured.Milligrams + Step.Milligrams));
            Assert.True(more.Evaluate().Verdict < plan.BestVerdict, $"more than {reduce.Measured} leads as far");
        }
    }

    [Law(
        nameof(RemedyStep.GiveOn),
        nameof(RemedyStep.Reduce),
        nameof(RemedyStep.Obtain),
        nameof(RemedyStep.State),
        nameof(RemedyStep.Resolve),
        Under = nameof(PolicyIds))]
    public void Steps_OneLeftOut_LeavesAnObjectionMore(TreatmentCase value, Branches branches)
    {
        var plan = PlanOf(value);

        // A heart that recovers further than it ever was can be its own baseline, so whether a step is
        // needed can hang on the result.
        var recoveries = value.Record.EjectionFractions.Select(measured => (Percentage?)measured.Value).Distinct().Prepend(null)
            .Where(
                recovered => !LeavesMore(plan, value.Follow(plan.Steps, obtain => obtain.Until, recovered: recovered).Evaluate()))
            .ToList();
        foreach (var step in plan.Steps)
        {
            branches.Hit(step.GetType().Name);
            if (step is RemedyStep.State { Field.Name: nameof(ClinicalRecord.Confirmed) })
            {
                // A questioned result may be replaced by a new one: it is to be confirmed or corrected all the same.
                continue;
            }

            var proposed = value.Proposal.At.Date;
            var steps = step is RemedyStep.GiveOn
                ? value.AskedAlsoOn(proposed, plan.Steps.Remove(step))
                : plan.Steps.Remove(step);
            Assert.True(
                recoveries.Any(recovered => LeavesMore(
                    plan,
                    value.Follow(steps, obtain => step is RemedyStep.GiveOn ? proposed : obtain.Until, recovered: recovered)
                        .Evaluate())),
                $"{step} can be left out");
        }
    }

    [Law("measured", "stopped", Under = nameof(PolicyIds))]
    public void Objections_EachOfTheDecision_HaveRemediesOrSayNone(TreatmentCase value, Branches branches)
    {
        var plan = PlanOf(value);
        Assert.Equal(value.Evaluate().Objections, plan.Objections.Select(objection => objection.Objection));
        Assert.All(plan.Objections, objection => Assert.Equal(
            objection.Objection.Remedies, objection.Remedies.Select(remedy => remedy.Remedy)));
        Assert.All(plan.Objections, objection => Assert.NotEmpty(objection.Remedies));
        foreach (var reduce in plan.Objections.SelectMany(objection => objection.Remedies)
            .Where(remedy => remedy.Remedy is Remedy.ReduceTo))
        {
            branches.Hit("measured");
            Assert.True(reduce.Measurable is not { } measured || measured <= ((Remedy.ReduceTo)reduce.Remedy).Largest);
        }

        branches.Hit("stopped", plan.Decision.Verdict is Verdict.Stop);
        Assert.Equal(plan.Decision.Verdict is Verdict.Stop, plan.BestVerdict is Verdict.Stop);
        Assert.True(plan.BestVerdict >= plan.Decision.Verdict);
        Assert.Equal(plan.BestVerdict is Verdict.NoObjection, plan.Left.IsEmpty);
    }

    [Law("changes", "holds", Under = nameof(PolicyIds))]
    public void ChangesOn_EveryDayBefore_HasTheAnswerOfTheProposedDay(TreatmentCase value, Branches branches)
    {
        var answer = AnswerOf(value);
        foreach (var horizon in new[] { 2, Horizon })
        {
            var validity = AnswerValidity.Of(TreatmentHistory.Create(value.Record), value.Proposal, value.Policy, horizon);
            branches.Hit("changes", validity.ChangesOn is not null);
            branches.Hit("holds", validity.ChangesOn is null);
            Assert.True(validity.ChangesOn is not { } changed || AnswerOf(value.On(changed)) != answer);
            Assert.All(
                Enumerable.Range(
                    0, Period.DaysBetween(value.Proposal.At.Date, validity.ChangesOn ?? validity.LastDayAsked.PlusDays(1))),
                days => Assert.Equal(answer, AnswerOf(value.On(value.Proposal.At.Date.PlusDays(days)))));
        }
    }

    private static IEnumerable<string> BestVerdicts(Policy _) => Enum.GetNames<Verdict>().Except([nameof(Verdict.Withhold)]);

    private static RemedyPlan PlanOf(TreatmentCase value) =>
        RemedyPlan.Of(TreatmentHistory.Create(value.Record), value.Proposal, value.Policy, Rounding, Horizon);

    private static (RuleId Rule, string Policy, Verdict Verdict) Named(Finding finding) =>
        (finding.Rule.Id, finding.Rule.Policy.Id, finding.Verdict);

    private static bool LeavesMore(RemedyPlan plan, in Decision decision) =>
        decision.Verdict < plan.BestVerdict || decision.Findings.Select(Named).Except(plan.Left.Select(Named)).Any();

    private static string AnswerOf(TreatmentCase value) => string.Join(", ", value.Evaluate().Findings.Select(Named));
}
