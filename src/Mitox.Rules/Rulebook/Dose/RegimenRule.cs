using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The course follows the label's own dose, at an interval that the label names.</summary>
/// <remarks>
/// A proposal that names no regimen means the label's. Another one is off-label; whether its own interval counts is the question
/// of <see cref="DoseIntervalRule"/>. Days are compared with months by what is certain: 31 days are never less than 1 month, 89
/// days never more than 3.
/// </remarks>
internal sealed class RegimenRule : Rule
{
    private readonly Regimen label;
    private readonly DosingInterval? longestInterval;

    /// <summary>
    /// Initializes a new instance of the <see cref="RegimenRule"/> class for a label that names a single interval.
    /// </summary>
    /// <param name="label">The label's own regimen.</param>
    public RegimenRule(Regimen label)
        : this(label, longestInterval: null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="RegimenRule"/> class.</summary>
    /// <param name="label">The label's own regimen, at its shortest interval, inclusive.</param>
    /// <param name="longestInterval">
    /// The label's longest interval, inclusive, or <see langword="null"/> where it names a single one.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="longestInterval"/> may be shorter than the label's shortest.
    /// </exception>
    public RegimenRule(Regimen label, DosingInterval? longestInterval)
        : base(RuleIds.Regimen, SentenceOf(label, longestInterval), CriteriaOf(label, longestInterval))
    {
        if (longestInterval is { } longest && !longest.IsNeverShorterThan(label.Interval))
        {
            throw new ArgumentOutOfRangeException(
                nameof(longestInterval), longestInterval, $"The longest interval must not be shorter than {label.Interval}.");
        }

        this.label = label;
        this.longestInterval = longestInterval;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (!input.IsInFull && input.Proposal.Regimen is null)
        {
            return Satisfied();
        }

        var evidence = new RegimenComparison(input.Proposal.Regimen ?? label, label) { LongestInterval = longestInterval };
        return input.Proposal.Regimen is null || evidence.IsTheLabels
            ? Satisfied(input, evidence)
            : Review(evidence);
    }

    private static string SentenceOf(Regimen label, DosingInterval? longestInterval)
    {
        ArgumentNullException.ThrowIfNull(label);
        return $"The regimen must be the label's: {RegimenComparison.ScheduleOf(label, longestInterval)}.";
    }

    private static ImmutableArray<Criterion> CriteriaOf(Regimen label, DosingInterval? longestInterval)
    {
        const string What = "interval of the regimen";
        var dose = label.DosePerInfusion.AsCriterion("dose of the regimen", CriterionOperator.Exactly, Verdict.Review);
        return longestInterval is { } longest
            ?
            [
                dose,
                label.Interval.AsCriterion(What, CriterionOperator.AtLeast, Verdict.Review),
                longest.AsCriterion(What, CriterionOperator.AtMost, Verdict.Review),
            ]
            : [dose, label.Interval.AsCriterion(What, CriterionOperator.Exactly, Verdict.Review)];
    }
}
