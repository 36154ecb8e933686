using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Mitox.Rules;

/// <summary>One rule: judges a case, and says why and by which source.</summary>
/// <remarks>
/// To write a rule, derive a class, take its numbers and its citation in the constructor, and end
/// <see cref="Judge"/> with one of <see cref="Satisfied"/>, <see cref="Objects"/>, <see cref="Undetermined"/> or
/// <see cref="NotApplicable"/>. A rule depends on its case alone: no clock, no state, no I/O. What it does not know it
/// reports as undetermined, never as satisfied.
/// </remarks>
public abstract class Rule
{
    /// <summary>Initializes a new instance of the <see cref="Rule"/> class.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="sentence">What must hold, in one plain sentence.</param>
    /// <param name="source">Where the rule and its numbers come from.</param>
    /// <exception cref="ArgumentException"><paramref name="sentence"/> is blank, or the id is the default.</exception>
    protected Rule(RuleId id, string sentence, Citation source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sentence);
        ArgumentNullException.ThrowIfNull(source);
        if (id == default)
        {
            throw new ArgumentException("A rule must have an id.", nameof(id));
        }

        Description = new(id, sentence, source);
    }

    /// <summary>Gets the id, the sentence and the source.</summary>
    public RuleDescription Description { get; }

    /// <summary>Writes the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Description.Id.ToString();

    /// <summary>Judges, and stops where a rule gave the default finding or one that is not its own.</summary>
    internal Finding Evaluate(in Case input)
    {
        var finding = Judge(input);
        return finding.IsOf(Description)
            ? finding
            : Objects(Verdict.Stop, new StatedFact("the rule", "gave no finding of its own"), new Remedy.None());
    }

    /// <summary>Judges a case.</summary>
    /// <param name="input">The history and the proposed infusion.</param>
    /// <returns>The finding.</returns>
    protected abstract Finding Judge(in Case input);

    /// <summary>The rule was asked and is satisfied.</summary>
    /// <typeparam name="T">The kind of evidence.</typeparam>
    /// <param name="input">The case; it knows whether the evidence will be read.</param>
    /// <param name="evidence">Why the rule is satisfied.</param>
    /// <returns>The finding.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected Finding Satisfied<T>(in Case input, T evidence)
        where T : struct, IEvidence =>
        new(Description, input.IsInFull ? Judgment.WithoutObjection(FindingKind.Satisfied, evidence) : Judgment.Satisfied);

    /// <summary>The rule does not concern the case.</summary>
    /// <typeparam name="T">The kind of evidence.</typeparam>
    /// <param name="input">The case; it knows whether the evidence will be read.</param>
    /// <param name="evidence">Why the rule does not concern it.</param>
    /// <returns>The finding.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected Finding NotApplicable<T>(in Case input, T evidence)
        where T : struct, IEvidence =>
        new(Description, input.IsInFull ? Judgment.WithoutObjection(FindingKind.NotApplicable, evidence) : Judgment.NotApplicable);

    /// <summary>The rule objects.</summary>
    /// <param name="verdict">What the objection asks for: stop, withhold or review.</param>
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

    /// <summary>Refuses a limit that nobody stated: zero would never be fallen below.</summary>
    private protected static T Stated<T>(T limit, [CallerArgumentExpression(nameof(limit))] string name = "")
        where T : struct, IEquatable<T> =>
        limit.Equals(default) ? throw new ArgumentOutOfRangeException(name, limit, "A limit must be stated; the default is none.") : limit;

    /// <summary>Of two findings the one with the more cautious verdict; for records that may all be the newest.</summary>
    private protected static Finding MoreCautious(in Finding left, in Finding right) => right.Verdict < left.Verdict ? right : left;

    /// <summary>The rule cannot tell for want of a fact.</summary>
    /// <param name="evidence">What is missing.</param>
    /// <param name="remedies">How to find it out.</param>
    /// <returns>A finding of <see cref="Verdict.Incomplete"/>.</returns>
    protected Finding Undetermined(IEvidence evidence, params ImmutableArray<Remedy> remedies) =>
        Objects(Verdict.Incomplete, evidence, remedies);
}
