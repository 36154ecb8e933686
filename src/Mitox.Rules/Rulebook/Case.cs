namespace Mitox.Rules;

/// <summary>What a rule judges: one patient's history and one proposed infusion.</summary>
public readonly ref struct Case
{
    internal Case(TreatmentHistory history, ProposedInfusion proposal, bool isInFull)
    {
        History = history;
        Proposal = proposal;
        IsInFull = isInFull;
    }

    /// <summary>Gets the history.</summary>
    public TreatmentHistory History { get; }

    /// <summary>Gets the proposed infusion.</summary>
    public ProposedInfusion Proposal { get; }

    /// <summary>Gets a value indicating whether the evidence of satisfied rules will be read too.</summary>
    internal bool IsInFull { get; }
}
