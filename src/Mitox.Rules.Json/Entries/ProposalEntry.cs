namespace Mitox.Rules.Json.Entries;

/// <summary>The proposed infusion; of the three amounts exactly one.</summary>
internal sealed class ProposalEntry : DatedEntry
{
    public decimal? Milligrams { get; init; }

    public decimal? HydrochlorideMilligrams { get; init; }

    public decimal? Milliliters { get; init; }

    public BodySurfaceEntry? BodySurface { get; init; }

    public string? Route { get; init; }

    public RegimenEntry? Regimen { get; init; }

    public string? Indication { get; init; }
}

/// <summary>The regimen the course follows; of the two intervals exactly one.</summary>
internal sealed class RegimenEntry
{
    public string? Name { get; init; }

    public decimal? MilligramsPerSquareMeter { get; init; }

    public decimal? IntervalMonths { get; init; }

    public decimal? IntervalDays { get; init; }
}
