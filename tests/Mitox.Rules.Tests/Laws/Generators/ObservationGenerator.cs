using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>Measurements whose values lie around the limits of the labels.</summary>
internal static class ObservationGenerator
{
    private static Gen<bool> EnteredInError { get; } = Gen.Frequency((12, Gen.Constant(false)), (1, Gen.Constant(true)));

    public static Gen<EjectionFraction> EjectionFraction(Gen<ClinicTime> at) =>
        from done in at
        from percent in Gen.Elements(62m, 62, 64, 60, 65, 70, 55, 54.9m, 54, 53.9m, 52, 50, 49.9m, 45)
        from limit in Gen.Elements<decimal?>(null, 45, 50, 53, 53, 55)
        from method in Gen.Frequency(
            (8, Gen.Constant(EjectionFractionMethod.Echocardiography)),
            (1, Gen.Constant(EjectionFractionMethod.MultigatedAcquisition)),
            (1, Gen.Constant(EjectionFractionMethod.Unknown)))
        from error in EnteredInError
        select Scenario.Echo(done, percent, limit) with { Method = method, EnteredInError = error };

    public static Gen<Electrocardiogram> Electrocardiogram(Gen<ClinicTime> at) =>
        from done in at from error in EnteredInError select new Electrocardiogram(done) { EnteredInError = error };

    public static Gen<BloodCount> BloodCount(Gen<ClinicTime> at) =>
        from done in at
        from error in EnteredInError
        from count in RowGenerator.Measured(new BloodCount(done) { EnteredInError = error })
        select count;

    public static Gen<LiverPanel> LiverPanel(Gen<ClinicTime> at) =>
        from done in at
        from error in EnteredInError
        from panel in RowGenerator.Measured(new LiverPanel(done) { EnteredInError = error })
        select panel;

    public static Gen<PregnancyTest> PregnancyTest(Gen<ClinicTime> at) =>
        from done in at
        from result in Gen.Elements(
            PregnancyTestResult.Negative,
            PregnancyTestResult.Negative,
            PregnancyTestResult.Negative,
            PregnancyTestResult.Pending,
            PregnancyTestResult.Positive)
        from error in EnteredInError
        select new PregnancyTest(done, result) { EnteredInError = error };

    public static Gen<AdverseEvent> AdverseEvent(Gen<ClinicTime> at) =>
        from done in at
        from kind in Gen.Elements(AdverseEventKind.Other, AdverseEventKind.MouthSores, AdverseEventKind.BoneMarrowSuppression,
            AdverseEventKind.Infection, AdverseEventKind.HeartFailure, AdverseEventKind.Leukemia)
        from scale in Gen.Elements(GradingScale.Who1981, GradingScale.Who1981, GradingScale.CtcaeVersion5)
        from grade in Gen.Choose(0, 4)
        from error in EnteredInError
        select new AdverseEvent(done, kind, ToxicityGrade.Create(scale, grade)) { EnteredInError = error };

    public static Gen<ClinicalAssessment> Assessment(Gen<ClinicTime> at) =>
        from done in at
        from infection in Gen.Elements(
            InfectionState.None,
            InfectionState.None,
            InfectionState.None,
            InfectionState.Unknown,
            InfectionState.UnderTreatment,
            InfectionState.Untreated)
        from error in EnteredInError
        from visit in RowGenerator.Answered(new ClinicalAssessment(done) { Infection = infection, EnteredInError = error })
        select visit;
}
