namespace Mitox.Rules.Json.Entries;

/// <summary>The lasting facts.</summary>
internal sealed class PatientEntry
{
    public string? BirthDate { get; init; }

    public string? Sex { get; init; }

    public ChildbearingEntry? Childbearing { get; init; }

    public string? Course { get; init; }

    public string? WorseningRelapsingRemitting { get; init; }

    public string? MitoxantroneHypersensitivity { get; init; }

    public string? AnthracyclineHypersensitivity { get; init; }

    public string? HeartFailure { get; init; }

    public string? CardiovascularDisease { get; init; }

    public string? MediastinalRadiotherapy { get; init; }

    public string? PriorAnthracycline { get; init; }

    public string? HepaticImpairment { get; init; }

    public string? HighlyActiveRelapsing { get; init; }

    public string? RapidlyEvolvingDisability { get; init; }

    public string? AlternativesExhausted { get; init; }

    public string? StructuralHeartDisease { get; init; }

    public string? ChronicInfection { get; init; }

    public string? SevereRenalImpairment { get; init; }

    public string? SulfiteHypersensitivity { get; init; }

    public string? ConsentRecorded { get; init; }

    public CardiovascularRiskEntry? CardiovascularRisk { get; init; }
}

/// <summary>Whether the patient can become pregnant, and if not, why.</summary>
internal sealed class ChildbearingEntry
{
    public string? Capable { get; init; }

    public string? Reason { get; init; }
}
