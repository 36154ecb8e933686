using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The lifetime dose stays within the cap with earlier anthracyclines counted as mitoxantrone.</summary>
/// <remarks>
/// A cap that is reached stops; one that the proposed dose would pass withholds, with the dose that still fits. Reaching it
/// exactly is allowed where the cap allows it, and the comparison is exact. An anthracycline of unknown amount, or of which the
/// ratio says nothing, is incomplete, and so is a sum while more mitoxantrone may have been given than is on record; what is
/// known may object before that.
/// </remarks>
internal sealed class EquivalentLifetimeDoseRule : Rule
{
    private static readonly Remedy StateAmount = new Remedy.State(
        "the whole amount of the anthracycline in mg/m², and a ratio that counts it",
        new(nameof(TreatmentRecord), nameof(TreatmentRecord.PriorExposures)));

    private readonly DosePerArea limit;
    private readonly bool mayBeReached;
    private readonly DosePerArea largestInfusion;
    private readonly EquivalenceRatio ratio;

    /// <summary>
    /// Initializes a new instance of the <see cref="EquivalentLifetimeDoseRule"/> class with a cap that may be reached exactly.
    /// </summary>
    /// <param name="limit">The cap.</param>
    /// <param name="largestInfusion">The most one infusion may hold, which no remedy goes beyond.</param>
    /// <param name="ratio">The ratio that counts anthracyclines.</param>
    public EquivalentLifetimeDoseRule(DosePerArea limit, DosePerArea largestInfusion, EquivalenceRatio ratio)
        : this(limit, mayBeReached: true, largestInfusion, ratio)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="EquivalentLifetimeDoseRule"/> class.</summary>
    /// <param name="limit">The cap.</param>
    /// <param name="mayBeReached">Whether the cap may be reached exactly, or the dose must stay below it (D-02).</param>
    /// <param name="largestInfusion">The most one infusion may hold, which no remedy goes beyond.</param>
    /// <param name="ratio">The ratio that counts anthracyclines.</param>
    public EquivalentLifetimeDoseRule(DosePerArea limit, bool mayBeReached, DosePerArea largestInfusion, EquivalenceRatio ratio)
        : base(
            RuleIds.EquivalentLifetimeDose,
            $"The lifetime dose, with anthracyclines counted by the ratio {ratio?.Name}, must "
                + $"{(mayBeReached ? "not go above" : "stay below")} {limit}.",
            limit.AsCriterion(
                "lifetime dose with this infusion and anthracyclines",
                mayBeReached ? CriterionOperator.AtMost : CriterionOperator.Below,
                Verdict.Withhold),
            limit.AsCriterion("lifetime dose before this infusion and anthracyclines", CriterionOperator.Below, Verdict.Stop),
            new Criterion(
                "doxorubicin equivalent to one of mitoxantrone",
                CriterionOperator.Exactly,
                ratio?.DoxorubicinPerMitoxantrone ?? 0,
                "mg/m²",
                Verdict.Withhold))
    {
        this.limit = limit;
        this.mayBeReached = mayBeReached;
        this.largestInfusion = largestInfusion;
        this.ratio = ratio ?? throw new ArgumentNullException(nameof(ratio));
    }

    /// <summary>The same rule with another cap.</summary>
    internal EquivalentLifetimeDoseRule WithCap(DosePerArea cap, bool capMayBeReached) =>
        new(cap, capMayBeReached, largestInfusion, ratio);

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [.. UnreadFields.Doses, PatientQuestions.PriorAnthracycline.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var evidence = Sum(input.History, input.Proposal.DosePerArea, out var any, out var unknown);
        return evidence.Equivalent >= limit
                ? Objects(
                    Verdict.Stop,
                    evidence,
                    QuestionedRecordRule.Confirming(input.History.Doubts.Reaching(limit, evidence.Equivalent)))
            : !any ? WithoutExposure(input)
            : JudgeSum(evidence, unknown, input);
    }

    /// <summary>
    /// The sum against the cap without a dose that is proposed; a lower bound while an earlier anthracycline may count for more.
    /// </summary>
    internal EquivalentLifetimeDose SumOf(TreatmentHistory history)
    {
        var sum = Sum(history, null, out var any, out _);
        return any || history.Patient.PriorAnthracycline is Answer.No ? sum : sum with { IsLowerBound = true };
    }

    private EquivalentLifetimeDose Sum(TreatmentHistory history, DosePerArea? proposed, out bool any, out PriorExposure? unknown)
    {
        var converted = DosePerArea.Zero;
        unknown = null;
        any = false;
        foreach (var exposure in history.PriorExposures)
        {
            if (!exposure.MayBeMitoxantrone)
            {
                any = true;
                var counted = exposure.Total is { } total ? ratio.ToMitoxantrone(exposure.Drug, total) : null;
                unknown ??= counted is null ? exposure : null;
                converted = counted is { } known ? converted.Plus(known) : converted;
            }
        }

        return new(
            history.LifetimeDose,
            converted,
            proposed,
            limit,
            ratio.Name,
            history.LifetimeDoseIsLowerBound || unknown is not null,
            mayBeReached);
    }

    private Finding WithoutExposure(in Case input) => input.History.Patient.PriorAnthracycline switch
    {
        Answer.No => NotApplicable(input, new StatedFact("earlier anthracycline", StatedFact.No)),
        Answer.Yes => Undetermined(new StatedFact("amount of the earlier anthracycline", StatedFact.Unknown), new Remedy.State(
            "the whole amount of the anthracycline in mg/m²",
            new(nameof(TreatmentRecord), nameof(TreatmentRecord.PriorExposures)))),
        _ => Undetermined(
            new StatedFact("earlier anthracycline", StatedFact.Unknown),
            new Remedy.State("yes or no: earlier anthracycline", new(nameof(Patient), nameof(Patient.PriorAnthracycline)))),
    };

    private Finding JudgeSum(in EquivalentLifetimeDose evidence, PriorExposure? unknown, in Case input)
    {
        if (input.Proposal is not { DosePerArea: { } proposed, Area: { } area })
        {
            return Undetermined(evidence, [UnknownArea.State, .. Missing(unknown, input)]);
        }

        return DosePerArea.CompareSum(evidence.Equivalent, proposed, limit) > (mayBeReached ? 0 : -1)
                ? Objects(Verdict.Withhold, evidence, [Reduce(evidence.Remaining, area), .. Missing(unknown, input)])
            : unknown is not null ? Undetermined(new EarlierExposure(unknown), Missing(unknown, input))
            : evidence.IsLowerBound ? Undetermined(evidence, UnknownDoses.StateAmounts(input.History))
            : Satisfied(input, evidence);
    }

    /// <summary>A drug of which the ratio says nothing stays so: it is incomplete.</summary>
    private bool CountsAsMuch(CardiotoxicDrug drug, EquivalentLifetimeDoseRule other) =>
        (ratio.ToMitoxantrone(drug, limit), other.ratio.ToMitoxantrone(drug, limit)) switch
        {
            ({ } counted, { } before) => counted >= before,
            var (counted, before) => counted is null && before is null,
        };

    private Remedy Reduce(DosePerArea remaining, BodySurfaceArea area) =>
        remaining > largestInfusion ? new Remedy.ReduceTo(largestInfusion, largestInfusion.Over(area))
        : mayBeReached ? new Remedy.ReduceTo(remaining, remaining.Over(area))
        : new Remedy.ReduceBelow(remaining, remaining.Over(area));

    /// <summary>What must be stated before the sum is one.</summary>
    private static ImmutableArray<Remedy> Missing(PriorExposure? unknown, in Case input) =>
    [
        .. unknown is null ? (ReadOnlySpan<Remedy>)[] : [StateAmount],
        .. input.History.LifetimeDoseIsLowerBound ? (ReadOnlySpan<Remedy>)[UnknownDoses.StateAmounts(input.History)] : [],
    ];
}
