namespace Mitox.Rules.Benchmarks.Cases;

/// <summary>One patient's records and one proposed infusion.</summary>
internal sealed record DoseCase(TreatmentRecord Record, ProposedInfusion Proposal);
