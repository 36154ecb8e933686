namespace Mitox.Rules.Json.Entries;

/// <summary>The whole file.</summary>
internal sealed class CaseEntry
{
    public string? Title { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }

    public string? Policy { get; init; }

    public PatientEntry? Patient { get; init; }

    public string? DoseHistoryIsComplete { get; init; }

    public InfusionEntry[]? Infusions { get; init; }

    public PriorExposureEntry[]? PriorExposures { get; init; }

    public EjectionFractionEntry[]? EjectionFractions { get; init; }

    public ElectrocardiogramEntry[]? Electrocardiograms { get; init; }

    public BloodCountEntry[]? BloodCounts { get; init; }

    public LiverPanelEntry[]? LiverPanels { get; init; }

    public PregnancyTestEntry[]? PregnancyTests { get; init; }

    public AssessmentEntry[]? Assessments { get; init; }

    public RelapseEntry[]? Relapses { get; init; }

    public DisabilityScoreEntry[]? DisabilityScores { get; init; }

    public BrainScanEntry[]? BrainScans { get; init; }

    public TherapyEntry[]? Therapies { get; init; }

    public ToxicityEntry[]? Toxicities { get; init; }

    public ProposalEntry? Proposal { get; init; }

    public SessionEntry? Session { get; init; }

    public string? FollowUpOn { get; init; }
}
