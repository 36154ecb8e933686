using NodaTime;

namespace Mitox.Rules.Json.Format;

/// <summary>What a file says, before it is known whether it asks one question of a sound history.</summary>
internal sealed record CaseContent
{
    public string Title { get; init; } = string.Empty;

    public string Source { get; init; } = string.Empty;

    public string Note { get; init; } = string.Empty;

    public string PolicyId { get; init; } = CaseFile.UsualPolicy;

    public TreatmentRecord Record { get; init; } = new();

    public ProposedInfusion? Proposal { get; init; }

    public InfusionSession? Session { get; init; }

    public LocalDate? FollowUpOn { get; init; }
}
