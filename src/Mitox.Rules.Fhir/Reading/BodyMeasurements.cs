using NodaTime;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Finds the body surface of a day: measured, or made of height and weight by the stated formula.</summary>
internal sealed class BodyMeasurements(FhirOptions options)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>Gets the body surfaces that were measured.</summary>
    public MeasuredDays<BodySurfaceArea> Areas { get; } = new();

    /// <summary>Gets the weights.</summary>
    public MeasuredDays<Boxed<BodyWeight>> Weights { get; } = new();

    /// <summary>Gets the heights.</summary>
    public MeasuredDays<Boxed<BodyHeight>> Heights { get; } = new();

    /// <summary>Gets the references of those that made a body surface.</summary>
    public IReadOnlySet<string> Used => used;

    /// <summary>The body surface of a day, or why there is none.</summary>
    public BodySurfaceArea? Find(LocalDate day, out string problem)
    {
        var areas = Recent(Areas.NewestOn(day), day);
        var weights = Recent(Weights.NewestOn(day), day);
        if (areas.Count > 0 && (weights.Count == 0 || !(weights[0].Day > areas[0].Day)))
        {
            return One(areas, out problem);
        }

        var heights = Heights.NewestOn(day);
        problem = options.Formula is BodySurfaceFormula.Stated
                ? "no body surface was measured, and no formula is stated to make one of height and weight"
            : weights.Count == 0
                ? $"no body surface or weight was measured in the {options.BodyCountsForDays:0} days up to {IsoText.Of(day)}"
            : heights.Count == 0 ? $"no height was measured on or before {IsoText.Of(day)}"
            : string.Empty;
        return problem.Length > 0
            || One(weights, out problem) is not { } weight
            || One(heights, out problem) is not { } height
                ? null
                : FromFormula(height.Value, weight.Value, out problem);
    }

    private BodySurfaceArea? FromFormula(BodyHeight height, BodyWeight weight, out string problem)
    {
        var made = BodySurfaceArea.TryFromFormula(options.Formula, height, weight, out var area, out var refused);
        problem = refused?.Message ?? string.Empty;
        return made ? area : null;
    }

    private IReadOnlyList<Measured<T>> Recent<T>(IReadOnlyList<Measured<T>> newest, LocalDate day)
        where T : class =>
        newest is [{ Day: { } measured }, ..] && Period.DaysBetween(measured, day) > options.BodyCountsForDays ? [] : newest;

    /// <summary>The value of all of one day; none where they differ, or one could not be read.</summary>
    private T? One<T>(IReadOnlyList<Measured<T>> newest, out string problem)
        where T : class
    {
        var unread = newest.Where(one => one.Value is null).Select(one => one.Reference).ToList();
        var values = newest.Select(one => one.Value).OfType<T>().Distinct().ToList();
        problem = unread.Count > 0 ? $"{string.Join(", ", unread)} could not be read"
            : values.Count > 1 ? $"{string.Join(" and ", newest.Select(one => one.Reference))} are of one day and differ"
            : string.Empty;
        if (problem.Length > 0)
        {
            return null;
        }

        used.UnionWith(newest.Select(one => one.Reference));
        return values[0];
    }
}

/// <summary>A quantity that can be missing.</summary>
internal sealed record Boxed<T>(T Value)
    where T : struct;
