using System.Collections.Immutable;

namespace Mitox.Rules.Authoring;

/// <summary>The values a panel of liver tests can hold, each as a multiple of its upper limit of normal.</summary>
public static class LiverValues
{
    /// <summary>A result that no rule objects to: the better end of one reported as "below" (P27; a convention).</summary>
    private static readonly UpperLimitMultiple Good = UpperLimitMultiple.FromMultiple(0.5m);

    /// <summary>Gets alanine aminotransferase (ALT).</summary>
    public static MeasuredValue<LiverPanel, UpperLimitMultiple> AlanineAminotransferase { get; } = new(
        nameof(LiverPanel.AlanineAminotransferase), "ALT",
        panel => Reading.OfObject(panel.AlanineAminotransferase, Direction.Higher, Good),
        (at, value) => new(at) { AlanineAminotransferase = value },
        (panel, value) => panel with { AlanineAminotransferase = value },
        Multiple)
    {
        Span = UpperLimitMultiple.Spanning,
        Observation = Observation.AlanineAminotransferase,
        Plausible = Transaminase,
        Worse = Direction.Higher,
        Best = LowestMultiple,
        IsPassing = true,
    };

    /// <summary>Gets aspartate aminotransferase (AST).</summary>
    public static MeasuredValue<LiverPanel, UpperLimitMultiple> AspartateAminotransferase { get; } = new(
        nameof(LiverPanel.AspartateAminotransferase), "AST",
        panel => Reading.OfObject(panel.AspartateAminotransferase, Direction.Higher, Good),
        (at, value) => new(at) { AspartateAminotransferase = value },
        (panel, value) => panel with { AspartateAminotransferase = value },
        Multiple)
    {
        Span = UpperLimitMultiple.Spanning,
        Observation = Observation.AspartateAminotransferase,
        Plausible = Transaminase,
        Worse = Direction.Higher,
        Best = LowestMultiple,
        IsPassing = true,
    };

    /// <summary>Gets total bilirubin.</summary>
    public static MeasuredValue<LiverPanel, UpperLimitMultiple> TotalBilirubin { get; } = new(
        nameof(LiverPanel.TotalBilirubin), "total bilirubin",
        panel => Reading.OfObject(panel.TotalBilirubin, Direction.Higher, Good),
        (at, value) => new(at) { TotalBilirubin = value }, (panel, value) => panel with { TotalBilirubin = value },
        Multiple)
    {
        Span = UpperLimitMultiple.Spanning,
        Observation = Observation.TotalBilirubin,
        Worse = Direction.Higher,
        Best = LowestMultiple,
        IsPassing = true,
    };

    /// <summary>Gets all of them, in the order they stand in files.</summary>
    public static ImmutableArray<MeasuredValue<LiverPanel, UpperLimitMultiple>> All { get; } =
        [AlanineAminotransferase, AspartateAminotransferase, TotalBilirubin];

    /// <summary>
    /// Gets what a transaminase can be: 1 U/L where 55 is the limit has been published, none at all has not (P25; a convention).
    /// </summary>
    private static Reading<UpperLimitMultiple> Transaminase =>
        new(UpperLimitMultiple.FromMultiple(0.001m), UpperLimitMultiple.FromMultiple(1_000));

    /// <summary>Gets a multiple as low as results are (P14).</summary>
    private static UpperLimitMultiple LowestMultiple => UpperLimitMultiple.FromMultiple(0.02m);

    private static ValueUnit<UpperLimitMultiple> Multiple =>
        new("timesUpperLimitOfNormal", "×ULN", UpperLimitMultiple.FromMultiple, value => value.Multiple);
}
