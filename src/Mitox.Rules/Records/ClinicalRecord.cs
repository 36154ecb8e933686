namespace Mitox.Rules;

/// <summary>A dated fact about one patient.</summary>
/// <param name="At">The clinic's day, and the time where it is known.</param>
public abstract record ClinicalRecord(ClinicTime At)
{
    /// <summary>Gets a value indicating whether the record was entered in error: it stays on record and is not counted.</summary>
    public bool EnteredInError { get; init; }
}
