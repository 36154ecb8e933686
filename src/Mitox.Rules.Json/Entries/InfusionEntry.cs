namespace Mitox.Rules.Json.Entries;

/// <summary>An infusion that was given; of the three amounts exactly one.</summary>
internal sealed class InfusionEntry : RecordEntry
{
    public string? Id { get; init; }

    public decimal? Milligrams { get; init; }

    public decimal? HydrochlorideMilligrams { get; init; }

    public decimal? Milliliters { get; init; }

    public BodySurfaceEntry? BodySurface { get; init; }

    public string? Indication { get; init; }
}
