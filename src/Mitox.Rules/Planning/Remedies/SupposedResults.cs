namespace Mitox.Rules.Planning;

/// <summary>
/// Results that are not recorded yet: like the newest on record, so that no improvement is assumed; reassuring where there is
/// none, or where it was resolved.
/// </summary>
/// <remarks>No limit of any policy stands here: a reassuring value is as far from every limit as a result can be.</remarks>
/// <param name="history">The history, of which the newest results are repeated.</param>
/// <param name="proposed">When the infusion is proposed for.</param>
/// <param name="method">The method of an ejection fraction that repeats none.</param>
/// <param name="recoveredTo">The ejection fraction after a recovery, or <see langword="null"/> for the highest there is.</param>
internal sealed class SupposedResults(
    TreatmentHistory history, ClinicTime proposed, EjectionFractionMethod method, Percentage? recoveredTo = null)
{
    /// <summary>The record with one more observation of a day; visits aside.</summary>
    /// <param name="record">The record.</param>
    /// <param name="what">The observation.</param>
    /// <param name="resolved">What of all that is observed is found resolved.</param>
    /// <param name="day">The day, and the time of the infusion on its day.</param>
    public TreatmentRecord With(TreatmentRecord record, Observation what, HashSet<Observation> resolved, ClinicTime day)
    {
        var isResolved = resolved.Contains(what);
        return (what, Catalog.ValueOf(what)) switch
        {
            (Observation.EjectionFraction, _) => With(
                record,
                RecordLists.EjectionFractions,
                history.EjectionFractions,
                isResolved,
                Recovered(isResolved, day),
                it => it with { At = day }),
            (Observation.Neutrophils, _) when !resolved.Contains(Observation.Leukocytes) =>
                With(
                    record,
                    RecordLists.BloodCounts,
                    BloodCountValues.Neutrophils,
                    isResolved,
                    BloodCountValues.Neutrophils.Measured(day, MostNeutrophils()),
                    day),
            (_, MeasuredValue<BloodCount> count) =>
                With(record, RecordLists.BloodCounts, count, isResolved, count.BestOn(day), day),
            (_, MeasuredValue<LiverPanel> test) => With(record, RecordLists.LiverPanels, test, isResolved, test.BestOn(day), day),
            (Observation.Electrocardiogram, _) => record.With(new Electrocardiogram(day)),
            (Observation.PregnancyTest, _) => With(
                record,
                RecordLists.PregnancyTests,
                history.PregnancyTests,
                isResolved,
                new(day, PregnancyTestResult.Negative),
                it => new(day, it.Result)),
            _ => record,
        };
    }

    /// <summary>
    /// After a recovery the ejection fraction is the highest on record; without one it is as good as it can be.
    /// </summary>
    private EjectionFraction Recovered(bool isResolved, ClinicTime day) =>
        HeartValues.EjectionFraction
            .Measured(day, isResolved && recoveredTo is { } best ? best : HeartValues.EjectionFraction.Best) with
        {
            Method = method,
        };

    /// <summary>Neutrophils are a part of the leukocytes: not more than the newest count of those.</summary>
    private CellCount MostNeutrophils()
    {
        var most = BloodCountValues.Neutrophils.Best;
        foreach (var count in history.Of(BloodCountValues.Leukocytes).NewestFor(proposed))
        {
            most = BloodCountValues.Leukocytes.Read(count) is { Low: var all } && all < most ? all : most;
        }

        return most;
    }

    private TreatmentRecord With<T>(
        TreatmentRecord record, RecordList<T> list, MeasuredValue<T> value, bool isResolved, T reassuring, ClinicTime day)
        where T : ClinicalRecord =>
        With(record, list, (Timeline<T>)history.Of(value.Observation!.Value), isResolved, reassuring, it => value.Again(it, day));

    /// <summary>The newest results again, or the reassuring one.</summary>
    private TreatmentRecord With<T>(
        TreatmentRecord record, RecordList<T> list, Timeline<T> known, bool isResolved, T reassuring, Func<T, T> again)
        where T : ClinicalRecord
    {
        var repeated = new List<T>();
        foreach (var newest in known.NewestFor(proposed))
        {
            repeated.Add(again(newest));
        }

        var results = isResolved || repeated.Count == 0 ? [reassuring] : repeated;
        return list.Write(record, list.Read(record).AddRange(results.Select(Confirmed)));
    }

    /// <summary>What is supposed was not typed by anybody: it is never questioned (P23).</summary>
    private static T Confirmed<T>(T result)
        where T : ClinicalRecord => (T)((ClinicalRecord)result with { Confirmed = true });
}
