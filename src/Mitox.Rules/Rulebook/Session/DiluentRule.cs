namespace Mitox.Rules.Rulebook;

/// <summary>The concentrate is diluted with sodium chloride 0.9 % or dextrose 5 %.</summary>
/// <remarks>Anything else withholds; one nobody has said is incomplete.</remarks>
public sealed class DiluentRule(Citation source)
    : SessionRule(RuleIds.SessionDiluent, "The drug must be diluted with sodium chloride 0.9 % or dextrose 5 %.", source)
{
    private const string Subject = "diluent";

    /// <inheritdoc/>
    protected override Finding Judge(InfusionSession session, TreatmentHistory history)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Diluent switch
        {
            Diluent.SodiumChloride => Satisfied(new StatedFact(Subject, "sodium chloride 0.9 %")),
            Diluent.Dextrose => Satisfied(new StatedFact(Subject, "dextrose 5 %")),
            Diluent.Unknown => Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State("the diluent", new(nameof(InfusionSession), nameof(InfusionSession.Diluent)))),
            _ => Objects(Verdict.Withhold, new StatedFact(Subject, "another"), new Remedy.Resolve("the choice of the diluent", new(nameof(InfusionSession), nameof(InfusionSession.Diluent)))),
        };
    }
}
