namespace Mitox.Rules.Planning;

/// <summary>A patient's history, and the histories that a plan supposes in its place.</summary>
/// <remarks>
/// A plan supposes hundreds, day by day and step by step, and their doses are nearly always those of the one before: they are
/// summed once, not once for each.
/// </remarks>
internal sealed class SupposedHistories(TreatmentHistory known)
{
    private TreatmentHistory latest = known;

    /// <summary>Gets what is on record.</summary>
    public TreatmentHistory Known { get; } = known;

    /// <summary>The history of a record that is supposed.</summary>
    public TreatmentHistory Of(TreatmentRecord record) => latest = TreatmentHistory.Supposed(record, latest);
}
