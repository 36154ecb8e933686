using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>The best results there can be, to ask the rules what would be left if every result were reassuring.</summary>
/// <remarks>No limit of any policy stands here: each value is as far from every limit as a result can be.</remarks>
internal static class BestResults
{
    /// <summary>The highest percentage there is.</summary>
    private static readonly Percentage HighestPercentage = Percentage.FromPercent(100);

    /// <summary>The highest count that can be stated (P14).</summary>
    private static readonly CellCount HighestCount = CellCount.FromBillionsPerLiter(1_000);

    /// <summary>The lowest multiple that can be stated (P14).</summary>
    private static readonly UpperLimitMultiple LowestMultiple = UpperLimitMultiple.FromMultiple(0.02m);

    /// <summary>The record with one more observation of a day.</summary>
    public static TreatmentRecord With(TreatmentRecord record, Observation what, LocalDate day, EjectionFractionMethod method) => what switch
    {
        Observation.EjectionFraction => record with { EjectionFractions = record.EjectionFractions.Add(new(day, HighestPercentage) { Method = method }) },
        Observation.Electrocardiogram => record with { Electrocardiograms = record.Electrocardiograms.Add(new(day)) },
        Observation.Neutrophils => WithCount(record, new(day) { Neutrophils = HighestCount }),
        Observation.Platelets => WithCount(record, new(day) { Platelets = HighestCount }),
        Observation.Leukocytes => WithCount(record, new(day) { Leukocytes = HighestCount }),
        Observation.Lymphocytes => WithCount(record, new(day) { Lymphocytes = HighestCount }),
        Observation.AlanineAminotransferase => WithPanel(record, new(day) { AlanineAminotransferase = LowestMultiple }),
        Observation.AspartateAminotransferase => WithPanel(record, new(day) { AspartateAminotransferase = LowestMultiple }),
        Observation.TotalBilirubin => WithPanel(record, new(day) { TotalBilirubin = LowestMultiple }),
        Observation.PregnancyTest => record with { PregnancyTests = record.PregnancyTests.Add(new(day, PregnancyTestResult.Negative)) },
        Observation.ClinicalAssessment => record with { Assessments = record.Assessments.Add(Visit(day)) },
        _ => record,
    };

    /// <summary>A visit at which every answer is reassuring.</summary>
    private static ClinicalAssessment Visit(LocalDate day) => new(day)
    {
        Infection = InfectionState.None,
        HeartFailureSigns = Answer.No,
        Pregnant = Answer.No,
        BreastFeeding = Answer.No,
        TakingCardiotoxicDrugs = Answer.No,
        SevereInfection = Answer.No,
        Contraception = Answer.Yes,
        Amenorrhea = Answer.No,
    };

    private static TreatmentRecord WithCount(TreatmentRecord record, BloodCount count) => record with { BloodCounts = record.BloodCounts.Add(count) };

    private static TreatmentRecord WithPanel(TreatmentRecord record, LiverPanel panel) => record with { LiverPanels = record.LiverPanels.Add(panel) };
}
