using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>One rule about how an infusion is, or was, given: judges the record of one session.</summary>
/// <remarks>To write one, derive a class and end <see cref="Judge"/> as a <see cref="Rule"/> does.</remarks>
public abstract class SessionRule : ClinicalRule
{
    /// <summary>Initializes a new instance of the <see cref="SessionRule"/> class.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="sentence">What must hold, in one plain sentence.</param>
    /// <param name="source">Where the rule and its numbers come from.</param>
    /// <param name="criteria">The numbers of the rule; none where it has none.</param>
    /// <exception cref="ArgumentException"><paramref name="sentence"/> is blank, or the id is the default.</exception>
    protected SessionRule(RuleId id, string sentence, Citation source, params ImmutableArray<Criterion> criteria)
        : base(id, sentence, source, criteria)
    {
    }

    /// <summary>Judges, and stops where a rule gave the default finding or one that is not its own.</summary>
    internal Finding Evaluate(InfusionSession session, TreatmentHistory history) => Own(Judge(session, history));

    /// <summary>Judges one session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="history">The patient's history.</param>
    /// <returns>The finding.</returns>
    protected abstract Finding Judge(InfusionSession session, TreatmentHistory history);

    /// <summary>The rule was asked and is satisfied.</summary>
    /// <param name="evidence">Why.</param>
    /// <returns>The finding.</returns>
    protected Finding Satisfied(IEvidence evidence) => new(Description, Judgment.WithoutObjection(FindingKind.Satisfied, evidence));

    /// <summary>The rule does not concern the session.</summary>
    /// <param name="evidence">Why not.</param>
    /// <returns>The finding.</returns>
    protected Finding NotApplicable(IEvidence evidence) => new(Description, Judgment.WithoutObjection(FindingKind.NotApplicable, evidence));
}
