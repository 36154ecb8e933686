using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>Measurements whose values lie around the limits of the labels.</summary>
internal static class ObservationGenerator
{
    private static readonly decimal?[] Multiples = [null, 0.5m, 0.5m, 0.999m, 1, 1.001m, 2.5m, 2.501m, 3];

    public static Gen<Answer> Answer { get; } = Gen.Elements(Rules.Answer.No, Rules.Answer.No, Rules.Answer.No, Rules.Answer.Unknown, Rules.Answer.Yes);

    /// <summary>An answer to a question of which yes is reassuring.</summary>
    public static Gen<Answer> Affirmation { get; } = Gen.Elements(Rules.Answer.Yes, Rules.Answer.Yes, Rules.Answer.Yes, Rules.Answer.Unknown, Rules.Answer.No);

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
        from neutrophils in Gen.Elements<decimal?>(null, 3, 3, 2, 1.999m, 1.5m, 1.499m, 1.501m, 0.7m, 0.4m)
        from platelets in Gen.Elements<decimal?>(null, 220, 220, 100, 99.9m, 100.1m, 74.9m, 20)
        from leukocytes in Gen.Elements<decimal?>(null, null, null, 4, 3.999m, 1.5m, 1.499m)
        from error in EnteredInError
        select Scenario.Count(done, neutrophils, platelets) with
        {
            Leukocytes = leukocytes is { } all ? CellCount.FromBillionsPerLiter(Math.Max(all, neutrophils ?? 0)) : null,
            EnteredInError = error,
        };

    public static Gen<LiverPanel> LiverPanel(Gen<ClinicTime> at) =>
        from done in at
        from alanine in Gen.Elements(Multiples)
        from aspartate in Gen.Elements(Multiples)
        from bilirubin in Gen.Elements(Multiples)
        from error in EnteredInError
        select Scenario.Liver(done, alanine, aspartate, bilirubin) with { EnteredInError = error };

    public static Gen<PregnancyTest> PregnancyTest(Gen<ClinicTime> at) =>
        from done in at
        from result in Gen.Elements(
            PregnancyTestResult.Negative, PregnancyTestResult.Negative, PregnancyTestResult.Negative, PregnancyTestResult.Pending, PregnancyTestResult.Positive)
        from error in EnteredInError
        select new PregnancyTest(done, result) { EnteredInError = error };

    public static Gen<AdverseEvent> AdverseEvent(Gen<ClinicTime> at) =>
        from done in at
        from kind in Gen.Elements(AdverseEventKind.Other, AdverseEventKind.MouthSores, AdverseEventKind.BoneMarrowSuppression)
        from scale in Gen.Elements(GradingScale.Who1981, GradingScale.Who1981, GradingScale.CtcaeVersion5)
        from grade in Gen.Choose(0, 4)
        from error in EnteredInError
        select new AdverseEvent(done, kind, ToxicityGrade.Create(scale, grade)) { EnteredInError = error };

    public static Gen<ClinicalAssessment> Assessment(Gen<ClinicTime> at) =>
        from done in at
        from infection in Gen.Elements(
            InfectionState.None, InfectionState.None, InfectionState.None, InfectionState.Unknown, InfectionState.UnderTreatment, InfectionState.Untreated)
        from signs in Answer
        from pregnant in Answer
        from feeding in Answer
        from drugs in Answer
        from severe in Answer
        from contraception in Affirmation
        from error in EnteredInError
        select new ClinicalAssessment(done)
        {
            Infection = infection,
            HeartFailureSigns = signs,
            Pregnant = pregnant,
            BreastFeeding = feeding,
            TakingCardiotoxicDrugs = drugs,
            SevereInfection = severe,
            Contraception = contraception,
            EnteredInError = error,
        };
}
