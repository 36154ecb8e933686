using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Mitox.Rules;

/// <summary>One rule about a proposed infusion: judges a case, and says why and by which source.</summary>
/// <remarks>
/// To write a rule, derive a class, take its numbers and its citation in the constructor, and end
/// <see cref="Judge"/> with one of <see cref="Satisfied"/>, <see cref="ClinicalRule.Objects"/>,
/// <see cref="ClinicalRule.Undetermined"/> or <see cref="NotApplicable"/>.
/// </remarks>
public abstract class Rule : ClinicalRule
{
    /// <summary>Initializes a new instance of the <see cref="Rule"/> class.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="sentence">What must hold, in one plain sentence.</param>
    /// <param name="source">Where the rule and its numbers come from.</param>
    /// <param name="criteria">The numbers of the rule, so that it can be listed and compared; none where it has none.</param>
    /// <exception cref="ArgumentException"><paramref name="sentence"/> is blank, or the id is the default.</exception>
    protected Rule(RuleId id, string sentence, Citation source, params ImmutableArray<Criterion> criteria)
        : base(id, sentence, source, criteria)
    {
    }

    /// <summary>Judges, and stops where a rule gave the default finding or one that is not its own.</summary>
    internal Finding Evaluate(in Case input) => Own(Judge(input));

    /// <summary>What the rule reads of the weeks after the previous infusion, though a graver reason may stand in its finding; none for most rules.</summary>
    internal virtual DoseAdjustment? CountsAfterPreviousInfusionIn(in Case input) => null;

    /// <summary>The observation whose newest result alone the rule judges, where what it finds comes and goes, such as a count; or <see langword="null"/>.</summary>
    internal virtual Observation? JudgesPassing => null;

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
}
