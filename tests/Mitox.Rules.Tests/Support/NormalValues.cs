namespace Mitox.Rules.Tests.Support;

/// <summary>
/// Normal results, and results around the limits of the labels, as numbers of the first unit of a row of the catalog.
/// </summary>
/// <remarks>A row that is not named here has its best value, and no limit.</remarks>
internal static class NormalValues
{
    private static readonly decimal[] AroundTheUpperLimit = [0.999m, 1, 1.001m, 2.5m, 2.501m, 3];

    private static readonly Dictionary<MeasuredValue, (decimal Normal, decimal[] AroundLimits)> Known = new()
    {
        [BloodCountValues.Neutrophils] = (3, [2, 1.999m, 1.5m, 1.499m, 1.501m, 0.7m, 0.4m]),
        [BloodCountValues.Platelets] = (220, [100, 99.9m, 100.1m, 74.9m, 20]),
        [BloodCountValues.Leukocytes] = (6, [4, 3.999m, 1.5m, 1.499m, 30, 29.9m]),
        [BloodCountValues.Lymphocytes] = (1.5m, [1, 0.999m]),
        [LiverValues.AlanineAminotransferase] = (0.5m, AroundTheUpperLimit),
        [LiverValues.AspartateAminotransferase] = (0.5m, AroundTheUpperLimit),
        [LiverValues.TotalBilirubin] = (0.5m, AroundTheUpperLimit),
    };

    public static decimal Normal<T>(this MeasuredValue<T> value)
        where T : ClinicalRecord =>
        Known.TryGetValue(value, out var known)
            ? known.Normal
            : value.NumberOn(value.BestOn(Scenario.ProposedDay), unit: 0)!.Value;

    public static decimal[] NumbersAroundLimits(this MeasuredValue value) =>
        Known.TryGetValue(value, out var known) ? known.AroundLimits : [];

    /// <summary>A record of a day with this result alone; a normal one unless the number says otherwise.</summary>
    public static T Measured<T>(this MeasuredValue<T> value, ClinicTime day, decimal? number = null)
        where T : ClinicalRecord =>
        value.WithNumber(value.BestOn(day), 0, number ?? value.Normal());
}
