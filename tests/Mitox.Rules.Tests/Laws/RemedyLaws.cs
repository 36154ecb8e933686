using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws;

/// <summary>A remedy is sound (applied, its objection is gone) and tight (a day earlier or a hair more, it is not).</summary>
public sealed class RemedyLaws
{
    public static TheoryData<string> PolicyIds => CaseGenerator.PolicyIds;

    /// <summary>Far more than the digits a dose's number of mg is cut to, far less than can be measured.</summary>
    private const decimal Hair = 1e-15m;

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void WaitUntil_Applied_ObjectionIsGoneAndADayEarlierItIsNot(string policy) => Law.Holds(
        CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!),
        CaseShrinker.Shrink,
        (value, branches) =>
        {
            foreach (var (rule, date) in Waits(value).Where(wait => IsAlone(value, wait.Rule)))
            {
                branches.Hit($"{rule}");
                Assert.False(Objects(On(value, date), rule), $"{rule} still objects on {date}");
                Assert.True(Objects(On(value, date.PlusDays(-1)), rule), $"{rule} does not object the day before {date}");
            }
        },
        "MTX-DOSE-INTERVAL",
        "MTX-PROPOSAL-ORDER",
        "MTX-ADULT-AGE");

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void ReduceTo_Applied_ObjectionIsGoneAndAHairMoreItIsNot(string policy) => Law.Holds(
        Gen.OneOf(CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!), NearTheCap(PolicyCatalog.Find(policy)!)),
        CaseShrinker.Shrink,
        (value, branches) =>
        {
            foreach (var (rule, remedy) in Reductions(value))
            {
                branches.Hit($"{rule}");
                Assert.False(Objects(Giving(value, remedy.Largest), rule), $"{rule} still objects to {remedy.Largest}");
                if (rule != RuleIds.LifetimeDose || remedy.LargestPerArea.MilligramsPerSquareMeter < LargestInfusionUnder(policy))
                {
                    branches.Hit($"{rule} tight");
                    Assert.True(Objects(Giving(value, Dose.FromMilligrams(remedy.Largest.Milligrams + Hair)), rule), $"{rule} does not object to more than {remedy.Largest}");
                }
            }
        },
        [
            "MTX-LIFETIME-DOSE",
            "MTX-LIFETIME-DOSE tight",
            "MTX-DOSE-PER-INFUSION",
            "MTX-DOSE-PER-INFUSION tight",
            .. policy == Policies.UnitedStates.Description.Id ? (string[])[] : ["MTX-DOSE-ADJUSTMENT", "MTX-DOSE-ADJUSTMENT tight"],
        ]);

    [Fact]
    public void Obtain_AllAppliedOnTheFirstOrTheLastDay_ObjectionIsGone() => Law.Holds(
        CaseGenerator.Any,
        CaseShrinker.Shrink,
        (value, branches) =>
        {
            foreach (var group in Remedies<Remedy.Obtain>(value).GroupBy(pair => pair.Rule).Where(group => group.Key != RuleIds.HeartFailureSigns))
            {
                branches.Hit($"{group.Key}");
                var first = group.Aggregate(value, (obtained, pair) => obtained.With(record => Observed(record, pair.Remedy.What, pair.Remedy.From)));
                var last = group.Aggregate(value, (obtained, pair) => obtained.With(record => Observed(record, pair.Remedy.What, pair.Remedy.Until)));
                var early = group.Aggregate(value, (obtained, pair) => obtained.With(record => Observed(record, pair.Remedy.What, pair.Remedy.From.PlusDays(-1))));
                Assert.False(Objects(first, group.Key), $"{group.Key} still objects on the first day");
                Assert.False(Objects(last, group.Key), $"{group.Key} still objects on the last day");
                Assert.True(Objects(early, group.Key), $"{group.Key} does not object the day before the first");
            }
        },
        "MTX-LVEF-BEFORE-DOSE",
        "MTX-ECG-BEFORE-DOSE",
        "MTX-BLOOD-COUNT-BEFORE-DOSE",
        "MTX-LIVER-TESTS-BEFORE-DOSE",
        "MTX-PREGNANCY-TEST-BEFORE-DOSE",
        "MTX-ASSESSMENT-BEFORE-DOSE");

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Remedies_EveryObjectionAndNoOtherFinding_HasOne(string policy) => Law.Holds(
        CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!),
        CaseShrinker.Shrink,
        (value, branches) => Assert.All(
            value.EvaluateInFull().Findings,
            finding =>
            {
                branches.Hit($"{finding.Kind}");
                Assert.Equal(finding.Kind is FindingKind.Objects, finding.Remedies.Length > 0);
                Assert.Equal(finding.Kind is FindingKind.Objects, finding.Verdict is not Verdict.NoObjection);
                Assert.NotNull(finding.Evidence);
            }),
        Enum.GetNames<FindingKind>());

    /// <summary>Cases in which all that was ever given is known, and leaves less or more than one infusion.</summary>
    private static Gen<TreatmentCase> NearTheCap(Policy policy) =>
        from value in CaseGenerator.AnyUnder(policy)
        from left in Gen.Elements(0.5m, 5, 11.9999m, 12, 20)
        let cap = policy.Rules.OfType<LifetimeDoseRule>().Single().Limit.MilligramsPerSquareMeter
        select value.With(record => record with
        {
            DoseHistoryIsComplete = Answer.Yes,
            Infusions = [],
            PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(cap - left))],
        });

    /// <summary>No remedy names more for one infusion, however much the cap leaves.</summary>
    private static decimal LargestInfusionUnder(string policy) => policy == Policies.UnitedStates.Description.Id ? 13.2m : 12.72m;

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

    private static bool Objects(TreatmentCase value, RuleId rule) => value.Evaluate().Findings.Any(finding => finding.Rule.Id == rule);

    /// <summary>Whether no other rule stands in the way: an infusion on record after the proposal is an objection of its own (P20).</summary>
    private static bool IsAlone(TreatmentCase value, RuleId rule) => rule != RuleIds.DoseInterval || !Objects(value, RuleIds.ProposalOrder);

    private static TreatmentCase On(TreatmentCase value, LocalDate day) => Proposing(value, new(day, value.Proposal.At.Time), value.Proposal.Dose);

    private static TreatmentCase Giving(TreatmentCase value, Dose dose) => Proposing(value, value.Proposal.At, dose);

    private static TreatmentCase Proposing(TreatmentCase value, ClinicTime at, Dose dose) => value with
    {
        Proposal = ProposedInfusion.ByRoute(value.Proposal.Route, at, dose, value.Proposal.Area, value.Proposal.Regimen) with { Indication = value.Proposal.Indication },
    };

    /// <summary>The record with one more observation of a day, reassuring and without a time.</summary>
    private static TreatmentRecord Observed(TreatmentRecord record, Observation what, LocalDate day) => what switch
    {
        Observation.EjectionFraction => record with { EjectionFractions = record.EjectionFractions.Add(Scenario.Echo(day, 62)) },
        Observation.Electrocardiogram => record with { Electrocardiograms = record.Electrocardiograms.Add(new(day)) },
        Observation.Neutrophils => record with { BloodCounts = record.BloodCounts.Add(Scenario.Count(day, 3, null)) },
        Observation.Platelets => record with { BloodCounts = record.BloodCounts.Add(Scenario.Count(day, null, 220)) },
        Observation.Leukocytes => record with { BloodCounts = record.BloodCounts.Add(Scenario.Count(day, null, null, 6)) },
        Observation.Lymphocytes => record with { BloodCounts = record.BloodCounts.Add(new(day) { Lymphocytes = CellCount.FromBillionsPerLiter(1.5m) }) },
        Observation.AlanineAminotransferase => record with { LiverPanels = record.LiverPanels.Add(Scenario.Liver(day, 0.5m, null, null)) },
        Observation.AspartateAminotransferase => record with { LiverPanels = record.LiverPanels.Add(Scenario.Liver(day, null, 0.5m, null)) },
        Observation.TotalBilirubin => record with { LiverPanels = record.LiverPanels.Add(Scenario.Liver(day, null, null, 0.5m)) },
        Observation.PregnancyTest => record with { PregnancyTests = record.PregnancyTests.Add(new(day, PregnancyTestResult.Negative)) },
        _ => record with { Assessments = record.Assessments.Add(Scenario.Visit(day)) },
    };
}
