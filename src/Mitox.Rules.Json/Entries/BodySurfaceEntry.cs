namespace Mitox.Rules.Json.Entries;

/// <summary>A body surface area as a number, or the formula, height and weight to calculate it from.</summary>
internal sealed class BodySurfaceEntry
{
    public decimal? SquareMeters { get; init; }

    public string? Formula { get; init; }

    public decimal? HeightCentimeters { get; init; }

    public decimal? WeightKilograms { get; init; }

    public decimal? Decimals { get; init; }
}
