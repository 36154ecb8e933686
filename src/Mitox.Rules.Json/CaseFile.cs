namespace Mitox.Rules.Json;

/// <summary>One patient, one proposed infusion and the policy to ask, as read from a file.</summary>
/// <remarks>Made by <see cref="CaseJson"/> alone, and only from a file without any problem.</remarks>
public sealed record CaseFile
{
    internal CaseFile(TreatmentRecord record, TreatmentHistory history, ProposedInfusion proposal)
    {
        Record = record;
        History = history;
        Proposal = proposal;
    }

    /// <summary>Gets what the case is called; empty where the file does not say.</summary>
    public string Title { get; internal init; } = string.Empty;

    /// <summary>Gets the publication the case is built from; empty where the file does not say.</summary>
    public string Source { get; internal init; } = string.Empty;

    /// <summary>Gets a remark, such as that the dates are invented; empty where the file does not say.</summary>
    public string Note { get; internal init; } = string.Empty;

    /// <summary>Gets the id of the policy to ask; that of the US label since 2009, "us-2009", where the file names none.</summary>
    /// <remarks>Any text that is not blank: whether there is such a policy is for the caller to find out.</remarks>
    public string PolicyId { get; internal init; } = string.Empty;

    /// <summary>Gets everything on record, in the order of the file.</summary>
    public TreatmentRecord Record { get; }

    /// <summary>Gets the history built from the record.</summary>
    public TreatmentHistory History { get; }

    /// <summary>Gets the proposed infusion.</summary>
    public ProposedInfusion Proposal { get; }
}
