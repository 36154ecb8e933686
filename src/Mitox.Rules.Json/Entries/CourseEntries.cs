namespace Mitox.Rules.Json.Entries;

/// <summary>A relapse.</summary>
internal sealed class RelapseEntry : RecordEntry
{
    public string? LeftDeficit { get; init; }
}

/// <summary>A score of disability (EDSS).</summary>
internal sealed class DisabilityScoreEntry : RecordEntry
{
    public decimal? Score { get; init; }
}

/// <summary>An image of the brain.</summary>
internal sealed class BrainScanEntry : RecordEntry
{
    public decimal? EnhancingLesions { get; init; }
}

/// <summary>A toxicity outside the blood.</summary>
internal sealed class ToxicityEntry : RecordEntry
{
    public string? What { get; init; }

    public string? Scale { get; init; }

    public decimal? Grade { get; init; }
}

/// <summary>Another treatment.</summary>
internal sealed class TherapyEntry
{
    public string? Kind { get; init; }

    public string? StartedOn { get; init; }

    public string? StoppedOn { get; init; }

    public string? Outcome { get; init; }

    public bool? EnteredInError { get; init; }
}
