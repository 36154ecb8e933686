namespace Mitox.Rules.Json.Entries;

/// <summary>How one infusion is prepared, given and watched.</summary>
internal sealed class SessionEntry : DatedEntry
{
    public string? Id { get; init; }

    public decimal? OrderedMilligrams { get; init; }

    public decimal? GivenMilligrams { get; init; }

    public BodySurfaceEntry? BodySurface { get; init; }

    public string? Indication { get; init; }

    public string? Route { get; init; }

    public string? Diluent { get; init; }

    public decimal? VolumeMilliliters { get; init; }

    public decimal? DurationMinutes { get; init; }

    public string? FreeFlowingLine { get; init; }

    public string? SuitableVein { get; init; }

    public string? MixedWithHeparin { get; init; }

    public string? ProductContainsSulfite { get; init; }

    public string? ExperiencedSupervision { get; init; }

    public string? MedicationGuideRead { get; init; }

    public string? VitalSignsBefore { get; init; }

    public string? VitalSignsDuring { get; init; }

    public string? VitalSignsAfter { get; init; }

    public string? Extravasation { get; init; }

    public string? Reaction { get; init; }

    public string[]? Reactions { get; init; }

    public decimal? ObservedForMinutes { get; init; }
}
