using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The concentrate is diluted with sodium chloride 0.9 % or dextrose 5 %.</summary>
/// <remarks>Anything else withholds; one that is not recorded is incomplete.</remarks>
internal sealed class DiluentRule()
    : Rule(
        RuleIds.SessionDiluent, DecisionSubject.Session, "The drug must be diluted with sodium chloride 0.9 % or dextrose 5 %.")
{
    private const string What = "diluent";

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var session = input.Session;
        return session.Diluent switch
        {
            Diluent.SodiumChloride => Satisfied(input, new StatedFact(What, "sodium chloride 0.9 %")),
            Diluent.Dextrose => Satisfied(input, new StatedFact(What, "dextrose 5 %")),
            Diluent.Unknown => Undetermined(
                new StatedFact(What, StatedFact.Unknown),
                new Remedy.State("the diluent", new(nameof(InfusionSession), nameof(InfusionSession.Diluent)))),
            _ => Objects(Verdict.Withhold, new StatedFact(What, "another"), new Remedy.Resolve(
                "the choice of the diluent", new(nameof(InfusionSession), nameof(InfusionSession.Diluent)))),
        };
    }
}
