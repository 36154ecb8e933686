using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>The answer to a proposed infusion, with its reasons.</summary>
/// <remarks>
/// The default value stops. Equal history, proposal and policy give an equal decision, on every machine and day.
/// </remarks>
[JsonConverter(typeof(NotJson))]
[DebuggerDisplay("{DebuggerText,nq}")]
public readonly struct Decision : IEquatable<Decision>
{
    private readonly PolicyDescription? policy;
    private readonly ImmutableArray<Finding> findings;

    internal Decision(
        PolicyDescription policy,
        ClinicTime proposedFor,
        Verdict verdict,
        ImmutableArray<Finding> findings,
        DecisionSubject subject = default)
    {
        this.policy = policy;
        this.findings = findings;
        ProposedFor = proposedFor;
        Verdict = verdict;
        Subject = subject;
    }

    /// <summary>Gets the most cautious verdict of all findings.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets the policy that was asked.</summary>
    public PolicyDescription Policy => policy ?? PolicyDescription.None;

    /// <summary>Gets what it is about: a proposed infusion, a session, or the time after treatment.</summary>
    public DecisionSubject Subject { get; }

    /// <summary>Gets the proposed day; that of the session, or the one that asks about the time after treatment.</summary>
    public ClinicTime ProposedFor { get; }

    /// <summary>Gets the findings in the order of the policy's rules.</summary>
    /// <remarks>
    /// The objections; beside them the satisfied and inapplicable ones where the decision was asked for in full.
    /// </remarks>
    public ImmutableArray<Finding> Findings => findings.IsDefault ? [] : findings;

    /// <summary>Gets the findings that object, the most cautious first, else in the order of the policy's rules.</summary>
    /// <remarks>Sorted at each reading.</remarks>
    public ImmutableArray<Finding> Objections =>
        [.. Findings.Where(finding => finding.Kind is FindingKind.Objects).OrderBy(finding => finding.Verdict)];

    /// <summary>Gets what a debugger shows: the reasons are what is asked for first.</summary>
    private string DebuggerText => Objections is [var first, ..] and var objections
        ? $"{this}; objections: {ExactNumberText.Format(objections.Length)}, first {first}"
        : $"{this}; no objections";

    /// <summary>Whether two decisions are the same in every part.</summary>
    public static bool operator ==(Decision left, Decision right) => left.Equals(right);

    /// <summary>Whether two decisions differ in any part.</summary>
    public static bool operator !=(Decision left, Decision right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Decision other) =>
        Verdict == other.Verdict
        && Subject == other.Subject
        && ProposedFor == other.ProposedFor
        && Policy == other.Policy
        && Findings.AsSpan().SequenceEqual(other.Findings.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Decision other && Equals(other);

    /// <summary>Writes the verdict, the day and the policy.</summary>
    /// <returns>One line, in the invariant culture.</returns>
    public override string ToString() => $"{Verdict} for {ProposedFor} under {Policy}";

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Verdict, ProposedFor, Policy, Findings.Length);
}
