using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Tests.Support;

/// <summary>One patient and one proposal to vary: <see cref="AllClear"/> with one thing changed is one test case.</summary>
public sealed record Scenario
{
    /// <summary>
    /// Four infusions of 12 mg/m², the last three months ago; every test done the day before; every answer reassuring.
    /// </summary>
    public static Scenario AllClear => new();

    /// <summary>The same under the EU label, with a normal blood count two weeks after the previous infusion.</summary>
    public static Scenario AllClearInEurope => new()
    {
        Policy = Policies.EuropeanUnion,
        BloodCounts = [NormalCount(PreviousInfusionDay.PlusDays(14)), NormalCount(DayBefore)],
    };

    public static LocalDate ProposedDay { get; } = new(2026, 3, 2);

    public static LocalDate DayBefore { get; } = ProposedDay.PlusDays(-1);

    public static LocalDate PreviousInfusionDay { get; } = ProposedDay.PlusMonths(-3);

    public static BodySurfaceArea Area { get; } = BodySurfaceArea.FromSquareMeters(1.8m);

    public Policy Policy { get; init; } = Policies.UnitedStates;

    public Patient Patient { get; init; } = PatientQuestions.All.Aggregate(
        new Patient
        {
            BirthDate = new LocalDate(1980, 5, 17),
            Sex = Sex.Male,
            Course = DiseaseCourse.SecondaryProgressive,
        },
        (patient, question) => question.Write(patient, question.Reassuring));

    public Answer DoseHistoryIsComplete { get; init; } = Answer.Yes;

    public ImmutableArray<Infusion> Infusions { get; init; } =
        [.. Enumerable.Range(1, 4).Select(quarter => Given(ProposedDay.PlusMonths(-3 * quarter), 21.6m))];

    public ImmutableArray<PriorExposure> PriorExposures { get; init; } = [];

    public ImmutableArray<EjectionFraction> EjectionFractions { get; init; } =
        [Echo(ProposedDay.PlusYears(-1).PlusDays(-1), 64), Echo(DayBefore, 62)];

    public ImmutableArray<Electrocardiogram> Electrocardiograms { get; init; } = [new(DayBefore)];

    public ImmutableArray<BloodCount> BloodCounts { get; init; } = [Count(DayBefore, 3, 220)];

    public ImmutableArray<LiverPanel> LiverPanels { get; init; } = [Liver(DayBefore, 0.5m, 0.5m, 0.5m)];

    public ImmutableArray<PregnancyTest> PregnancyTests { get; init; } = [];

    public ImmutableArray<ClinicalAssessment> Assessments { get; init; } = [Visit(DayBefore)];

    public ImmutableArray<AdverseEvent> AdverseEvents { get; init; } = [];

    public ImmutableArray<Relapse> Relapses { get; init; } = [];

    public ImmutableArray<DisabilityScore> DisabilityScores { get; init; } = [];

    public ImmutableArray<BrainScan> BrainScans { get; init; } = [];

    public ImmutableArray<Therapy> Therapies { get; init; } = [];

    public ImmutableArray<UnreadResult> UnreadResults { get; init; } = [];

    public ProposedInfusion Proposal { get; init; } =
        ProposedInfusion.Intravenous(ProposedDay, Dose.FromMilligrams(21.6m), Area);

    public TreatmentRecord Record => new()
    {
        Patient = Patient,
        DoseHistoryIsComplete = DoseHistoryIsComplete,
        Infusions = Infusions,
        PriorExposures = PriorExposures,
        EjectionFractions = EjectionFractions,
        Electrocardiograms = Electrocardiograms,
        BloodCounts = BloodCounts,
        LiverPanels = LiverPanels,
        PregnancyTests = PregnancyTests,
        Assessments = Assessments,
        AdverseEvents = AdverseEvents,
        Relapses = Relapses,
        DisabilityScores = DisabilityScores,
        BrainScans = BrainScans,
        Therapies = Therapies,
        UnreadResults = UnreadResults,
    };

    public TreatmentHistory History => TreatmentHistory.Create(Record);

    public static Infusion Given(ClinicTime at, decimal milligrams, decimal squareMeters = 1.8m) =>
        new(at, Dose.FromMilligrams(milligrams), BodySurfaceArea.FromSquareMeters(squareMeters));

    public static EjectionFraction Echo(ClinicTime at, decimal percent, decimal? lowerLimit = 53) =>
        new(at, Percentage.FromPercent(percent))
        {
            Method = EjectionFractionMethod.Echocardiography,
            LowerLimitOfNormal = lowerLimit is { } limit ? Percentage.FromPercent(limit) : null,
        };

    public static BloodCount Count(ClinicTime at, decimal? neutrophils, decimal? platelets, decimal? leukocytes = null) => new(at)
    {
        Neutrophils = neutrophils is { } absolute ? CellCount.FromBillionsPerLiter(absolute) : null,
        Platelets = platelets is { } found ? CellCount.FromBillionsPerLiter(found) : null,
        Leukocytes = leukocytes is { } all ? CellCount.FromBillionsPerLiter(all) : null,
    };

    /// <summary>A count of everything, with normal results.</summary>
    public static BloodCount NormalCount(ClinicTime at) => Catalog.ValuesOf<BloodCount>().Aggregate(
        new BloodCount(at), (count, value) => value.WithNumber(count, 0, value.Normal()));

    public static LiverPanel Liver(ClinicTime at, decimal? alanine, decimal? aspartate, decimal? bilirubin) => new(at)
    {
        AlanineAminotransferase = alanine is { } alt ? UpperLimitMultiple.FromMultiple(alt) : null,
        AspartateAminotransferase = aspartate is { } ast ? UpperLimitMultiple.FromMultiple(ast) : null,
        TotalBilirubin = bilirubin is { } total ? UpperLimitMultiple.FromMultiple(total) : null,
    };

    /// <summary>A visit at which every answer reassures.</summary>
    public static ClinicalAssessment Visit(ClinicTime at) => VisitQuestions.All.Aggregate(
        new ClinicalAssessment(at) { Infection = InfectionState.None },
        (visit, question) => question.Write(visit, question.Reassuring));

    /// <summary>A proposal of so many mg on the scenario's body surface.</summary>
    public Scenario Proposing(decimal milligrams) =>
        this with { Proposal = ProposedInfusion.Intravenous(ProposedDay, Dose.FromMilligrams(milligrams), Area) };

    /// <summary>
    /// One earlier infusion, three months ago, that makes the lifetime dose this number of mg/m²; confirmed, because no infusion
    /// is so large.
    /// </summary>
    public Scenario WithLifetimeDose(decimal milligramsPerSquareMeter) => this with
    {
        Infusions = milligramsPerSquareMeter == 0
            ? []
            : [Given(PreviousInfusionDay, milligramsPerSquareMeter * 1.8m) with { Confirmed = true }],
    };

    public Decision Evaluate() => TreatmentEvaluator.Evaluate(History, Proposal, Policy);

    public Decision EvaluateInFull() => TreatmentEvaluator.EvaluateInFull(History, Proposal, Policy);

    /// <summary>The finding of one rule; where several members of the policy hold it, the most cautious.</summary>
    public Finding Find(RuleId id) =>
        EvaluateInFull().Findings.Where(finding => finding.Rule.Id == id).OrderBy(finding => finding.Verdict).First();

    /// <summary>What one rule asks for.</summary>
    public Verdict VerdictOf(RuleId id) => Find(id).Verdict;
}
