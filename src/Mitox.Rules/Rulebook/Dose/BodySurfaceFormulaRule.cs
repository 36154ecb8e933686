namespace Mitox.Rules.Rulebook;

/// <summary>One formula of body surface is used throughout the course.</summary>
/// <remarks>Areas that are stated without a formula are not compared: theirs is not known.</remarks>
public sealed class BodySurfaceFormulaRule(Citation source)
    : Rule(RuleIds.BodySurfaceFormula, "The body surface must be calculated by one formula throughout the course.", source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (input.Proposal.Area is not { Formula: not BodySurfaceFormula.Stated } area)
        {
            return NotApplicable(input, new StatedFact("formula of the body surface", StatedFact.Unknown));
        }

        foreach (var counted in input.History.Infusions)
        {
            var onRecord = counted.Infusion.Area.Formula;
            if (onRecord is not BodySurfaceFormula.Stated && onRecord != area.Formula)
            {
                return Objects(Verdict.Review, new FormulaComparison(area.Formula, onRecord), new Remedy.ClinicianDecides());
            }
        }

        return Satisfied(input, new FormulaComparison(area.Formula, area.Formula));
    }
}
