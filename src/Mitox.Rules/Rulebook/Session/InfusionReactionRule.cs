using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>There was no reaction during or after the infusion, or it requires clinician review.</summary>
/// <remarks>A listed reaction counts whatever the answer says. Not recorded: incomplete.</remarks>
internal sealed class InfusionReactionRule()
    : Rule(
        RuleIds.SessionReaction,
        DecisionSubject.Session,
        "A reaction, such as hives, chills, itching or rash, requires clinician review.")
{
    private const string What = "reaction";

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var session = input.Session;
        return !session.Reactions.IsEmpty ? Weighed(string.Join(", ", session.Reactions.Distinct().Order().Select(NameOf)))
            : session.ReactionWasHypersensitivity is Answer.Yes ? Weighed("hypersensitivity")
            : session.Reaction switch
            {
                Answer.Yes => Weighed(StatedFact.Yes),
                Answer.No => Satisfied(input, new StatedFact(What, StatedFact.No)),
                _ => Undetermined(
                    new StatedFact(What, StatedFact.Unknown),
                    new Remedy.State($"yes or no: {What}", new(nameof(InfusionSession), nameof(InfusionSession.Reaction)))),
            };
    }

    private Finding Weighed(string what) => Review(new StatedFact(What, what));

    private static string NameOf(InfusionReaction reaction) => reaction switch
    {
        InfusionReaction.Hives => "hives",
        InfusionReaction.Chills => "chills",
        InfusionReaction.Itching => "itching",
        InfusionReaction.Rash => "rash",
        _ => "another",
    };
}
