using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Mitox.Rules;

/// <summary>What all rules have in common: an id, a sentence, a source, numbers, and ways to object.</summary>
/// <remarks>
/// A rule depends on what it judges alone: no clock, no state, no I/O. What it does not know it reports as undetermined,
/// never as satisfied.
/// </remarks>
public abstract class ClinicalRule
{
    private protected ClinicalRule(RuleId id, string sentence, Citation source, ImmutableArray<Criterion> criteria)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sentence);
        ArgumentNullException.ThrowIfNull(source);
        if (id == default)
        {
            throw new ArgumentException("A rule must have an id.", nameof(id));
        }

        Description = new(id, sentence, source, criteria.IsDefault ? [] : criteria);
    }

    /// <summary>Gets the id, the sentence, the source and the numbers.</summary>
    public RuleDescription Description { get; }

    /// <summary>Writes the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Description.Id.ToString();

    /// <summary>Whether what no criterion shows, such as a list of drugs, allows nothing that the replaced rule of this class did not.</summary>
    /// <remarks>A rule without any criterion shows nothing, unless its class says how to compare it.</remarks>
    internal virtual bool IsOtherwiseNotLooserThan(ClinicalRule replaced) => !Description.Criteria.IsEmpty;

    /// <summary>Stops where a rule gave the default finding or one that is not its own.</summary>
    private protected Finding Own(in Finding finding) =>
        finding.IsOf(Description)
            ? finding
            : Objects(Verdict.Stop, new StatedFact("the rule", "gave no finding of its own"), new Remedy.None());

    /// <summary>The rule objects.</summary>
    /// <param name="verdict">What the objection asks for: stop, withhold, incomplete or review.</param>
    /// <param name="evidence">What was seen and what it was held against.</param>
    /// <param name="remedies">What would make the objection go away, all of it together; none given means that nothing does.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is none that an objection can have.</exception>
    protected Finding Objects(Verdict verdict, IEvidence evidence, params ImmutableArray<Remedy> remedies)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return verdict is Verdict.Stop or Verdict.Withhold or Verdict.Incomplete or Verdict.Review
            ? new(Description, new(FindingKind.Objects, verdict, evidence, remedies.IsDefaultOrEmpty ? [new Remedy.None()] : remedies))
            : throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "An objection must stop, withhold, find incomplete or ask for review.");
    }

    /// <summary>The rule cannot tell for want of a fact.</summary>
    /// <param name="evidence">What is missing.</param>
    /// <param name="remedies">How to find it out.</param>
    /// <returns>A finding of <see cref="Verdict.Incomplete"/>.</returns>
    protected Finding Undetermined(IEvidence evidence, params ImmutableArray<Remedy> remedies) =>
        Objects(Verdict.Incomplete, evidence, remedies);

    /// <summary>How far rounding may lead away from a dose, in percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or 100 or more.</exception>
    private protected static decimal Tolerance(decimal tolerancePercent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerancePercent);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(tolerancePercent, 100);
        return tolerancePercent;
    }

    /// <summary>Refuses a limit that nobody stated: zero would never be fallen below.</summary>
    private protected static T Stated<T>(T limit, [CallerArgumentExpression(nameof(limit))] string name = "")
        where T : struct, IEquatable<T> =>
        limit.Equals(default) ? throw new ArgumentOutOfRangeException(name, limit, "A limit must be stated; the default is none.") : limit;

    /// <summary>Of two findings the one with the more cautious verdict; for records that may all be the newest.</summary>
    private protected static Finding MoreCautious(in Finding left, in Finding right) => right.Verdict < left.Verdict ? right : left;
}
