namespace Mitox.Rules;

/// <content>The rules that came with the texts as they stand.</content>
public static partial class RuleIds
{
    /// <summary>Hypersensitivity to sulfites.</summary>
    public static RuleId SulfiteHypersensitivity { get; } = RuleId.Create("MTX-SULFITE-HYPERSENSITIVITY");

    /// <summary>Heart failure or leukemia as an adverse event.</summary>
    public static RuleId SeriousEvent { get; } = RuleId.Create("MTX-SERIOUS-EVENT");

    /// <summary>Heart failure or leukemia as an adverse event, after the last infusion.</summary>
    public static RuleId SeriousEventFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-SERIOUS-EVENT");

    /// <summary>The most of one infusion in mg.</summary>
    public static RuleId MaximumDose { get; } = RuleId.Create("MTX-MAXIMUM-DOSE");

    /// <summary>The cap on the mg of all infusions.</summary>
    public static RuleId LifetimeMilligrams { get; } = RuleId.Create("MTX-LIFETIME-MILLIGRAMS");

    /// <summary>The benefit, weighed again in the course.</summary>
    public static RuleId BenefitWeighedAgain { get; } = RuleId.Create("MTX-BENEFIT-WEIGHED-AGAIN");

    /// <summary>Disease of the bone marrow.</summary>
    public static RuleId BoneMarrowDisease { get; } = RuleId.Create("MTX-BONE-MARROW-DISEASE");

    /// <summary>Another earlier malignancy.</summary>
    public static RuleId EarlierMalignancy { get; } = RuleId.Create("MTX-EARLIER-MALIGNANCY");

    /// <summary>The yellow-fever vaccine.</summary>
    public static RuleId YellowFeverVaccine { get; } = RuleId.Create("MTX-YELLOW-FEVER-VACCINE");

    /// <summary>The floor of the leukocyte count.</summary>
    public static RuleId LeukocyteFloor { get; } = RuleId.Create("MTX-LEUKOCYTE-FLOOR");

    /// <summary>The floor of the hemoglobin.</summary>
    public static RuleId HemoglobinFloor { get; } = RuleId.Create("MTX-HEMOGLOBIN-FLOOR");

    /// <summary>Marrow suppression from earlier drugs.</summary>
    public static RuleId MarrowSuppression { get; } = RuleId.Create("MTX-MARROW-SUPPRESSION");

    /// <summary>A mark of the lifetime dose below the cap.</summary>
    public static RuleId LifetimeMark { get; } = RuleId.Create("MTX-LIFETIME-MARK");

    /// <summary>Urinary infection, by the urinalysis.</summary>
    public static RuleId UrinaryInfection { get; } = RuleId.Create("MTX-URINARY-INFECTION");

    /// <summary>The prescriber guide and the patient card.</summary>
    public static RuleId SessionPatientCard { get; } = RuleId.Create("MTX-SESSION-PATIENT-CARD");

    /// <summary>The INR under a vitamin K antagonist.</summary>
    public static RuleId SessionVitaminKAntagonist { get; } = RuleId.Create("MTX-SESSION-VITAMIN-K-ANTAGONIST");

    /// <summary>A live virus vaccine after the last infusion.</summary>
    public static RuleId LiveVaccineFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-LIVE-VACCINE");

    /// <summary>Weekly blood counts after the last infusion.</summary>
    public static RuleId WeeklyBloodCountFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-WEEKLY-BLOOD-COUNT");

    /// <summary>The ejection fraction at the end of treatment.</summary>
    public static RuleId EjectionFractionAtEndFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-LVEF-AT-END");

    /// <summary>Colonoscopy after treatment.</summary>
    public static RuleId ColonoscopyFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-COLONOSCOPY");
}
