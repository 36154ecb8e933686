using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The concentrate is diluted to the least volume.</summary>
/// <remarks>
/// Just that volume is enough, unless the drug is as strong in it as in the concentrate (US-80): that withholds. A volume or a
/// dose that is not recorded is incomplete.
/// </remarks>
internal sealed class DilutionRule(FluidVolume leastVolume)
    : Rule(RuleIds.SessionDilution, DecisionSubject.Session,
        $"The drug must be diluted to at least {Stated(leastVolume)}, and be weaker than the concentrate.",
        new Criterion("volume of the diluted drug", CriterionOperator.AtLeast, leastVolume.Milliliters, "mL", Verdict.Withhold))
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var session = input.Session;
        var evidence = new Dilution(Diluted(session), session.Volume, leastVolume);
        return session.Volume is not { } volume
            ? Undetermined(
                evidence,
                new Remedy.State("the volume of the diluted drug", new(nameof(InfusionSession), nameof(InfusionSession.Volume))))
            : volume < leastVolume || evidence.IsConcentrate
                ? Objects(Verdict.Withhold, evidence, new Remedy.Resolve(
                    "the dilution", new(nameof(InfusionSession), nameof(InfusionSession.Volume))))
            : evidence.Dose is null
                ? Undetermined(
                    evidence,
                    new Remedy.State("the dose that is diluted", new(nameof(InfusionSession), nameof(InfusionSession.Ordered))))
            : Satisfied(input, evidence);
    }

    /// <summary>
    /// The volume holds what was ordered, however much of it was given; where more was given than that, it held more.
    /// </summary>
    private static Dose? Diluted(InfusionSession session) =>
        session.Given is { } given && !(given <= session.Ordered) ? given : session.Ordered;
}
