namespace Mitox.Rules.Rulebook;

/// <summary>There was no reaction during or after the infusion, or a clinician weighs it.</summary>
/// <remarks>A listed reaction counts whatever the answer says. Nobody has said: incomplete.</remarks>
public sealed class InfusionReactionRule(Citation source)
    : SessionRule(RuleIds.SessionReaction, "Hives, chills, itching, rash and other reactions must be weighed by a clinician.", source)
{
    private const string Subject = "reaction";

    /// <inheritdoc/>
    protected override Finding Judge(InfusionSession session, TreatmentHistory history)
    {
        ArgumentNullException.ThrowIfNull(session);
        return !session.Reactions.IsEmpty ? Weighed(string.Join(", ", session.Reactions.Distinct().Order().Select(NameOf)))
            : session.Reaction switch
            {
                Answer.Yes => Weighed(StatedFact.Yes),
                Answer.No => Satisfied(new StatedFact(Subject, StatedFact.No)),
                _ => Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State($"yes or no: {Subject}", new(nameof(InfusionSession), nameof(InfusionSession.Reaction)))),
            };
    }

    private Finding Weighed(string what) => Objects(Verdict.Review, new StatedFact(Subject, what), new Remedy.ClinicianDecides());

    private static string NameOf(InfusionReaction reaction) => reaction switch
    {
        InfusionReaction.Hives => "hives",
        InfusionReaction.Chills => "chills",
        InfusionReaction.Itching => "itching",
        InfusionReaction.Rash => "rash",
        _ => "another",
    };
}
