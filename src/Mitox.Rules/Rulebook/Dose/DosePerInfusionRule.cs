using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The dose of one infusion is the regimen's, but for rounding, and never above the label's.</summary>
/// <remarks>
/// More than rounding allows withholds, with the largest dose; less requires review, and no remedy tells to give more. The dose
/// is compared with that of the regimen, or of the label where that is less, so no regimen lifts the label's dose.
/// </remarks>
internal sealed class DosePerInfusionRule : Rule
{
    /// <summary>At this many times the expected dose it is several infusions at once.</summary>
    private const decimal SeveralInfusions = 2;

    private readonly Regimen label;
    private readonly decimal tolerancePercent;
    private readonly DosePerArea wholeCourse;
    private readonly DosePerArea labelLargest;
    private readonly DosePerArea labelSmallest;
    private readonly DoseAdjustmentRule? adjustment;
    private readonly Mitox.Rules.Dose? most;

    /// <summary>Initializes a new instance of the <see cref="DosePerInfusionRule"/> class.</summary>
    /// <param name="label">The label's own regimen.</param>
    /// <param name="tolerancePercent">How far rounding may lead away from the dose, in percent, inclusive; below 100.</param>
    /// <param name="wholeCourse">The single dose from which it is as much as a whole course, inclusive.</param>
    /// <param name="adjustment">
    /// The rule by whose table a smaller dose is expected, or <see langword="null"/> where the label has none.
    /// </param>
    /// <param name="most">
    /// The most of one infusion in mg, which on a large body surface is the smaller dose; or <see langword="null"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerancePercent"/> is negative, or 100 or more.</exception>
    public DosePerInfusionRule(
        Regimen label,
        decimal tolerancePercent,
        DosePerArea wholeCourse,
        DoseAdjustmentRule? adjustment = null,
        Mitox.Rules.Dose? most = null)
        : base(
            RuleIds.DosePerInfusion,
            "The dose of one infusion must be the regimen's, but for rounding, and never above the label's.",
            CriteriaOf(label, tolerancePercent))
    {
        this.label = label;
        this.tolerancePercent = Tolerance(tolerancePercent);
        this.wholeCourse = wholeCourse;
        this.adjustment = adjustment;
        this.most = most;

        var bounds = new DoseAgainstRegimen(default, label.DosePerInfusion, tolerancePercent, default);
        labelLargest = bounds.Largest;
        labelSmallest = bounds.Smallest;
    }

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change) => adjustment?.NameDays(change) ?? true;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        adjustment is null ? [] : adjustment.FieldsReadIn(input);

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (input.Proposal is not { DosePerArea: { } proposed, Area: { } area })
        {
            return Undetermined(new StatedFact("body surface area of the day", StatedFact.Unknown), UnknownArea.State);
        }

        var expected = ExpectedIn(input);
        return (input.Proposal.Regimen is null || expected == label.DosePerInfusion) && proposed >= labelSmallest && proposed
            <= labelLargest
            ? !input.IsInFull
                ? Satisfied()
                : Satisfied(input, new DoseAgainstRegimen(proposed, expected, tolerancePercent, DoseConfusion.None))
            : JudgeAgainst(expected, input, proposed, area);
    }

    private Finding JudgeAgainst(DosePerArea expected, in Case input, DosePerArea proposed, BodySurfaceArea area)
    {
        var confusion = ConfusionOf(proposed, expected, input.Proposal.Dose, area);
        var evidence = new DoseAgainstRegimen(proposed, expected, tolerancePercent, confusion);
        return proposed > evidence.Largest
            ? Objects(Verdict.Withhold, evidence, new Remedy.ReduceTo(evidence.Largest, evidence.Largest.Over(area)))
            : proposed < evidence.Smallest && !IsAdjusted(proposed, expected, input) && !IsOfTheMost(proposed, area)
            ? Review(evidence)
            : Satisfied(input, evidence with { Confusion = DoseConfusion.None });
    }

    /// <summary>Whether a table of the label asks for a dose this small (P19).</summary>
    private bool IsAdjusted(DosePerArea proposed, DosePerArea expected, in Case input)
    {
        if (adjustment?.NextDoseIn(input) is not { } next || next >= expected)
        {
            return false;
        }

        var bounds = new DoseAgainstRegimen(proposed, next, tolerancePercent, default);
        return proposed >= bounds.Smallest && proposed <= bounds.Largest;
    }

    /// <summary>Whether it is the most of one infusion in mg, but for rounding.</summary>
    private bool IsOfTheMost(DosePerArea proposed, BodySurfaceArea area) =>
        most is { } milligrams
        && proposed >= new DoseAgainstRegimen(proposed, milligrams.Per(area), tolerancePercent, default).Smallest;

    private static ImmutableArray<Criterion> CriteriaOf(Regimen label, decimal tolerancePercent)
    {
        ArgumentNullException.ThrowIfNull(label);
        var bounds = new DoseAgainstRegimen(default, label.DosePerInfusion, tolerancePercent, default);
        const string What = "dose of one infusion";
        return
        [
            bounds.Largest.AsCriterion(What, CriterionOperator.AtMost, Verdict.Withhold),
            bounds.Smallest.AsCriterion(What, CriterionOperator.AtLeast, Verdict.Review),
        ];
    }

    private DosePerArea ExpectedIn(in Case input) =>
        input.Proposal.Regimen is { } regimen && regimen.DosePerInfusion < label.DosePerInfusion
            ? regimen.DosePerInfusion
            : label.DosePerInfusion;

    private DoseConfusion ConfusionOf(DosePerArea proposed, DosePerArea expected, Mitox.Rules.Dose dose, BodySurfaceArea area)
    {
        var expectedNumber = expected.MilligramsPerSquareMeter;
        if (proposed < expected)
        {
            return dose.Milligrams == expectedNumber ? DoseConfusion.NotMultipliedByArea : DoseConfusion.None;
        }

        if (proposed < expected.Times(SeveralInfusions))
        {
            return DoseConfusion.None;
        }

        var looksPerKilogram = area.Weight is { } weight
            && Math.Abs((dose.Milligrams / weight.Kilograms) - expectedNumber) * 100 <= expectedNumber * tolerancePercent;
        return looksPerKilogram ? DoseConfusion.PerKilogram
            : proposed >= wholeCourse ? DoseConfusion.WholeCourse
            : DoseConfusion.SeveralInfusions;
    }
}
