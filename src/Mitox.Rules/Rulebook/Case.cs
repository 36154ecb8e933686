namespace Mitox.Rules;

/// <summary>What a rule judges: one patient's history and one proposed infusion.</summary>
public readonly ref struct Case
{
    internal Case(TreatmentHistory history, ProposedInfusion proposal, bool isInFull)
    {
        History = history;
        Proposal = proposal;
        IsInFull = isInFull;
        Previous = history.LastMitoxantroneBefore(proposal.At);
        EjectionFractions = history.EjectionFractions.NewestFor(proposal.At);
        Electrocardiograms = history.Electrocardiograms.NewestFor(proposal.At);
        Neutrophils = history.Neutrophils.NewestFor(proposal.At);
        Platelets = history.Platelets.NewestFor(proposal.At);
        AlanineAminotransferase = history.AlanineAminotransferase.NewestFor(proposal.At);
        AspartateAminotransferase = history.AspartateAminotransferase.NewestFor(proposal.At);
        TotalBilirubin = history.TotalBilirubin.NewestFor(proposal.At);
        PregnancyTests = history.PregnancyTests.NewestFor(proposal.At);
        Assessments = history.Assessments.NewestFor(proposal.At);
    }

    /// <summary>Gets the history.</summary>
    public TreatmentHistory History { get; }

    /// <summary>Gets the proposed infusion.</summary>
    public ProposedInfusion Proposal { get; }

    /// <summary>Gets a value indicating whether the evidence of satisfied rules will be read too.</summary>
    internal bool IsInFull { get; }

    /// <summary>Gets the last time mitoxantrone went in before the proposed day.</summary>
    internal ClinicTime? Previous { get; }

    // The newest records the proposal can see, looked up once for all rules; several where their order is not known.
    internal ReadOnlySpan<EjectionFraction> EjectionFractions { get; }

    internal ReadOnlySpan<Electrocardiogram> Electrocardiograms { get; }

    internal ReadOnlySpan<BloodCount> Neutrophils { get; }

    internal ReadOnlySpan<BloodCount> Platelets { get; }

    internal ReadOnlySpan<LiverPanel> AlanineAminotransferase { get; }

    internal ReadOnlySpan<LiverPanel> AspartateAminotransferase { get; }

    internal ReadOnlySpan<LiverPanel> TotalBilirubin { get; }

    internal ReadOnlySpan<PregnancyTest> PregnancyTests { get; }

    internal ReadOnlySpan<ClinicalAssessment> Assessments { get; }
}
