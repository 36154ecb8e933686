namespace Mitox.Rules;

/// <summary>A dated fact about one patient.</summary>
/// <param name="At">The clinic's day, and the time where it is known.</param>
public abstract record ClinicalRecord(ClinicTime At)
{
    /// <summary>Gets a value indicating whether the record was entered in error: it stays on record and is not counted.</summary>
    public bool EnteredInError { get; init; }

    /// <summary>
    /// Gets a value indicating whether a clinician confirmed that the record is right as it is written, however unusual (P23).
    /// </summary>
    /// <remarks>
    /// An improbable record that decides a sum or a limit is questioned until it is confirmed; then it counts as written. It
    /// changes nothing else, and makes no value that cannot be possible.
    /// </remarks>
    public bool Confirmed { get; init; }
}
