using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>What a finding says besides its rule.</summary>
/// <remarks>
/// A finding is two references wide, so that it travels in registers; the judgments without evidence, by far the most,
/// are shared and cost nothing.
/// </remarks>
internal sealed class Judgment(FindingKind kind, Verdict verdict, IEvidence? evidence, ImmutableArray<Remedy> remedies)
{
    /// <summary>Satisfied; the reason was not asked for.</summary>
    public static readonly Judgment Satisfied = WithoutObjection(FindingKind.Satisfied, null);

    /// <summary>Not applicable; the reason was not asked for.</summary>
    public static readonly Judgment NotApplicable = WithoutObjection(FindingKind.NotApplicable, null);

    public FindingKind Kind { get; } = kind;

    public Verdict Verdict { get; } = verdict;

    public IEvidence? Evidence { get; } = evidence;

    public ImmutableArray<Remedy> Remedies { get; } = remedies;

    public static Judgment WithoutObjection(FindingKind kind, IEvidence? evidence) =>
        new(kind, Verdict.NoObjection, evidence, []);
}
