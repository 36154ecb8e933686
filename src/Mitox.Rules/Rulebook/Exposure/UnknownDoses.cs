namespace Mitox.Rules.Rulebook;

/// <summary>
/// Asks for the doses that are not on record: by the statement that the history is complete, and once that
/// is made by what it lacks.
/// </summary>
internal static class UnknownDoses
{
    private static readonly RecordField Complete = new(nameof(TreatmentRecord), nameof(TreatmentRecord.DoseHistoryIsComplete));
    private static readonly RecordField Earlier = new(nameof(TreatmentRecord), nameof(TreatmentRecord.PriorExposures));
    private static readonly Remedy Amounts = AmountsIn(Complete);
    private static readonly Remedy AmountsUnread = AmountsIn(OpenResult.Field);
    private static readonly Remedy AmountsOfThose = AmountsIn(Earlier);
    private static readonly Remedy NumberOfThose = new Remedy.State("how many infusions were given in all", Earlier);

    /// <summary>Gets the statement that nothing is missing.</summary>
    public static Remedy StateComplete { get; } = new Remedy.State(
        "that every dose ever given, elsewhere and for other diseases too, is on record", Complete);

    /// <summary>Every dose, with its amount.</summary>
    public static Remedy StateAmounts(TreatmentHistory history) =>
        history.DoseHistoryIsComplete is not Answer.Yes ? Amounts
        : history.HasUnreadDose ? AmountsUnread
        : AmountsOfThose;

    /// <summary>The number of infusions, which a dose known as a sum does not tell.</summary>
    public static Remedy StateNumber(TreatmentHistory history) =>
        history.DoseHistoryIsComplete is Answer.Yes ? NumberOfThose : StateComplete;

    private static Remedy.State AmountsIn(RecordField field) =>
        new("every dose of mitoxantrone ever given, with its amount", field);
}
