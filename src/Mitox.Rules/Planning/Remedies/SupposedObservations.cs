using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>What must be measured where a fact that is asked for, or something to be resolved, is a measured value.</summary>
internal static class SupposedObservations
{
    /// <summary>What to measure so that a fact is known.</summary>
    /// <returns>The observations; none where the field holds no measured value.</returns>
    public static ImmutableArray<Observation> ToState(RecordField field) => field switch
    {
        { Record: nameof(EjectionFraction), Name: nameof(EjectionFraction.Value) } => [Observation.EjectionFraction],
        { Record: nameof(BloodCount), Name: nameof(BloodCount.Neutrophils) } => [Observation.Neutrophils],
        { Record: nameof(BloodCount), Name: nameof(BloodCount.Platelets) } => [Observation.Platelets],
        { Record: nameof(BloodCount), Name: nameof(BloodCount.Leukocytes) } => [Observation.Leukocytes],
        { Record: nameof(BloodCount), Name: nameof(BloodCount.Lymphocytes) } => [Observation.Lymphocytes],
        { Record: nameof(LiverPanel), Name: nameof(LiverPanel.AlanineAminotransferase) } => [Observation.AlanineAminotransferase],
        { Record: nameof(LiverPanel), Name: nameof(LiverPanel.AspartateAminotransferase) } => [Observation.AspartateAminotransferase],
        { Record: nameof(LiverPanel), Name: nameof(LiverPanel.TotalBilirubin) } => [Observation.TotalBilirubin],
        _ => [],
    };

    /// <summary>What to measure again once a problem is resolved.</summary>
    /// <returns>The observations; none where the field holds no measured value.</returns>
    public static ImmutableArray<Observation> ToResolve(RecordField field) => field switch
    {
        { Record: nameof(BloodCount), Name: nameof(BloodCount.Leukocytes) } => [Observation.Leukocytes, Observation.Neutrophils], // which are a part of them
        { Record: nameof(TreatmentRecord), Name: nameof(TreatmentRecord.BloodCounts) } => [Observation.Neutrophils, Observation.Platelets, Observation.Leukocytes],
        { Record: nameof(ClinicalAssessment), Name: nameof(ClinicalAssessment.Pregnant) } or { Record: nameof(PregnancyTest) } => [Observation.PregnancyTest],
        _ => ToState(field),
    };

    /// <summary>The day of the newest result, before which a new one is of no use; the proposed one where there is none.</summary>
    public static LocalDate NewestDayOf(Observation what, TreatmentHistory history, ClinicTime proposed) => what switch
    {
        Observation.EjectionFraction => NewestDay(history.EjectionFractions, proposed),
        Observation.Neutrophils => NewestDay(history.Neutrophils, proposed),
        Observation.Platelets => NewestDay(history.Platelets, proposed),
        Observation.Leukocytes => NewestDay(history.Leukocytes, proposed),
        Observation.Lymphocytes => NewestDay(history.Lymphocytes, proposed),
        Observation.AlanineAminotransferase => NewestDay(history.AlanineAminotransferase, proposed),
        Observation.AspartateAminotransferase => NewestDay(history.AspartateAminotransferase, proposed),
        Observation.TotalBilirubin => NewestDay(history.TotalBilirubin, proposed),
        Observation.PregnancyTest => NewestDay(history.PregnancyTests, proposed),
        _ => proposed.Date,
    };

    private static LocalDate NewestDay<T>(Timeline<T> known, ClinicTime proposed)
        where T : ClinicalRecord => known.NewestFor(proposed) is { IsEmpty: false } newest ? newest[0].At.Date : proposed.Date;
}
