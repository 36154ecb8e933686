using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>No infusion on record was followed by a reaction that was hypersensitivity.</summary>
/// <remarks>
/// The reaction answers for itself, whatever an undated answer about hypersensitivity says: yes stops, not recorded is
/// incomplete, no is nothing. An infusion of which no reaction is recorded says nothing here; the patient's answer is asked for.
/// </remarks>
internal sealed class EarlierReactionRule()
    : Rule(RuleIds.EarlierReaction, "A reaction to an earlier infusion must not have been hypersensitivity.")
{
    private static readonly Question<Infusion> Asked = OtherQuestions.ReactionWasHypersensitivity;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [RecordLists.Infusions.Field, OtherQuestions.Reaction.Field, Asked.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => input.History.Doses switch
    {
        { FirstHypersensitivity: { } infusion } => Stop(Fact(infusion, "hypersensitivity")),
        { FirstUnclearReaction: { } infusion } => Undetermined(
            Fact(infusion, "hypersensitivity or not is not recorded"),
            new Remedy.State($"yes or no: {Asked.Words} on {IsoText.Of(infusion.At.Date)}", Asked.Field)),
        _ => NotApplicable(input, new StatedFact("reaction to an earlier infusion", "none that was hypersensitivity")),
    };

    private static StatedFact Fact(Infusion infusion, string value) =>
        new($"reaction to the infusion of {infusion.At}", value);
}
