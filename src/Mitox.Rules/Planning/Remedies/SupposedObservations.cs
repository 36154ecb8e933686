using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>What must be measured where a fact that is asked for, or something to be resolved, is a measured value.</summary>
internal static class SupposedObservations
{
    private static readonly ImmutableArray<Observation> Counts =
        [Observation.Neutrophils, Observation.Platelets, Observation.Leukocytes];

    /// <summary>What to measure so that a fact is recorded.</summary>
    /// <returns>The observations; none where the field holds no measured value.</returns>
    public static ImmutableArray<Observation> ToState(RecordField field) =>
        Catalog.RowOf(field) is MeasuredValue { Observation: { } what } ? [what] : [];

    /// <summary>What to measure again once a problem is resolved.</summary>
    /// <returns>The observations; none where the field holds no measured value.</returns>
    public static ImmutableArray<Observation> ToResolve(RecordField field) =>
        field == BloodCountValues.Leukocytes.Field ? [Observation.Leukocytes, Observation.Neutrophils] // which are a part of them
        : field == RecordLists.BloodCounts.Field ? Counts
        : field == VisitQuestions.Pregnant.Field || field.Record == nameof(PregnancyTest) ? [Observation.PregnancyTest]
        : ToState(field);

    /// <summary>
    /// The day of the newest result, before which a new one is of no use; the proposed one where there is none.
    /// </summary>
    public static LocalDate NewestDayOf(Observation what, TreatmentHistory history, ClinicTime proposed) =>
        what is Observation.Electrocardiogram or Observation.ClinicalAssessment ? proposed.Date
        : history.Of(what).NewestRecordsFor(proposed) is { IsEmpty: false } newest ? newest[^1].At.Date
        : proposed.Date;
}
