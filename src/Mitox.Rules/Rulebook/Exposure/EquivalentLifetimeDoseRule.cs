namespace Mitox.Rules.Rulebook;

/// <summary>The lifetime dose stays within the cap with earlier anthracyclines counted as mitoxantrone.</summary>
/// <remarks>
/// A cap that is reached stops; one that the proposed dose would pass withholds, with the dose that still fits. Reaching it exactly is
/// allowed, and the comparison is exact. An anthracycline of unknown amount, or of which the ratio says nothing, is incomplete.
/// </remarks>
public sealed class EquivalentLifetimeDoseRule(DosePerArea limit, DosePerArea largestInfusion, EquivalenceRatio ratio, Citation source)
    : Rule(
        RuleIds.EquivalentLifetimeDose,
        $"The lifetime dose, with anthracyclines counted by the ratio {ratio?.Name}, must not go above {limit}.",
        source,
        limit.AsCriterion("lifetime dose with this infusion and anthracyclines", CriterionOperator.AtMost, Verdict.Withhold),
        limit.AsCriterion("lifetime dose before this infusion and anthracyclines", CriterionOperator.Below, Verdict.Stop),
        new Criterion("doxorubicin that weighs as much as mitoxantrone", CriterionOperator.Exactly, ratio?.DoxorubicinPerMitoxantrone ?? 0, "mg/m²", Verdict.Withhold))
{
    private readonly EquivalenceRatio ratio = ratio ?? throw new ArgumentNullException(nameof(ratio));

    /// <inheritdoc/>
    internal override bool IsWhollyDescribed => false;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var converted = DosePerArea.Zero;
        PriorExposure? unknown = null;
        var any = false;
        foreach (var exposure in input.History.PriorExposures)
        {
            if (!exposure.MayBeMitoxantrone)
            {
                any = true;
                var counted = exposure.Total is { } total ? ratio.ToMitoxantrone(exposure.Drug, total) : null;
                unknown ??= counted is null ? exposure : null;
                converted = counted is { } known ? converted.Plus(known) : converted;
            }
        }

        var evidence = new EquivalentLifetimeDose(input.History.LifetimeDose, converted, input.Proposal.DosePerArea, limit, ratio.Name);
        return evidence.Equivalent >= limit ? Objects(Verdict.Stop, evidence, new Remedy.None())
            : unknown is not null ? Undetermined(new EarlierExposure(unknown), new Remedy.State("the whole amount of the anthracycline in mg/m², and a ratio that counts it"))
            : !any ? WithoutExposure(input)
            : JudgeSum(evidence, input);
    }

    private Finding WithoutExposure(in Case input) => input.History.Patient.PriorAnthracycline switch
    {
        Answer.No => NotApplicable(input, new StatedFact("earlier anthracycline", StatedFact.No)),
        Answer.Yes => Undetermined(new StatedFact("amount of the earlier anthracycline", StatedFact.Unknown), new Remedy.State("the whole amount of the anthracycline in mg/m²")),
        _ => Undetermined(new StatedFact("earlier anthracycline", StatedFact.Unknown), new Remedy.State("yes or no: earlier anthracycline")),
    };

    private Finding JudgeSum(EquivalentLifetimeDose evidence, in Case input)
    {
        if (input.Proposal is not { DosePerArea: { } proposed, Area: { } area })
        {
            return Undetermined(evidence, new Remedy.State("the body surface area of the day"));
        }

        if (evidence.Equivalent.Plus(proposed) <= limit)
        {
            return Satisfied(input, evidence);
        }

        var fits = evidence.Remaining < largestInfusion ? evidence.Remaining : largestInfusion;
        return Objects(Verdict.Withhold, evidence, new Remedy.ReduceTo(fits, fits.Over(area)));
    }
}
