namespace Mitox.Rules.Planning;

/// <summary>Where a day lies to a course of mitoxantrone.</summary>
internal enum TreatmentPhase
{
    /// <summary>There is no course, or its start is not recorded. The default.</summary>
    Unknown = 0,

    /// <summary>Before its first infusion; however long ago.</summary>
    Before,

    /// <summary>From the day of its first infusion until the interval after the last one is over.</summary>
    During,

    /// <summary>After that.</summary>
    After,
}
