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

    public ProposalEntry? Proposal { get; init; }
}
