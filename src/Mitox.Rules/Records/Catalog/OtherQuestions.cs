namespace Mitox.Rules.Authoring;

/// <summary>The yes/no questions of records that have a single one.</summary>
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

    /// <summary>Gets whether a relapse left a lasting deficit.</summary>
    public static Question<Relapse> LeftDeficit { get; } = new(
        nameof(Relapse.LeftDeficit), "lasting deficit",
        relapse => relapse.LeftDeficit, (relapse, answer) => relapse with { LeftDeficit = answer }, reassuring: Answer.No);
}
