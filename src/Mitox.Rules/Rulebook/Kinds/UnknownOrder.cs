namespace Mitox.Rules.Rulebook;

/// <summary>What to state where an observation of the day of the infusion may have been made after it (P31).</summary>
internal static class UnknownOrder
{
    /// <summary>The property that holds the time of a record.</summary>
    public const string At = nameof(ClinicalRecord.At);

    /// <summary>The field of the time of the infusion.</summary>
    public static RecordField OfInfusion { get; } = new(nameof(ProposedInfusion), nameof(ProposedInfusion.At));

    /// <summary>The time that is missing: that of the infusion, or that of the observation.</summary>
    public static Remedy StateTime(in ObservationValidity observed) => observed.Proposed.Time is null
        ? new Remedy.State("the time of the infusion", OfInfusion)
        : new Remedy.State($"the time of the {WordsOf(RecordOf(observed.What))}", new(RecordOf(observed.What), At));

    private static string WordsOf(string record) =>
        UnreadFields.WordsOf(RecordLists.All.Single(list => list.EntryType.Name == record).Field);

    private static string RecordOf(Observation what) => what switch
    {
        Observation.Electrocardiogram => nameof(Electrocardiogram),
        Observation.PregnancyTest => nameof(PregnancyTest),
        Observation.ClinicalAssessment => nameof(ClinicalAssessment),
        _ => Catalog.ValueOf(what)!.Field.Record,
    };
}
