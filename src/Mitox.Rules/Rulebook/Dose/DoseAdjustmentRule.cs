using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The dose is not above what the label's table expects after low counts, infection or toxicity.</summary>
/// <remarks>
/// More than the table expects, but for rounding, withholds, with the largest dose; where the table discontinues treatment it stops;
/// where no row covers the case, or nobody counted in the weeks after the previous infusion, a clinician weighs it. Where several
/// rows apply, the most cautious counts.
/// </remarks>
public sealed class DoseAdjustmentRule : Rule
{
    private readonly DoseAdjustmentTable table;
    private readonly DosePerArea usual;
    private readonly decimal tolerancePercent;

    /// <summary>Initializes a new instance of the <see cref="DoseAdjustmentRule"/> class.</summary>
    /// <param name="table">The table.</param>
    /// <param name="usual">The dose where the table reduces nothing; above zero.</param>
    /// <param name="tolerancePercent">How far rounding may lead above the dose, in percent, inclusive; below 100.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public DoseAdjustmentRule(DoseAdjustmentTable table, DosePerArea usual, decimal tolerancePercent, Citation source)
        : base(RuleIds.DoseAdjustment, "The dose must not be above what the table of the label expects after low counts, infection or toxicity.", source, CriteriaOf(table))
    {
        this.table = table;
        this.usual = Stated(usual);
        this.tolerancePercent = Tolerance(tolerancePercent);
    }

    /// <summary>The dose the table expects next in a case; the usual one where it reduces nothing, or treatment ends.</summary>
    internal DosePerArea NextDoseIn(in Case input)
    {
        var next = usual;
        next = Smaller(next, DoseAdjustmentReading.AfterPreviousInfusion(table, usual, input));
        next = Smaller(next, DoseAdjustmentReading.BeforeInfusion(table, usual, input));
        return Smaller(next, DoseAdjustmentReading.ByOtherToxicity(table, usual, input));
    }

    /// <inheritdoc/>
    internal override DoseAdjustment? CountsAfterPreviousInfusionIn(in Case input) => DoseAdjustmentReading.AfterPreviousInfusion(table, usual, input);

    /// <inheritdoc/>
    internal override bool IsOtherwiseNotLooserThan(ClinicalRule replaced) =>
        replaced is DoseAdjustmentRule other
        && tolerancePercent <= other.tolerancePercent
        && usual == other.usual
        && table.IsNotLooserThan(other.table);

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var before = DoseAdjustmentReading.BeforeInfusion(table, usual, input);
        var discontinued = DoseAdjustmentReading.Discontinuing(table, usual, input);
        var other = DoseAdjustmentReading.ByOtherToxicity(table, usual, input);
        var after = DoseAdjustmentReading.AfterPreviousInfusion(table, usual, input);
        var smallest = Smaller(Smaller(Smaller(usual, before), other), after);
        return Joined(JudgeOne(before, smallest, input), JudgeOne(discontinued, smallest, input), JudgeOne(other, smallest, input), JudgeOne(after, smallest, input));
    }

    /// <summary>The most cautious finding, with the remedies of all: a smaller dose alone does not answer what else is open.</summary>
    private Finding Joined(in Finding before, in Finding discontinued, in Finding other, in Finding after)
    {
        var worst = MoreCautious(before, MoreCautious(discontinued, MoreCautious(other, after)));
        if (worst.Kind is not FindingKind.Objects || worst.Verdict is Verdict.Stop)
        {
            return worst;
        }

        ImmutableArray<Remedy> remedies = [.. worst.Remedies.Concat(before.Remedies).Concat(discontinued.Remedies).Concat(other.Remedies).Concat(after.Remedies).Distinct()];
        return Objects(worst.Verdict, worst.Evidence!, remedies);
    }

    /// <summary>Of several rows that name a smaller dose only the smallest is judged, so that its remedy satisfies them all.</summary>
    private Finding JudgeOne(DoseAdjustment read, DosePerArea smallest, in Case input) => read.Outcome switch
    {
        DoseAdjustmentOutcome.Unchanged => Satisfied(input, read),
        DoseAdjustmentOutcome.NotCovered or DoseAdjustmentOutcome.Improved => Objects(Verdict.Review, read, new Remedy.ClinicianDecides()),
        DoseAdjustmentOutcome.Withheld => Objects(Verdict.Withhold, read, new Remedy.Resolve("the low blood counts", new(nameof(TreatmentRecord), nameof(TreatmentRecord.BloodCounts)))),
        DoseAdjustmentOutcome.Unknown => Undetermined(read, new Remedy.State("whether there were signs of infection in the weeks after the previous infusion", new(nameof(TreatmentRecord), nameof(TreatmentRecord.Assessments)))),
        DoseAdjustmentOutcome.Reduced => read.NextDose > smallest ? Satisfied(input, read) : JudgeReduced(read, input),
        _ => Objects(Verdict.Stop, read, new Remedy.None()),
    };

    private Finding JudgeReduced(DoseAdjustment read, in Case input)
    {
        if (input.Proposal is not { DosePerArea: { } proposed, Area: { } area })
        {
            return Undetermined(read, UnknownArea.State);
        }

        var largest = new DoseAgainstRegimen(proposed, read.NextDose, tolerancePercent, default).Largest;
        return proposed > largest
            ? Objects(Verdict.Withhold, read, new Remedy.ReduceTo(largest, largest.Over(area)))
            : Satisfied(input, read);
    }

    private static DosePerArea Smaller(DosePerArea next, DoseAdjustment read) =>
        read.Outcome is DoseAdjustmentOutcome.Reduced && read.NextDose < next ? read.NextDose : next;

    private static ImmutableArray<Criterion> CriteriaOf(DoseAdjustmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return
        [
            .. table.Rows.Select(row => row.NextDose is { } next
                ? next.AsCriterion(SubjectOf(row), CriterionOperator.AtMost, Verdict.Withhold)
                : DosePerArea.Zero.AsCriterion(SubjectOf(row), CriterionOperator.AtMost, Verdict.Stop)),
        ];
    }

    private static string SubjectOf(DoseAdjustmentRow row)
    {
        var cause = row.Cause switch
        {
            DoseAdjustmentCause.CountAfterInfusionWithInfection => "a blood count after the previous infusion, with signs of infection,",
            DoseAdjustmentCause.CountAfterInfusion => "a blood count after the previous infusion",
            DoseAdjustmentCause.CountBeforeInfusion => "a blood count before the infusion",
            _ => "a toxicity outside the blood",
        };
        var grades = row.LowestGrade == row.HighestGrade
            ? ExactNumberText.Format(row.LowestGrade)
            : $"{ExactNumberText.Format(row.LowestGrade)} to {ExactNumberText.Format(row.HighestGrade)}";
        return $"dose after {cause} of grade {grades}";
    }
}
