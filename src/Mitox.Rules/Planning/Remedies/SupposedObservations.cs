using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>What must be measured where a rule about a value asks for a fact, or for something to be resolved.</summary>
internal static class SupposedObservations
{
    private static readonly ImmutableArray<Observation> EjectionFraction = [Observation.EjectionFraction];

    /// <summary>What to measure so that a fact is known.</summary>
    /// <returns>The observations; none where the rule judges no measured value.</returns>
    public static ImmutableArray<Observation> ToState(RuleId rule, string fact) =>
        IsOfEjectionFraction(rule) ? EjectionFraction
        : rule == RuleIds.NeutrophilFloor ? [Observation.Neutrophils]
        : rule == RuleIds.PlateletFloor ? [Observation.Platelets]
        : rule == RuleIds.LymphocyteFloor ? [Observation.Lymphocytes]
        : rule == RuleIds.CountsAfterDepletion ? [fact.EndsWith("lymphocytes", StringComparison.Ordinal) ? Observation.Lymphocytes : Observation.Neutrophils]
        : rule == RuleIds.LiverTestLimit ? [LiverTestOf(fact)]
        : [];

    /// <summary>What to measure again once a problem is resolved.</summary>
    /// <returns>The observations; none where the rule judges no measured value.</returns>
    public static ImmutableArray<Observation> ToResolve(RuleId rule, string problem) =>
        IsOfEjectionFraction(rule) ? EjectionFraction
        : rule == RuleIds.NeutrophilFloor ? [Observation.Neutrophils, Observation.Leukocytes]
        : rule == RuleIds.LymphocyteFloor ? [Observation.Lymphocytes]
        : rule == RuleIds.LiverTestLimit ? [LiverTestOf(problem)]
        : rule == RuleIds.DoseAdjustment ? [Observation.Neutrophils, Observation.Platelets, Observation.Leukocytes]
        : rule == RuleIds.Pregnancy ? [Observation.PregnancyTest]
        : [];

    /// <summary>The day of the newest result, before which a new one is of no use; the proposed one where there is none.</summary>
    public static LocalDate NewestDayOf(Observation what, TreatmentHistory history, ClinicTime proposed) => what switch
    {
        Observation.EjectionFraction => NewestDay(history.EjectionFractions, proposed),
        Observation.Neutrophils => NewestDay(history.Neutrophils, proposed),
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

    private static bool IsOfEjectionFraction(RuleId rule) =>
        rule == RuleIds.EjectionFractionFloor
        || rule == RuleIds.EjectionFractionLowerLimit
        || rule == RuleIds.EjectionFractionFall
        || rule == RuleIds.EjectionFractionMethod
        || rule == RuleIds.EjectionFractionRecovered;

    private static Observation LiverTestOf(string words) =>
        words.StartsWith(ObservationText.Of(Observation.AlanineAminotransferase), StringComparison.Ordinal) ? Observation.AlanineAminotransferase
        : words.StartsWith(ObservationText.Of(Observation.AspartateAminotransferase), StringComparison.Ordinal) ? Observation.AspartateAminotransferase
        : Observation.TotalBilirubin;
}
