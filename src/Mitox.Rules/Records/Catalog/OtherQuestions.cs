namespace Mitox.Rules.Authoring;

/// <summary>The yes/no questions of records that have one or two.</summary>
internal static class OtherQuestions
{
    /// <summary>
    /// Gets whether the doses on record are stated to be all that were ever given, elsewhere and for other diseases too (P4).
    /// </summary>
    public static Question<TreatmentRecord> DoseHistoryIsComplete { get; } = new(
        nameof(TreatmentRecord.DoseHistoryIsComplete), "dose history complete",
        record => record.DoseHistoryIsComplete,
        (record, answer) => record with { DoseHistoryIsComplete = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether there was a reaction to an infusion (S-03).</summary>
    public static Question<Infusion> Reaction { get; } = new(
        nameof(Infusion.Reaction), "reaction to the infusion",
        infusion => infusion.Reaction, (infusion, answer) => infusion with { Reaction = answer }, reassuring: Answer.No);

    /// <summary>Gets whether the reaction to an infusion was hypersensitivity (US-62).</summary>
    public static Question<Infusion> ReactionWasHypersensitivity { get; } = new(
        nameof(Infusion.ReactionWasHypersensitivity), "hypersensitivity as the cause of the reaction",
        infusion => infusion.ReactionWasHypersensitivity,
        (infusion, answer) => infusion with { ReactionWasHypersensitivity = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether a relapse left a lasting deficit.</summary>
    public static Question<Relapse> LeftDeficit { get; } = new(
        nameof(Relapse.LeftDeficit), "lasting deficit",
        relapse => relapse.LeftDeficit, (relapse, answer) => relapse with { LeftDeficit = answer }, reassuring: Answer.No);
}
