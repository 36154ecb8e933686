using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>Numbers of this library's own, used where the labels are silent; cited as conventions, changed by a policy.</summary>
internal static class LibraryConvention
{
    /// <summary>Days before an infusion an ejection fraction or ECG still counts (P8).</summary>
    public const int HeartTestMaximumAgeInDays = 30;

    /// <summary>Days before an infusion liver tests still count (P8).</summary>
    public const int LiverTestMaximumAgeInDays = 14;

    /// <summary>Days before an infusion a blood count still counts (P8).</summary>
    public const int BloodCountMaximumAgeInDays = 7;

    /// <summary>Days before an infusion a pregnancy test still counts (P8).</summary>
    public const int PregnancyTestMaximumAgeInDays = 7;

    /// <summary>Days before an infusion the visit still counts; the shortest of the tests' ages.</summary>
    public const int AssessmentMaximumAgeInDays = 7;

    /// <summary>Days an infusion may be early and still be a clinician's choice (P7).</summary>
    public const int EarlyInfusionToleranceInDays = 7;

    /// <summary>
    /// Calendar months without mitoxantrone after which a course has ended: twice the longest interval of the EU label,
    /// one infusion missed (EU-05).
    /// </summary>
    public const int LongestGapInMonths = 6;

    /// <summary>Points of ejection fraction whose loss since the baseline requires review (P13).</summary>
    public const decimal EjectionFractionFallInPoints = 10;

    /// <summary>Platelets below this, in 10⁹/L, require review (P16).</summary>
    public const decimal PlateletFloorInBillionsPerLiter = 100;

    /// <summary>From here on, in percent, an ejection fraction is clear though its lower limit was not reported (P13).</summary>
    public const decimal ClearEjectionFractionPercent = 55;

    /// <summary>Days after which a reported pregnancy is over, however it ended.</summary>
    public const int LongestPregnancyInDays = 300;

    /// <summary>The age in years below which a menopause may be amenorrhea under the drug (TR-50).</summary>
    public const int MenopauseReviewedBelowYears = 45;

    /// <summary>The age of an adult, in years (P22).</summary>
    public const int AdultAgeInYears = 18;

    /// <summary>An age that no patient has passed; a birth date that says so stands for "not recorded".</summary>
    public const int OldestAgeInYears = 110;

    /// <summary>Days after which something that is due after treatment is called overdue.</summary>
    public const int OverdueAfterDays = 30;

    /// <summary>As many counts in a row, each lower than the one before, are a falling count after treatment.</summary>
    public const int FallingCountsInARow = 3;

    /// <summary>Minutes a patient is watched after an infusion: "several hours" are at least three (S-03).</summary>
    public const int WatchedAfterInfusionMinutes = 180;

    /// <summary>What an edition that was replaced is good for.</summary>
    public const string ReplacedEdition =
        "An edition that was replaced is asked for past days; for a later one its answer requires clinician review.";

    /// <summary>A citation of a convention, and of the facts that show that the sources are silent.</summary>
    public static Citation Citation(string subject, string remark, ImmutableArray<string> facts) =>
        new("Mitox.Rules", subject, "library convention", facts, EvidenceGrade.LibraryConvention) { Remark = remark };
}
