using Mitox.Rules.Benchmarks.HandWritten;

namespace Mitox.Rules.Benchmarks.Validation;

/// <summary>The object that FluentValidation validates: the same lookups as the hand-written check.</summary>
internal sealed class DoseQuestion(Chart chart, ProposedInfusion proposal)
{
    public readonly ProposedDay Day = new(chart, proposal);

    public ClinicTime At => Day.Proposal.At;

    public Patient Patient => Day.Chart.Patient;

    public ClinicalAssessment? Visit => Day.Visits.LastOrDefault();

    public EjectionFraction? EjectionFraction => Day.EjectionFractions.LastOrDefault();

    public string PerArea => Text(Day.Proposal.DosePerArea);

    /// <summary>A value for a message; nothing where there is none.</summary>
    public static string Text<T>(T value) => value?.ToString() is { Length: > 0 } text ? text : "not known";
}
