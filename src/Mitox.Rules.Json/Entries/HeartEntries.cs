namespace Mitox.Rules.Json.Entries;

/// <summary>A measurement of the ejection fraction.</summary>
internal sealed class EjectionFractionEntry : RecordEntry
{
    public decimal? Percent { get; init; }

    public string? Method { get; init; }

    public decimal? LowerLimitOfNormalPercent { get; init; }
}

/// <summary>An electrocardiogram.</summary>
internal sealed class ElectrocardiogramEntry : RecordEntry;
