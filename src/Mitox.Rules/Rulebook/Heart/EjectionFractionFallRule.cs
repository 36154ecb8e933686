using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction has not fallen significantly since the baseline, or it requires clinician review.</summary>
/// <remarks>
/// A fall is in points: from 60 % to 50 % is 10. One measurement alone is its own baseline. A policy may name a fall above which
/// the dose is withheld; a fall of just that many points requires review.
/// </remarks>
internal sealed class EjectionFractionFallRule : Rule
{
    private readonly decimal pointsForReview;
    private readonly decimal? pointsToWithholdAbove;

    /// <summary>Initializes a new instance of the <see cref="EjectionFractionFallRule"/> class.</summary>
    /// <param name="pointsForReview">
    /// The fall in points from which on it requires clinician review, inclusive; above zero.
    /// </param>
    /// <param name="pointsToWithholdAbove">
    /// The fall in points above which the dose is withheld, exclusive, or <see langword="null"/> for none; not below the other.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public EjectionFractionFallRule(decimal pointsForReview, decimal? pointsToWithholdAbove)
        : base(RuleIds.EjectionFractionFall, SentenceOf(pointsForReview, pointsToWithholdAbove), CriteriaOf(
            pointsForReview, pointsToWithholdAbove))
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pointsForReview);
        ArgumentOutOfRangeException.ThrowIfLessThan(
            pointsToWithholdAbove ?? pointsForReview, pointsForReview, nameof(pointsToWithholdAbove));
        this.pointsForReview = pointsForReview;
        this.pointsToWithholdAbove = pointsToWithholdAbove;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [HeartValues.EjectionFraction.Field, .. UnreadFields.DaysOfDoses];

    /// <inheritdoc/>
    internal override Verdict WeightOfOlder(RecordField field, ClinicTime made, in Case input) =>
        !BaselineEjectionFraction.MayBe(made, input.History, input.At) ? Verdict.NoObjection
        : pointsToWithholdAbove is null ? Verdict.Review
        : Verdict.Incomplete;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (!input.IsInFull
            && input.History.ReadingsOf(HeartValues.EjectionFraction).TryReadNewest(input.At, out var read)
            && !(read.Low < input.BaselineEjectionFraction?.Value))
        {
            return Satisfied();
        }

        if (NewestEjectionFraction.Lowest(input) is not { } newest)
        {
            return Undetermined(NewestEjectionFraction.NotRecorded, NewestEjectionFraction.Measure);
        }

        var evidence = new EjectionFractionChange(
            input.BaselineEjectionFraction ?? newest, newest, pointsForReview, pointsToWithholdAbove);
        var fall = evidence.Fall;
        return fall > pointsToWithholdAbove ? Objects(Verdict.Withhold, evidence, NewestEjectionFraction.Recover)
            : fall >= pointsForReview ? Review(evidence)
            : Satisfied(input, evidence);
    }

    private static string SentenceOf(decimal pointsForReview, decimal? pointsToWithholdAbove)
    {
        var withheld = pointsToWithholdAbove is { } points
            ? $"; above {ExactNumberText.Format(points)} points the drug must be withheld"
            : string.Empty;
        return $"A fall of the ejection fraction by {ExactNumberText.Format(pointsForReview)} points or more since the baseline "
            + $"requires clinician review{withheld}.";
    }

    private static ImmutableArray<Criterion> CriteriaOf(decimal pointsForReview, decimal? pointsToWithholdAbove)
    {
        const string What = "fall of the ejection fraction since the baseline";
        var review = new Criterion(What, CriterionOperator.Below, pointsForReview, "points", Verdict.Review);
        return pointsToWithholdAbove is { } points
            ? [review, new Criterion(What, CriterionOperator.AtMost, points, "points", Verdict.Withhold)]
            : [review];
    }
}
