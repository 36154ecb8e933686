namespace Mitox.Rules.Authoring;

/// <summary>The values of a measurement of the ejection fraction.</summary>
public static class HeartValues
{
    /// <summary>
    /// As good as an ejection fraction is: the better end of one reported as "above" (P27; a convention).
    /// </summary>
    private static readonly Percentage Good = Percentage.FromPercent(80);

    /// <summary>Gets the left ventricular ejection fraction.</summary>
    public static MeasuredValue<EjectionFraction, Percentage> EjectionFraction { get; } = new(
        nameof(Rules.EjectionFraction.Value), "ejection fraction",
        measured => Reading.Of<Percentage>(measured.Value, Direction.Lower, Good),
        (at, value) => new(at, value), (measured, value) => measured with { Value = value },
        Percent("percent"))
    {
        Span = Percentage.Spanning,
        Observation = Rules.Observation.EjectionFraction,
        Worse = Direction.Lower,
        Plausible = new(default, Percentage.FromPercent(90)),
        Best = Percentage.FromPercent(100),
    };

    /// <summary>Gets the laboratory's lower limit of normal, reported with a measurement.</summary>
    public static MeasuredValue<EjectionFraction, Percentage> LowerLimitOfNormal { get; } = new(
        nameof(Rules.EjectionFraction.LowerLimitOfNormal), "laboratory's lower limit of normal",
        measured => Reading.Of(measured.LowerLimitOfNormal),
        (at, limit) => new(at, limit) { LowerLimitOfNormal = limit },
        (measured, limit) => measured with { LowerLimitOfNormal = limit },
        Percent("lowerLimitOfNormalPercent"))
    {
        Worse = Direction.Higher,
        Plausible = new(Percentage.FromPercent(40), Percentage.FromPercent(75)),
        LikelySlip = "a limit that was not reported is left out",
    };

    private static ValueUnit<Percentage> Percent(string name) => new(name, "%", Percentage.FromPercent, value => value.Percent);
}
