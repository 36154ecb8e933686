using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>Results nobody has yet: like the newest on record, so that no luck is counted on; reassuring where there is none, or where it was resolved.</summary>
/// <remarks>No limit of any policy stands here: a reassuring value is as far from every limit as a result can be.</remarks>
/// <param name="history">The history, of which the newest results are repeated.</param>
/// <param name="proposed">When the infusion is proposed for.</param>
/// <param name="method">The method of an ejection fraction that repeats none.</param>
/// <param name="recoveredTo">The ejection fraction of a heart that recovered, or <see langword="null"/> for the highest there is.</param>
internal sealed class SupposedResults(TreatmentHistory history, ClinicTime proposed, EjectionFractionMethod method, Percentage? recoveredTo = null)
{
    /// <summary>The highest percentage there is.</summary>
    private static readonly Percentage HighestPercentage = Percentage.FromPercent(100);

    /// <summary>The highest count that can be stated (P14).</summary>
    private static readonly CellCount HighestCount = CellCount.FromBillionsPerLiter(1_000);

    /// <summary>The lowest multiple that can be stated (P14).</summary>
    private static readonly UpperLimitMultiple LowestMultiple = UpperLimitMultiple.FromMultiple(0.02m);

    /// <summary>The record with one more observation of a day; visits aside.</summary>
    /// <param name="record">The record.</param>
    /// <param name="what">The observation.</param>
    /// <param name="resolved">What of all that is observed is found resolved.</param>
    /// <param name="day">The day.</param>
    public TreatmentRecord With(TreatmentRecord record, Observation what, IReadOnlySet<Observation> resolved, LocalDate day)
    {
        var isResolved = resolved.Contains(what);
        return what switch
        {
            Observation.EjectionFraction => record with
            {
                EjectionFractions = record.EjectionFractions.AddRange(Repeat(history.EjectionFractions, isResolved, new(day, isResolved && recoveredTo is { } best ? best : HighestPercentage) { Method = method }, it => it with { At = day })),
            },
            Observation.Electrocardiogram => record with { Electrocardiograms = record.Electrocardiograms.Add(new(day)) },
            Observation.Neutrophils => WithCounts(record, Repeat(history.Neutrophils, isResolved, new(day) { Neutrophils = resolved.Contains(Observation.Leukocytes) ? HighestCount : MostNeutrophils() }, it => new(day) { Neutrophils = it.Neutrophils })),
            Observation.Platelets => WithCounts(record, Repeat(history.Platelets, isResolved, new(day) { Platelets = HighestCount }, it => new(day) { Platelets = it.Platelets })),
            Observation.Leukocytes => WithCounts(record, Repeat(history.Leukocytes, isResolved, new(day) { Leukocytes = HighestCount }, it => new(day) { Leukocytes = it.Leukocytes })),
            Observation.Lymphocytes => WithCounts(record, Repeat(history.Lymphocytes, isResolved, new(day) { Lymphocytes = HighestCount }, it => new(day) { Lymphocytes = it.Lymphocytes })),
            Observation.AlanineAminotransferase => WithPanels(
                record, Repeat(history.AlanineAminotransferase, isResolved, new(day) { AlanineAminotransferase = LowestMultiple }, it => new(day) { AlanineAminotransferase = it.AlanineAminotransferase })),
            Observation.AspartateAminotransferase => WithPanels(
                record, Repeat(history.AspartateAminotransferase, isResolved, new(day) { AspartateAminotransferase = LowestMultiple }, it => new(day) { AspartateAminotransferase = it.AspartateAminotransferase })),
            Observation.TotalBilirubin => WithPanels(
                record, Repeat(history.TotalBilirubin, isResolved, new(day) { TotalBilirubin = LowestMultiple }, it => new(day) { TotalBilirubin = it.TotalBilirubin })),
            Observation.PregnancyTest => record with
            {
                PregnancyTests = record.PregnancyTests.AddRange(Repeat(history.PregnancyTests, isResolved, new(day, PregnancyTestResult.Negative), it => new(day, it.Result))),
            },
            _ => record,
        };
    }

    /// <summary>Neutrophils are a part of the leukocytes: not more than the newest count of those.</summary>
    private CellCount MostNeutrophils()
    {
        var most = HighestCount;
        foreach (var count in history.Leukocytes.NewestFor(proposed))
        {
            most = count.Leukocytes < most ? count.Leukocytes.Value : most;
        }

        return most;
    }

    /// <summary>The newest results again, or the reassuring one.</summary>
    private List<T> Repeat<T>(Timeline<T> known, bool isResolved, T reassuring, Func<T, T> again)
        where T : ClinicalRecord
    {
        var repeated = new List<T>();
        foreach (var newest in known.NewestFor(proposed))
        {
            repeated.Add(again(newest));
        }

        return isResolved || repeated.Count == 0 ? [reassuring] : repeated;
    }

    private static TreatmentRecord WithCounts(TreatmentRecord record, List<BloodCount> counts) => record with { BloodCounts = record.BloodCounts.AddRange(counts) };

    private static TreatmentRecord WithPanels(TreatmentRecord record, List<LiverPanel> panels) => record with { LiverPanels = record.LiverPanels.AddRange(panels) };
}
