using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The dose is not above what the label's table expects after low counts, infection or toxicity.</summary>
/// <remarks>
/// More than the table expects, but for rounding, withholds, with the largest dose; where the table discontinues treatment it
/// stops; where no row covers the case, or no count was made in the weeks after the previous infusion, it requires clinician
/// review. Where several rows apply, the most cautious counts.
/// </remarks>
internal sealed class DoseAdjustmentRule : Rule
{
    private readonly DoseAdjustmentTable table;
    private readonly DosePerArea usual;
    private readonly decimal tolerancePercent;

    /// <summary>Initializes a new instance of the <see cref="DoseAdjustmentRule"/> class.</summary>
    /// <param name="table">The table.</param>
    /// <param name="usual">The dose where the table reduces nothing; above zero.</param>
    /// <param name="tolerancePercent">How far rounding may lead above the dose, in percent, inclusive; below 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public DoseAdjustmentRule(DoseAdjustmentTable table, DosePerArea usual, decimal tolerancePercent)
        : base(
            RuleIds.DoseAdjustment,
            "The dose must not be above what the table of the label expects after low counts, infection or toxicity.",
            CriteriaOf(table))
    {
        this.table = table;
        this.usual = Stated(usual);
        this.tolerancePercent = Tolerance(tolerancePercent);
    }

    /// <summary>The dose the table expects next in a case; the usual one where it reduces nothing, or treatment ends.</summary>
    internal DosePerArea NextDoseIn(in Case input)
    {
        var read = new DoseAdjustmentReading(table, usual, input);
        return Smaller(Smaller(Smaller(usual, read.AfterPreviousInfusion()), read.BeforeInfusion()), read.OtherToxicity());
    }

    /// <inheritdoc/>
    internal override DoseAdjustment? CountsAfterPreviousInfusionIn(in Case input) =>
        new DoseAdjustmentReading(table, usual, input).AfterPreviousInfusion();

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        change.AddAfter(change.History.BloodCounts, table.DaysBeforeInfusion);
        foreach (var given in change.DaysOfMitoxantrone)
        {
            change.Add(given.PlusDays(table.DaysAfterInfusion + 1));
        }

        return true;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [
            .. table.Scale.Graded.Select(one => one.Value.Field), RecordLists.AdverseEvents.Field, UnreadFields.Infection,
            VisitQuestions.SevereInfection.Field, .. UnreadFields.DaysOfDoses,
        ];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var read = new DoseAdjustmentReading(table, usual, input);
        var (before, discontinued, other, after) = (
            read.BeforeInfusion(), read.Discontinuing(), read.OtherToxicity(), read.AfterPreviousInfusion());
        var smallest = Smaller(Smaller(Smaller(usual, before), other), after);
        return Joined(
            JudgeOne(before, smallest, input),
            JudgeOne(discontinued, smallest, input),
            JudgeOne(other, smallest, input),
            JudgeOne(after, smallest, input),
            JudgeOne(read.MarrowSuppression(), smallest, input));
    }

    /// <summary>
    /// The most cautious finding, with the remedies of all: a smaller dose alone does not answer what else is open.
    /// </summary>
    private Finding Joined(in Finding before, in Finding discontinued, in Finding other, in Finding after, in Finding marrow)
    {
        var worst = MoreCautious(before, MoreCautious(discontinued, MoreCautious(other, MoreCautious(after, marrow))));
        return worst.Kind is not FindingKind.Objects || worst.Verdict is Verdict.Stop
            ? worst
            : Objects(
                worst.Verdict,
                worst.Evidence!,
                [.. worst.Remedies.Concat(before.Remedies).Concat(discontinued.Remedies)
                    .Concat(other.Remedies).Concat(after.Remedies).Concat(marrow.Remedies).Distinct()]);
    }

    /// <summary>
    /// Of several rows that name a smaller dose only the smallest is judged, so that its remedy satisfies them all.
    /// </summary>
    private Finding JudgeOne(DoseAdjustment read, DosePerArea smallest, in Case input) => read.Outcome switch
    {
        DoseAdjustmentOutcome.Unchanged => Satisfied(input, read),
        DoseAdjustmentOutcome.NotCovered or DoseAdjustmentOutcome.Improved => Review(read),
        DoseAdjustmentOutcome.Withheld =>
            Objects(Verdict.Withhold, read, new Remedy.Resolve("the low blood counts", RecordLists.BloodCounts.Field)),
        DoseAdjustmentOutcome.Unknown => Undetermined(read, new Remedy.State(
            "whether there were signs of infection in the weeks after the previous infusion", RecordLists.Assessments.Field)),
        DoseAdjustmentOutcome.Reduced => read.NextDose > smallest ? Satisfied(input, read) : JudgeReduced(read, input),
        _ => Stop(read),
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
            DoseAdjustmentCause.CountAfterInfusionWithInfection =>
                "a blood count after the previous infusion, with signs of infection,",
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
