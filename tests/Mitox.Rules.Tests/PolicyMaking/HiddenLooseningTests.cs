using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.PolicyMaking;

/// <summary>What a rule holds beside its numbers is not loosened by tightening.</summary>
public sealed class HiddenLooseningTests
{
    private static readonly Citation Source = ClinicRules.Source;

    [Fact]
    public void Tighten_EjectionFractionFromALifetimeDoseOn_Refused() =>
        AssertRefused(Policies.UnitedStates, new EjectionFractionBeforeDoseRule(30, Dose(139), Source));

    [Fact]
    public void Tighten_EjectionFractionBeforeEveryDose_StricterThanFromALifetimeDoseOn() =>
        Assert.NotNull(Policies.UnitedStates2000.Tighten("own", "Own", "1", new EjectionFractionBeforeDoseRule(30, Source)));

    [Fact]
    public void Tighten_EveryTreatmentHarmless_Refused() =>
        AssertRefused(Policies.UnitedStates, new OtherTherapiesRule(Concerns(28), [.. Enum.GetValues<TherapyKind>()], Source));

    [Fact]
    public void Tighten_FewerDaysAfterATreatmentThatConcernsForGood_Refused() =>
        AssertRefused(Policies.UnitedStates, new OtherTherapiesRule(Concerns(28), [], Source));

    [Fact]
    public void Tighten_EveryTreatmentConcernsForGood_Accepted() =>
        Assert.NotNull(Policies.UnitedStates.Tighten("own", "Own", "1", new OtherTherapiesRule(
            [.. Concerns(28).Select(concern => concern with { Planned = true, DaysAfter = concern.Kind is TherapyKind.Cladribine or TherapyKind.Alemtuzumab or TherapyKind.Cyclophosphamide or TherapyKind.AutologousStemCellTransplantation ? null : 28 })],
            [],
            Source)));

    [Fact]
    public void Tighten_NoDepletingTreatment_Refused() => AssertRefused(
        Policies.EuropeanUnion,
        new CountsAfterDepletionRule([TherapyKind.Cladribine], CellCount.FromPerMicroliter(1_000), CellCount.FromPerMicroliter(800), Source));

    [Theory]
    [InlineData(6.1, 21, 9)]
    [InlineData(6, 20, 9)]
    [InlineData(6, 21, 9.5)]
    public void Tighten_LooserDoseAdjustment_Refused(double tolerancePercent, int days, double grade1) =>
        AssertRefused(Policies.EuropeanUnion, Adjustment((decimal)tolerancePercent, days, (decimal)grade1));

    /// <summary>With a usual dose below a row, that row would name a larger one than the usual, and be passed over.</summary>
    [Fact]
    public void Tighten_SmallerUsualDoseOfTheTable_Refused() => AssertRefused(Policies.EuropeanUnion, Adjustment(6, 21, 9, usual: 8.9m));

    [Fact]
    public void Tighten_FewerDaysBeforeTheInfusion_Refused() => AssertRefused(Policies.EuropeanUnion, Adjustment(6, 21, 9, daysBefore: 6));

    [Fact]
    public void Tighten_EarlierTreatmentThatCountsMore_Refused() =>
        AssertRefused(Policies.GermanyBefore2016, new EarlierTreatmentRule([TherapyKind.InterferonBeta, TherapyKind.Corticosteroid], Source));

    [Fact]
    public void Tighten_RowForWhatAClinicianDecided_Refused()
    {
        var scale = new BloodCountGrades(GradingTables.WhoLeukocytes, GradingTables.WhoGranulocytes, GradingTables.WhoPlatelets);
        DoseAdjustmentRow Row(DoseAdjustmentCause cause, int lowest, int highest, decimal? next) => new(cause, lowest, highest, next is { } dose ? Dose(dose) : null);
        DoseAdjustmentTable Table(params DoseAdjustmentRow[] more) => new(
            scale,
            21,
            7,
            [
                Row(DoseAdjustmentCause.CountAfterInfusionWithInfection, 3, 3, 10), Row(DoseAdjustmentCause.CountAfterInfusionWithInfection, 4, 4, 8),
                Row(DoseAdjustmentCause.CountBeforeInfusion, 1, 1, 9), Row(DoseAdjustmentCause.CountBeforeInfusion, 2, 2, 6), Row(DoseAdjustmentCause.CountBeforeInfusion, 3, 4, null),
                Row(DoseAdjustmentCause.OtherToxicity, 2, 3, 10), Row(DoseAdjustmentCause.OtherToxicity, 4, 4, null),
                .. more,
            ]);

        AssertRefused(Policies.EuropeanUnion, new DoseAdjustmentRule(Table(Row(DoseAdjustmentCause.CountAfterInfusion, 1, 4, 12)), Dose(12), 6, Source));
        Assert.NotNull(Policies.EuropeanUnion.Tighten("own", "Own", "1", new DoseAdjustmentRule(Table(Row(DoseAdjustmentCause.CountAfterInfusion, 4, 4, null)), Dose(12), 6, Source)));
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3, 1 }, false)]
    [InlineData(new[] { 1, 2 }, false)]
    [InlineData(new[] { 1, 2, 3 }, true)]
    [InlineData(new[] { 1, 2, 3, 4 }, true)]
    public void Tighten_StartSchedule_NoIntervalShorter(int[] months, bool expected)
    {
        var rule = new StartScheduleRule([.. months.Select(DosingInterval.FromMonths)], 7, Source);

        if (expected)
        {
            Assert.NotNull(Policies.Denmark.Tighten("own", "Own", "1", rule));
        }
        else
        {
            AssertRefused(Policies.Denmark, rule);
        }
    }

    [Fact]
    public void Tighten_FollowUpWithoutAnEnd_KeepsGoingOn()
    {
        AssertRefused(Policies.UnitedStates, new EjectionFractionFollowUpRule(12, 50, 30, Source));
        Assert.NotNull(Policies.UnitedStates.Tighten("own", "Own", "1", new EjectionFractionFollowUpRule(6, null, 30, Source)));
    }

    [Fact]
    public void Tighten_SmallerAdjustedDose_Accepted() =>
        Assert.NotNull(Policies.EuropeanUnion.Tighten("own", "Own", "1", Adjustment(6, 21, 8)));

    [Fact]
    public void Tighten_AnotherTableExpectsASmallDose_Refused() => AssertRefused(
        Policies.EuropeanUnion,
        new DosePerInfusionRule(Regimen.Create("EU label", Dose(12), DosingInterval.FromMonths(1)), 6, Dose(140), Source, Adjustment(6, 21, 1)));

    [Fact]
    public void Tighten_RemedyOfAWholeCourse_Refused() =>
        AssertRefused(Policies.UnitedStates, new LifetimeDoseRule(Dose(140), Dose(139), Source));

    [Fact]
    public void Tighten_SmallerFactorOfADrug_Refused() => AssertRefused(
        Policies.CountingAnthracyclines[0],
        new EquivalentLifetimeDoseRule(
            Dose(140), Dose(13.2m), new("4 (COG)", 4, (CardiotoxicDrug.Daunorubicin, 0.9m), (CardiotoxicDrug.Epirubicin, 1), (CardiotoxicDrug.Idarubicin, 5)), Source));

    [Fact]
    public void Tighten_RelapsesWithoutDeficit_Refused() =>
        AssertRefused(Policies.FranceBefore2016, new DiseaseActivityRule(new(12, 2, 2) { ScanYoungerThanMonths = 3 }, Source));

    private static DoseAdjustmentRule Adjustment(decimal tolerancePercent, int days, decimal grade1, int daysBefore = 7, decimal usual = 12) => new(
        new(
            new(GradingTables.WhoLeukocytes, GradingTables.WhoGranulocytes, GradingTables.WhoPlatelets),
            days,
            daysBefore,
            new(DoseAdjustmentCause.CountAfterInfusionWithInfection, 3, 3, Dose(10)),
            new(DoseAdjustmentCause.CountAfterInfusionWithInfection, 4, 4, Dose(8)),
            new(DoseAdjustmentCause.CountBeforeInfusion, 1, 1, Dose(grade1)),
            new DoseAdjustmentRow(DoseAdjustmentCause.CountBeforeInfusion, 1, 1, Dose(9)),
            new(DoseAdjustmentCause.CountBeforeInfusion, 2, 2, Dose(6)),
            new(DoseAdjustmentCause.CountBeforeInfusion, 3, 4, null),
            new(DoseAdjustmentCause.OtherToxicity, 2, 3, Dose(10)),
            new(DoseAdjustmentCause.OtherToxicity, 4, 4, null)),
        Dose(usual),
        tolerancePercent,
        Source);

    private static System.Collections.Immutable.ImmutableArray<TherapyConcern> Concerns(int days) =>
        [.. Enum.GetValues<TherapyKind>().Where(kind => kind is not TherapyKind.Unknown).Select(kind => new TherapyConcern(kind, "weighed", days))];

    private static DosePerArea Dose(decimal number) => DosePerArea.FromMilligramsPerSquareMeter(number);

    private static void AssertRefused(Policy policy, ClinicalRule rule) =>
        Assert.Throws<ArgumentException>(() => policy.Tighten("own", "Own", "1", rule));
}
