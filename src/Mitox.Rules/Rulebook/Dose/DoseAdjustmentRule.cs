using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The dose is not above what the label's table expects after low counts, infection or toxicity.</summary>
/// <remarks>
/// More than the table expects, but for rounding, asks for what its row says; where the table discontinues treatment it stops;
/// where no row covers the case, or no count was made in the weeks after the previous infusion, it requires clinician review.
/// Where several rows apply, the most cautious counts. Whether there were signs of infection must be on record where a row
/// depends on it.
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
        var (reduced, advised) = SmallestOf(new(new(table, usual, input)));
        return reduced < advised ? reduced : advised;
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
    internal override Verdict WeightOfOlder(RecordField field, ClinicTime made, in Case input) =>
        !new DoseAdjustmentReading(table, usual, input).ReadsOlder(field, made) ? Verdict.NoObjection
        : field == BloodCountValues.Platelets.Field ? Verdict.Review // more they never ask for
        : Verdict.Incomplete;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var all = new DoseAdjustmentReadings(new(table, usual, input));
        var smallest = SmallestOf(all);
        var worst = JudgeOne(all[default], smallest, input);
        foreach (var question in DoseAdjustmentReadings.Questions.AsSpan()[1..])
        {
            worst = MoreCautious(worst, JudgeOne(all[question], smallest, input));
        }

        return worst.Kind is not FindingKind.Objects || worst.Verdict is Verdict.Stop
            ? worst
            : Objects(worst.Verdict, worst.Evidence!, RemediesOf(worst, all, smallest, input));
    }

    /// <summary>The remedies of all that objects: a smaller dose alone does not answer what else is open.</summary>
    private ImmutableArray<Remedy> RemediesOf(
        in Finding worst,
        in DoseAdjustmentReadings all,
        (DosePerArea Reduced, DosePerArea Advised) smallest,
        in Case input)
    {
        var remedies = new List<Remedy>(worst.Remedies);
        foreach (var question in DoseAdjustmentReadings.Questions)
        {
            remedies.AddRange(JudgeOne(all[question], smallest, input).Remedies.Except(remedies));
        }

        return [.. remedies];
    }

    /// <summary>
    /// Of several rows that name a dose in the same way only the smallest is judged, so that its remedy satisfies them all.
    /// </summary>
    private Finding JudgeOne(
        DoseAdjustment read, (DosePerArea Reduced, DosePerArea Advised) smallest, in Case input) => read.Outcome switch
        {
            DoseAdjustmentOutcome.Unchanged => Satisfied(input, read),
            DoseAdjustmentOutcome.NotCovered or DoseAdjustmentOutcome.Improved => Review(read),
            DoseAdjustmentOutcome.Withheld =>
                Objects(Verdict.Withhold, read, new Remedy.Resolve("the low blood counts", RecordLists.BloodCounts.Field)),
            DoseAdjustmentOutcome.Unknown =>
                Undetermined(read, new Remedy.State(SignsOf(read.Cause), RecordLists.Assessments.Field)),
            DoseAdjustmentOutcome.Reduced when read.NextDose > smallest.Reduced => Satisfied(input, read),
            DoseAdjustmentOutcome.Advised when read.NextDose > smallest.Advised => Satisfied(input, read),
            DoseAdjustmentOutcome.Reduced or DoseAdjustmentOutcome.Advised => JudgeReduced(read, input),
            _ => Stop(read),
        };

    /// <summary>What is asked where signs of infection are not recorded.</summary>
    private string SignsOf(DoseAdjustmentCause cause) => cause is DoseAdjustmentCause.CountAfterInfusion
        ? "whether there were signs of infection in the weeks after the previous infusion"
        : "whether there were signs of infection within "
            + $"{ExactNumberText.Format(table.DaysBeforeInfusion)} days of the blood count";

    private Finding JudgeReduced(DoseAdjustment read, in Case input)
    {
        if (input.Proposal is not { DosePerArea: { } proposed, Area: { } area })
        {
            return Undetermined(read, UnknownArea.State);
        }

        var largest = new DoseAgainstRegimen(proposed, read.NextDose, tolerancePercent, default).Largest;
        var otherwise = read.Outcome is DoseAdjustmentOutcome.Advised ? Verdict.Review : Verdict.Withhold;
        return proposed <= largest
            ? Satisfied(input, read)
            : Objects(otherwise, read, new Remedy.ReduceTo(largest, largest.Over(area)));
    }

    private (DosePerArea Reduced, DosePerArea Advised) SmallestOf(in DoseAdjustmentReadings all) => (
        all.SmallestOf(DoseAdjustmentOutcome.Reduced, usual), all.SmallestOf(DoseAdjustmentOutcome.Advised, usual));

    private static ImmutableArray<Criterion> CriteriaOf(DoseAdjustmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return
        [
            .. table.Rows.Select(row => row.NextDose is { } next
                ? next.AsCriterion(SubjectOf(row), CriterionOperator.AtMost, row.Otherwise)
                : DosePerArea.Zero.AsCriterion(SubjectOf(row), CriterionOperator.AtMost, row.Otherwise)),
        ];
    }

    private static string SubjectOf(DoseAdjustmentRow row)
    {
        var cause = row.Cause switch
        {
            DoseAdjustmentCause.CountAfterInfusionWithInfection =>
                "a blood count after the previous infusion, with signs of infection,",
            DoseAdjustmentCause.CountAfterInfusion => "a blood count after the previous infusion",
            DoseAdjustmentCause.CountBeforeInfusionWithInfection =>
                "a count of white cells before the infusion, with signs of infection,",
            DoseAdjustmentCause.CountBeforeInfusion => "a count of white cells before the infusion, without signs of infection,",
            DoseAdjustmentCause.PlateletsBeforeInfusion => "platelets before the infusion",
            DoseAdjustmentCause.PlateletsAfterInfusion => "platelets after the previous infusion",
            _ => "a toxicity outside the blood",
        };
        var grades = row.LowestGrade == row.HighestGrade
            ? ExactNumberText.Format(row.LowestGrade)
            : $"{ExactNumberText.Format(row.LowestGrade)} to {ExactNumberText.Format(row.HighestGrade)}";
        return $"dose after {cause} of grade {grades}";
    }
}
