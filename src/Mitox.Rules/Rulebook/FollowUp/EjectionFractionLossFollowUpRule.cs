using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>
/// The ejection fraction after the last infusion is neither low nor much lower than the baseline, or a
/// cardiologist sees the patient.
/// </summary>
/// <remarks>
/// The newest after the last infusion is judged, the lowest where several may be it. A fall is in points. Whether a measurement
/// is due is another rule's question: without one this rule does not apply.
/// </remarks>
internal sealed class EjectionFractionLossFollowUpRule(Percentage floor, decimal fallInPoints)
    : AfterTreatmentRule(
        RuleIds.EjectionFractionLossFollowUp,
        $"After treatment an ejection fraction below {floor}, or {ExactNumberText.Format(fallInPoints)} points or more below the "
            + "baseline, requires clinician review.",
        floor.AsCriterion("ejection fraction after treatment", CriterionOperator.AtLeast, Verdict.Review),
        new Criterion(
            "fall of the ejection fraction since the baseline, after treatment",
            CriterionOperator.Below,
            fallInPoints,
            "points",
            Verdict.Review))
{
    private readonly Percentage floor = Stated(floor);
    private readonly decimal fallInPoints = Stated(fallInPoints);

    /// <inheritdoc/>
    private protected override ImmutableArray<RecordField> FieldsReadAfter => [HeartValues.EjectionFraction.Field];

    /// <inheritdoc/>
    internal override Verdict WeightOfOlder(RecordField field, ClinicTime made, in Case input) =>
        BaselineEjectionFraction.MayBe(made, input.History, input.At) ? Verdict.Review : Verdict.NoObjection;

    private protected override Finding JudgeAfter(LocalDate end, in Case input)
    {
        if (NewestAfter(input.History.EjectionFractions, end, input).MinBy(measured => measured.Value) is not { } newest)
        {
            return NotApplicable(input, new StatedFact("ejection fraction after the last infusion", "none on record"));
        }

        var low = new LimitComparison<Percentage>(
            "ejection fraction",
            newest.Value,
            newest.At,
            newest.Value < floor ? LimitRelation.Below : LimitRelation.AtOrAbove,
            floor,
            "the floor");
        var baseline = input.BaselineEjectionFraction;
        var change = new EjectionFractionChange(baseline ?? newest, newest, fallInPoints, WithheldAbove: null);
        return low.Relation is LimitRelation.Below ? Review(low)
            : baseline is null || baseline == newest ? Satisfied(input, low)
            : change.Fall >= fallInPoints ? Review(change)
            : Satisfied(input, change);
    }
}
