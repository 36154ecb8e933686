using NodaTime;

namespace Mitox.Rules.Json;

/// <summary>One patient, one question and the policy to ask, as read from a file.</summary>
/// <remarks>The question is a proposed infusion, a session, or a day after treatment: exactly one of them. Made by <see cref="CaseJson"/> alone, and only from a file without any problem.</remarks>
public sealed record CaseFile
{
    internal CaseFile(TreatmentRecord record, TreatmentHistory history)
    {
        Record = record;
        History = history;
    }

    /// <summary>Gets what the case is called; empty where the file does not say.</summary>
    public string Title { get; internal init; } = string.Empty;

    /// <summary>Gets the publication the case is built from; empty where the file does not say.</summary>
    public string Source { get; internal init; } = string.Empty;

    /// <summary>Gets a remark, such as that the dates are invented; empty where the file does not say.</summary>
    public string Note { get; internal init; } = string.Empty;

    /// <summary>Gets the id of the policy to ask, or several joined by "+"; that of the US label since 2009, "us-2009", where the file names none.</summary>
    /// <remarks>Any text that is not blank: whether there is such a policy is for the caller to find out.</remarks>
    public string PolicyId { get; internal init; } = string.Empty;

    /// <summary>Gets everything on record, in the order of the file.</summary>
    public TreatmentRecord Record { get; }

    /// <summary>Gets the history built from the record.</summary>
    public TreatmentHistory History { get; }

    /// <summary>Gets the proposed infusion, or <see langword="null"/> where the file asks something else.</summary>
    public ProposedInfusion? Proposal { get; internal init; }

    /// <summary>Gets the session, or <see langword="null"/> where the file asks something else.</summary>
    public InfusionSession? Session { get; internal init; }

    /// <summary>Gets the day that asks about the time after treatment, or <see langword="null"/> where the file asks something else.</summary>
    public LocalDate? FollowUpOn { get; internal init; }

    /// <summary>Asks a policy what the file asks. Of a proposed infusion the objections are kept, else all findings.</summary>
    /// <param name="policy">The policy; <see cref="PolicyId"/> says which one the file asks for.</param>
    /// <returns>The decision.</returns>
    public Decision Evaluate(Policy policy) => Proposal is { } proposal ? TreatmentEvaluator.Evaluate(History, proposal, policy) : EvaluateInFull(policy);

    /// <summary>Asks a policy what the file asks, and keeps all findings.</summary>
    /// <param name="policy">The policy; <see cref="PolicyId"/> says which one the file asks for.</param>
    /// <returns>The decision.</returns>
    public Decision EvaluateInFull(Policy policy) =>
        Proposal is { } proposal ? TreatmentEvaluator.EvaluateInFull(History, proposal, policy)
        : Session is { } session ? TreatmentEvaluator.EvaluateSession(History, session, policy)
        : TreatmentEvaluator.EvaluateFollowUp(History, FollowUpOn!.Value, policy);
}
