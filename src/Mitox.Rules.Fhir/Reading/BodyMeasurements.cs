using NodaTime;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Finds the body surface of a day: measured, or made of height and weight by the stated formula.</summary>
internal sealed class BodyMeasurements(FhirOptions options)
{
    private const int MostNamed = 3;

    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly Dictionary<object, (object? Value, string Problem)> judged = new(ReferenceEqualityComparer.Instance);

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
        // Those of one day are judged once, however many doses ask.
        if (!judged.TryGetValue(newest, out var judgment))
        {
            judgment = judged[newest] = Judged(newest);
        }

        problem = judgment.Problem;
        return (T?)judgment.Value;
    }

    private (object? Value, string Problem) Judged<T>(IReadOnlyList<Measured<T>> newest)
        where T : class
    {
        var unread = newest.Where(one => one.Value is null).ToList();
        if (unread.Count > 0)
        {
            return (null, $"{NamesOf(unread, ", ")} could not be read");
        }

        if (newest.Select(one => one.Value).Distinct().Count() > 1)
        {
            return (null, $"{NamesOf(newest, " and ")} are of one day and differ");
        }

        used.UnionWith(newest.Select(one => one.Reference));
        return (newest[0].Value, string.Empty);
    }

    private static string NamesOf<T>(IReadOnlyList<Measured<T>> measured, string between)
        where T : class
    {
        var names = string.Join(between, measured.Take(MostNamed).Select(one => one.Reference));
        return measured.Count <= MostNamed ? names : $"{names} and {measured.Count - MostNamed:0} more";
    }
}

/// <summary>A quantity that can be missing.</summary>
internal sealed record Boxed<T>(T Value)
    where T : struct;
