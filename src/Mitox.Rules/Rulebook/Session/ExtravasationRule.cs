using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The drug did not leak out of the vein.</summary>
/// <remarks>
/// Where it did, the infusion is stopped and begun again in another vein, which then requires clinician review; going on
/// withholds. Not recorded: incomplete.
/// </remarks>
internal sealed class ExtravasationRule()
    : Rule(
        RuleIds.SessionExtravasation,
        DecisionSubject.Session,
        "Where the drug leaks out of the vein, the infusion must be stopped and begun again in another vein.")
{
    private const string What = "extravasation";

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var session = input.Session;
        return session.Extravasation switch
        {
            Extravasation.None => Satisfied(input, new StatedFact(What, "none")),
            Extravasation.RestartedInAnotherVein => Review(new StatedFact(What, "begun again in another vein")),
            Extravasation.Stopped => Review(new StatedFact(What, "stopped for good")),
            Extravasation.Unknown => Undetermined(new StatedFact(What, StatedFact.Unknown), new Remedy.State(
                "whether the drug leaked out of the vein", new(nameof(InfusionSession), nameof(InfusionSession.Extravasation)))),
            _ => Objects(Verdict.Withhold, new StatedFact(What, "the infusion went on"), new Remedy.Resolve(
                "the extravasation: stop, and begin again in another vein",
                new(nameof(InfusionSession), nameof(InfusionSession.Extravasation)))),
        };
    }
}
