namespace Mitox.Rules.Json.Entries;

/// <summary>What was asked and examined at a visit.</summary>
internal sealed class AssessmentEntry : RecordEntry
{
    public string? Infection { get; init; }

    public string? HeartFailureSigns { get; init; }

    public string? Pregnant { get; init; }

    public string? BreastFeeding { get; init; }

    public string? TakingCardiotoxicDrugs { get; init; }

    public string? SevereInfection { get; init; }

    public string? Contraception { get; init; }

    public string? Amenorrhea { get; init; }
}
