using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>Every default is valid and cautious: nothing that was forgotten permits.</summary>
public sealed class DefaultTests
{
    /// <summary>Enums a case is made of, each with the scenario in which one default value stands.</summary>
    private static readonly Dictionary<Type, Scenario> Cases = new()
    {
        [typeof(Answer)] = Scenario.AllClear with { DoseHistoryIsComplete = default },
        [typeof(DiseaseCourse)] = Scenario.AllClear with { Patient = Scenario.AllClear.Patient with { Course = default } },
        [typeof(Sex)] = Scenario.AllClear with { Patient = Scenario.AllClear.Patient with { Sex = default } },
        [typeof(InfectionState)] =
            Scenario.AllClear with { Assessments = [Scenario.Visit(Scenario.DayBefore) with { Infection = default }] },
        [typeof(EjectionFractionMethod)] = Scenario.AllClear with
        {
            EjectionFractions =
                [Scenario.AllClear.EjectionFractions[0], Scenario.AllClear.EjectionFractions[1] with { Method = default }],
        },
        [typeof(PregnancyTestResult)] = Scenario.AllClear with
        {
            Patient = Scenario.AllClear.Patient with { Sex = Sex.Female },
            PregnancyTests = [new(Scenario.DayBefore, default)],
        },
        [typeof(CardiotoxicDrug)] = Scenario.AllClear with
        {
            PriorExposures = [new(default, DosePerArea.FromMilligramsPerSquareMeter(12))
            {
                LastGivenOn = new(2020, 1, 1),
                Reason = ExposureReason.MultipleSclerosis,
            }],
        },
        [typeof(ExposureReason)] = Scenario.AllClear with
        {
            PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(12))
            {
                LastGivenOn = new(2020, 1, 1),
            }],
        },
        [typeof(InfusionRoute)] = Scenario.AllClear with
        {
            Proposal = ProposedInfusion.ByRoute(default, Scenario.ProposedDay, Dose.FromMilligrams(21.6m), Scenario.Area),
        },
    };

    /// <summary>
    /// Enums that no case is made of: parts of an answer, or a formula, of which the default is the one without a claim.
    /// </summary>
    private static readonly Dictionary<Type, Enum> Others = new()
    {
        [typeof(Verdict)] = Verdict.Stop,
        [typeof(FindingKind)] = FindingKind.Objects,
        [typeof(TestValidity)] = TestValidity.Missing,
        [typeof(EvidenceGrade)] = EvidenceGrade.Unconfirmed,
        [typeof(BodySurfaceFormula)] = BodySurfaceFormula.Stated,
        [typeof(HistoryProblemKind)] = HistoryProblemKind.Missing,
        [typeof(LimitRelation)] = LimitRelation.Below,
        [typeof(DoseConfusion)] = DoseConfusion.None,
        [typeof(Direction)] = Direction.Lower,
        [typeof(AdverseEventKind)] = AdverseEventKind.Other,
        [typeof(Observation)] = Observation.EjectionFraction,
        [typeof(CriterionOperator)] = CriterionOperator.Exactly,
        [typeof(FollowUpState)] = FollowUpState.Overdue,
        [typeof(GradingScale)] = GradingScale.Unknown,
        [typeof(DoseAdjustmentCause)] = DoseAdjustmentCause.OtherToxicity,
        [typeof(DoseAdjustmentOutcome)] = DoseAdjustmentOutcome.Discontinue,
        [typeof(RuleChangeKind)] = RuleChangeKind.None,
        [typeof(Diluent)] = Diluent.Unknown,
        [typeof(Extravasation)] = Extravasation.Unknown,
        [typeof(InfusionReaction)] = InfusionReaction.Other,
        [typeof(HeartRiskClass)] = HeartRiskClass.VeryHigh,
        [typeof(ResourceFate)] = ResourceFate.Unread,
        [typeof(CodeSystem)] = CodeSystem.Unknown,
        [typeof(CodedQuantity)] = CodedQuantity.None,
        [typeof(UnitKind)] = UnitKind.Unknown,
        [typeof(DecisionSubject)] = DecisionSubject.Infusion,
        [typeof(Jurisdiction)] = Jurisdiction.UnitedStates,
        [typeof(TreatmentIndication)] = TreatmentIndication.MultipleSclerosis,
        [typeof(TherapyKind)] = TherapyKind.Unknown,
        [typeof(TherapyOutcome)] = TherapyOutcome.Unknown,
        [typeof(ForecastEnd)] = ForecastEnd.Refused,
        [typeof(CheckKind)] = CheckKind.BeforeInfusion,
        [typeof(CheckState)] = CheckState.Overdue,
        [typeof(DisabilityTrend)] = DisabilityTrend.Unknown,
        [typeof(TreatmentPhase)] = TreatmentPhase.Unknown,
        [typeof(RescueState)] = RescueState.NotEnoughData,
        [typeof(RescueWorseningKind)] = RescueWorseningKind.Relapse,
        [typeof(RescueDifference)] = RescueDifference.NoInfusion,
        [typeof(RescueGap)] = RescueGap.CompleteDoseHistory,
    };

    public static TheoryData<Type> EnumsOfACase => new(Cases.Keys);

    public static TheoryData<Type> Structs =>
        new(typeof(Verdict).Assembly.GetExportedTypes().Concat(typeof(FhirRecord).Assembly.GetExportedTypes())
            .Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false, ContainsGenericParameters: false }));

    [Theory]
    [MemberData(nameof(EnumsOfACase))]
    public void Default_EnumOfACase_LeadsToAnObjection(Type type) =>
        Assert.NotEqual(Verdict.NoObjection, Cases[type].Evaluate().Verdict);

    [Theory]
    [MemberData(nameof(EnumsOfACase))]
    public void Default_EnumOfACase_IsUnknownOrPending(Type type) => Assert.Matches("^(Unknown|Pending)$", Enum.GetName(type, 0));

    [Fact]
    public void Default_EveryOtherEnum_IsTheCautiousOne() =>
        Assert.All(Others, pair => Assert.Equal(0, Convert.ToInt32(pair.Value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Enums_EveryPublicOne_IsHeldToBeCautiousHere() => Assert.Equal(
        new[] { typeof(Verdict).Assembly, typeof(FhirRecord).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsEnum).OrderBy(type => type.FullName, StringComparer.Ordinal),
        Cases.Keys.Concat(Others.Keys).Where(type => type.IsVisible).OrderBy(type => type.FullName, StringComparer.Ordinal));

    [Fact]
    public void Verdict_InOrderOfCaution_StopComesFirst() => Assert.Equal(
        [Verdict.Stop, Verdict.Withhold, Verdict.Incomplete, Verdict.Review, Verdict.NoObjection], Enum.GetValues<Verdict>());

    [Fact]
    public void Default_FindingAndDecision_ObjectAndStop()
    {
        Assert.Equal((FindingKind.Objects, Verdict.Stop), (default(Finding).Kind, default(Finding).Verdict));
        Assert.Equal(Verdict.Stop, default(Decision).Verdict);
        Assert.Empty(default(Decision).Findings);
        Assert.StartsWith("Stop for 0001-01-01", default(Decision).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Default_TimeOfATest_IsAProblemOfTheRecord()
    {
        var undated = Scenario.AllClear.Record with { Electrocardiograms = [new(default)] };

        Assert.False(TreatmentHistory.TryCreate(undated, out _, out _));
    }

    [Fact]
    public void Default_EmptyRecord_IsIncompleteAtBest() =>
        Assert.True(TreatmentEvaluator.Evaluate(
            TreatmentHistory.Create(new()), Scenario.AllClear.Proposal, Policies.UnitedStates).Verdict <= Verdict.Incomplete);

    [Fact]
    public void Evaluate_PolicyWithoutRules_Incomplete() => Assert.Equal(
        Verdict.Incomplete,
        (Scenario.AllClear with { Policy = new("empty", "Empty", "test", []) }).Evaluate().Verdict);

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_EveryStruct_EqualsItselfAndCanBeRead(Type type)
    {
        var (value, other) = (RuntimeHelpers.GetUninitializedObject(type), RuntimeHelpers.GetUninitializedObject(type));

        Assert.Equal(value, other);
        Assert.Equal(value.GetHashCode(), other.GetHashCode());
        if (!typeof(IEvidence).IsAssignableFrom(type))
        {
            Assert.All(type.GetProperties(BindingFlags.Instance | BindingFlags.Public), property => property.GetValue(value));
            Assert.NotEmpty(value.ToString()!);
        }
    }
}
