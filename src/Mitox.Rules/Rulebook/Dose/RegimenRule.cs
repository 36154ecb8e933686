namespace Mitox.Rules.Rulebook;

/// <summary>The course follows the label's own dose and interval.</summary>
/// <remarks>A proposal that names no regimen means the label's. Another one is off-label, and judged by its own interval.</remarks>
public sealed class RegimenRule(Regimen label, Citation source)
    : Rule(
        RuleIds.Regimen,
        $"The regimen must be the label's: {label?.DosePerInfusion} every {label?.Interval}.",
        source,
        label?.DosePerInfusion.AsCriterion("dose of the regimen", CriterionOperator.Exactly, Verdict.Review)!,
        label?.Interval.AsCriterion("interval of the regimen", CriterionOperator.Exactly, Verdict.Review)!)
{
    private readonly Regimen label = label ?? throw new ArgumentNullException(nameof(label));

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var regimen = input.Proposal.Regimen ?? label;
        var evidence = new RegimenComparison(regimen, label);
        return regimen.IsSameSchedule(label)
            ? Satisfied(input, evidence)
            : Objects(Verdict.Review, evidence, new Remedy.ClinicianDecides());
    }
}
