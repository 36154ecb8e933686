namespace Mitox.Rules;

/// <summary>
/// Why a patient is not capable of becoming pregnant: a closed list. Contraception (US-58) and amenorrhea under a drug (TR-50)
/// are no reasons.
/// </summary>
internal enum NotCapableReason
{
    /// <summary>None: the patient is capable, or it is not recorded.</summary>
    None = 0,

    /// <summary>The womb was removed.</summary>
    Hysterectomy,

    /// <summary>Both ovaries were removed.</summary>
    OvariesRemoved,

    /// <summary>The patient was sterilized.</summary>
    Sterilization,

    /// <summary>Menopause, at an age that is recorded.</summary>
    Menopause,

    /// <summary>The patient was born so.</summary>
    Congenital,

    /// <summary>Another reason, in words: it requires clinician review.</summary>
    Other,
}
