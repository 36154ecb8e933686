namespace Mitox.Rules.Json.Entries;

/// <summary>A drug given earlier or elsewhere, known as a sum.</summary>
internal sealed class PriorExposureEntry
{
    public string? Drug { get; init; }

    public decimal? MilligramsPerSquareMeter { get; init; }

    public string? LastGivenOn { get; init; }

    public string? Reason { get; init; }

    public bool? EnteredInError { get; init; }
}
