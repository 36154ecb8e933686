using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>The edition was not yet replaced on the proposed day.</summary>
/// <remarks>An old edition answers for its own time; asked about a later day, a clinician weighs the answer.</remarks>
/// <param name="replacedOn">The first day on which the text was no longer in force.</param>
/// <param name="source">Where that day comes from.</param>
public sealed class EditionInForceRule(LocalDate replacedOn, Citation source)
    : Rule(RuleIds.EditionInForce, $"The edition must be in force on the proposed day: it was replaced on {IsoText.Of(replacedOn)}.", source)
{
    private readonly EditionEnd end = new(replacedOn);

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var day = input.Proposal.At.Date;
        return end.IsBy(day) ? Objects(Verdict.Review, end.Evidence(day), new Remedy.ClinicianDecides()) : Satisfied(input, end.Evidence(day));
    }
}
