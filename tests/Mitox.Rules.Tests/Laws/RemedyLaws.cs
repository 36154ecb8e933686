using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws;

/// <summary>A remedy is sound (applied, its objection is gone) and tight (a day earlier or a hair more, it is not).</summary>
[Properties(Arbitrary = [typeof(CasesUnderThePolicy), typeof(CasesNearTheCap)])]
public sealed class RemedyLaws
{
    /// <summary>Far more than the digits a dose's number of mg is cut to, far less than can be measured.</summary>
    private const decimal Hair = 1e-15m;

    [Law("MTX-DOSE-INTERVAL", "MTX-PROPOSAL-ORDER", "MTX-ADULT-AGE", Under = nameof(Law.Labels))]
    public void WaitUntil_Applied_ObjectionIsGoneAndADayEarlierItIsNot(TreatmentCase value, Branches branches)
    {
        foreach (var (rule, date) in Waits(value).Where(wait => IsAlone(value, wait.Rule)))
        {
            branches.Hit($"{rule}");
            Assert.False(value.On(date).Objects(rule), $"{rule} still objects on {date}");
            Assert.True(value.On(date.PlusDays(-1)).Objects(rule), $"{rule} does not object the day before {date}");
        }
    }

    [Law(
        "MTX-LIFETIME-DOSE",
        "MTX-LIFETIME-DOSE tight",
        "MTX-DOSE-PER-INFUSION",
        "MTX-DOSE-PER-INFUSION tight",
        Under = nameof(Law.Labels),
        BranchesUnder = nameof(AdjustedDoses))]
    public void ReduceTo_Applied_ObjectionIsGoneAndAHairMoreItIsNot(CaseNearTheCap near, Policy policy, Branches branches)
    {
        var value = near.Value;
        foreach (var (rule, remedy) in Reductions(value))
        {
            branches.Hit($"{rule}");
            Assert.False(value.Giving(remedy.Largest).Objects(rule), $"{rule} still objects to {remedy.Largest}");
            if (rule != RuleIds.LifetimeDose || remedy.LargestPerArea.MilligramsPerSquareMeter < LargestInfusionUnder(policy))
            {
                branches.Hit($"{rule} tight");
                var more = Dose.FromMilligrams(remedy.Largest.Milligrams + Hair);
                Assert.True(value.Giving(more).Objects(rule), $"{rule} does not object to more than {remedy.Largest}");
            }
        }
    }

    [Law(
        "MTX-LVEF-BEFORE-DOSE",
        "MTX-ECG-BEFORE-DOSE",
        "MTX-BLOOD-COUNT-BEFORE-DOSE",
        "MTX-LIVER-TESTS-BEFORE-DOSE",
        "MTX-PREGNANCY-TEST-BEFORE-DOSE",
        "MTX-UNREAD-RESULT",
        "MTX-ASSESSMENT-BEFORE-DOSE")]
    public void Obtain_AllAppliedOnTheFirstOrTheLastDay_ObjectionIsGone(TreatmentCase value, Branches branches)
    {
        foreach (var group in Remedies<Remedy.Obtain>(value)
            .GroupBy(pair => pair.Rule)
            .Where(group => group.Key != RuleIds.HeartFailureSigns && IsAllObtained(value, group.Key)))
        {
            branches.Hit($"{group.Key}");
            var first = group.Aggregate(value, (obtained, pair) => obtained.Observed(pair.Remedy.What, pair.Remedy.From));
            var last = group.Aggregate(value, (obtained, pair) => obtained.Observed(pair.Remedy.What, pair.Remedy.Until));
            var early = group.Aggregate(
                value, (obtained, pair) => obtained.Observed(pair.Remedy.What, pair.Remedy.From.PlusDays(-1)));
            Assert.False(first.Objects(group.Key), $"{group.Key} still objects on the first day");
            Assert.False(last.Objects(group.Key), $"{group.Key} still objects on the last day");
            Assert.True(early.Objects(group.Key), $"{group.Key} does not object the day before the first");
        }
    }

    [Law("answered", Under = nameof(Law.Labels))]
    public void State_AllApplied_ObjectionIsGone(TreatmentCase value, Branches branches)
    {
        foreach (var finding in value.Evaluate().Findings
            .Where(finding => finding.Remedies.All(remedy => remedy is Remedy.State && !IsOfADose(remedy, value))))
        {
            var answered = finding.Remedies.Cast<Remedy.State>()
                .Aggregate(value, (stated, remedy) => stated.Stated(remedy.Field));
            branches.Hit("answered");
            Assert.False(
                answered.Evaluate().Findings.Contains(finding), $"{finding} is not gone: {string.Join(", ", finding.Remedies)}");
        }
    }

    [Law("resolved", Under = nameof(Law.Labels))]
    public void Resolve_AppliedLater_TheSameIsNotFoundAgain(TreatmentCase value, Branches branches)
    {
        // On the day of a visit or test one more, without a time, cannot be told apart, and the worse one counts.
        var later = value.On(value.Proposal.At.Date.PlusYears(1));
        foreach (var finding in later.Evaluate().Findings.Where(finding => finding.Remedies is [Remedy.Resolve]))
        {
            branches.Hit("resolved");
            var resolved = later.Resolved(((Remedy.Resolve)finding.Remedies[0]).Field, later).Evaluate();
            Assert.DoesNotContain(
                resolved.Findings, other => other.Rule.Id == finding.Rule.Id && other.Remedies is [Remedy.Resolve]);
        }
    }

    [Law(Under = nameof(Law.Labels), BranchesUnder = nameof(FindingKinds))]
    public void Remedies_EveryObjectionAndNoOtherFinding_HasOne(TreatmentCase value, Branches branches) => Assert.All(
        value.EvaluateInFull().Findings,
        finding =>
        {
            branches.Hit($"{finding.Kind}");
            Assert.Equal(finding.Kind is FindingKind.Objects, finding.Remedies.Length > 0);
            Assert.Equal(finding.Kind is FindingKind.Objects, finding.Verdict is not Verdict.NoObjection);
            Assert.NotNull(finding.Evidence);
            Assert.All(
                finding.Remedies.Where(remedy => remedy is Remedy.State or Remedy.Resolve),
                remedy => Assert.True(remedy.NamesAField(), $"{remedy}"));
        });

    private static string[] FindingKinds(Policy _) => Enum.GetNames<FindingKind>();

    /// <summary>The US label adjusts no dose.</summary>
    private static IEnumerable<string> AdjustedDoses(Policy policy) =>
        IsUnitedStates(policy) ? [] : ["MTX-DOSE-ADJUSTMENT", "MTX-DOSE-ADJUSTMENT tight"];

    /// <summary>Whether what is asked for is an amount, a day or a surface, which decides the dose or the day itself.</summary>
    private static bool IsOfADose(Remedy remedy, TreatmentCase value) => (remedy as Remedy.State)?.What switch
    {
        "the body surface area of the day"
            or "the last day of the earlier mitoxantrone"
            or "which drug was given, and its whole amount in mg/m²"
            or "which drug was given, what it was given for, and the day of its last dose"
            or "whether there were signs of infection in the weeks after the previous infusion"
            or "whether there were signs of infection within 7 days of the blood count" => true,
        "every dose of mitoxantrone ever given, with its amount" => !value.Record.PriorExposures.IsEmpty,
        _ => false,
    };

    /// <summary>No remedy names more for one infusion, however much the cap leaves.</summary>
    private static decimal LargestInfusionUnder(Policy policy) => IsUnitedStates(policy) ? 13.2m : 12.72m;

    private static bool IsUnitedStates(Policy policy) => policy.Description.Id == Policies.UnitedStates.Description.Id;

    private static bool IsAllObtained(TreatmentCase value, RuleId rule) => value.Evaluate().Findings
        .Where(finding => finding.Rule.Id == rule).All(finding => finding.Remedies.All(remedy => remedy is Remedy.Obtain));

    private static IEnumerable<(RuleId Rule, T Remedy)> Remedies<T>(TreatmentCase value)
        where T : Remedy =>
        value.Evaluate().Findings.SelectMany(finding => finding.Remedies.OfType<T>().Select(remedy => (finding.Rule.Id, remedy)));

    /// <summary>The objections for which the finding says that waiting is all it takes.</summary>
    private static IEnumerable<(RuleId Rule, LocalDate Date)> Waits(TreatmentCase value) =>
        from finding in value.Evaluate().Findings
        where finding.Remedies is [Remedy.WaitUntil]
        select (finding.Rule.Id, ((Remedy.WaitUntil)finding.Remedies[0]).Date);

    /// <summary>The objections for which the finding says that a smaller dose is all it takes.</summary>
    private static IEnumerable<(RuleId Rule, Remedy.ReduceTo Remedy)> Reductions(TreatmentCase value) =>
        from finding in value.Evaluate().Findings
        where finding.Remedies is [Remedy.ReduceTo]
        select (finding.Rule.Id, (Remedy.ReduceTo)finding.Remedies[0]);

    /// <summary>
    /// Whether no other rule stands in the way: an infusion on record after the proposal is an objection of its own (P20).
    /// </summary>
    private static bool IsAlone(TreatmentCase value, RuleId rule) =>
        rule != RuleIds.DoseInterval || !value.Objects(RuleIds.ProposalOrder);

    private static class CasesNearTheCap
    {
        public static Arbitrary<CaseNearTheCap> Any() => Law.Arbitrary(
            Gen.OneOf(CaseGenerator.AnyUnder(Law.Policy), Near(Law.Policy)).Select(value => new CaseNearTheCap(value)),
            near => CaseShrinker.Shrink(near.Value).Select(smaller => new CaseNearTheCap(smaller)));

        /// <summary>Cases in which all that was ever given is known, and leaves less or more than one infusion.</summary>
        private static Gen<TreatmentCase> Near(Policy policy) =>
            from value in CaseGenerator.AnyUnder(policy)
            from left in Gen.Elements(0.5m, 5, 11.9999m, 12, 20)
            let cap = policy.Rules.OfType<LifetimeDoseRule>().Single().Limit.MilligramsPerSquareMeter
            select value.With(record => record with
            {
                DoseHistoryIsComplete = Answer.Yes,
                Infusions = [],
                PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(cap - left))],
            });
    }
}

/// <summary>A case of any kind, or one in which the cap leaves about one infusion.</summary>
public sealed record CaseNearTheCap(TreatmentCase Value);
