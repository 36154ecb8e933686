namespace Mitox.Rules;

/// <summary>The permanent ids of the built-in rules.</summary>
public static partial class RuleIds
{
    private const string Prefix = "MTX-";

    /// <summary>The cap on the lifetime dose.</summary>
    public static RuleId LifetimeDose { get; } = RuleId.Create("MTX-LIFETIME-DOSE");

    /// <summary>The dose of one infusion.</summary>
    public static RuleId DosePerInfusion { get; } = RuleId.Create("MTX-DOSE-PER-INFUSION");

    /// <summary>The interval since the previous infusion.</summary>
    public static RuleId DoseInterval { get; } = RuleId.Create("MTX-DOSE-INTERVAL");

    /// <summary>The regimen the course follows.</summary>
    public static RuleId Regimen { get; } = RuleId.Create("MTX-REGIMEN");

    /// <summary>An edition that has not been replaced.</summary>
    public static RuleId EditionInForce { get; } = RuleId.Create("MTX-EDITION-IN-FORCE");

    /// <summary>The order of the proposal and the infusions on record.</summary>
    public static RuleId ProposalOrder { get; } = RuleId.Create("MTX-PROPOSAL-ORDER");

    /// <summary>One formula of body surface throughout the course.</summary>
    public static RuleId BodySurfaceFormula { get; } = RuleId.Create("MTX-BODY-SURFACE-FORMULA");

    /// <summary>The dose history stated complete.</summary>
    public static RuleId DoseHistoryComplete { get; } = RuleId.Create("MTX-DOSE-HISTORY-COMPLETE");

    /// <summary>Mitoxantrone given earlier or elsewhere.</summary>
    public static RuleId EarlierMitoxantrone { get; } = RuleId.Create("MTX-EARLIER-MITOXANTRONE");

    /// <summary>No new start after mitoxantrone.</summary>
    public static RuleId FirstCourse { get; } = RuleId.Create("MTX-FIRST-COURSE");

    /// <summary>Anthracyclines and other anthracenediones given earlier.</summary>
    public static RuleId PriorAnthracycline { get; } = RuleId.Create("MTX-PRIOR-ANTHRACYCLINE");

    /// <summary>Other drugs that harm the heart.</summary>
    public static RuleId CardiotoxicDrugs { get; } = RuleId.Create("MTX-CARDIOTOXIC-DRUGS");

    /// <summary>Radiotherapy to the region of the heart.</summary>
    public static RuleId MediastinalRadiotherapy { get; } = RuleId.Create("MTX-MEDIASTINAL-RADIOTHERAPY");

    /// <summary>Disease of the heart or vessels.</summary>
    public static RuleId CardiovascularDisease { get; } = RuleId.Create("MTX-CARDIOVASCULAR-DISEASE");

    /// <summary>Structural disease of the heart.</summary>
    public static RuleId StructuralHeartDisease { get; } = RuleId.Create("MTX-STRUCTURAL-HEART-DISEASE");

    /// <summary>Diagnosed heart failure.</summary>
    public static RuleId HeartFailure { get; } = RuleId.Create("MTX-HEART-FAILURE");

    /// <summary>Signs of heart failure.</summary>
    public static RuleId HeartFailureSigns { get; } = RuleId.Create("MTX-HEART-FAILURE-SIGNS");

    /// <summary>The ejection fraction before every dose.</summary>
    public static RuleId EjectionFractionBeforeDose { get; } = RuleId.Create("MTX-LVEF-BEFORE-DOSE");

    /// <summary>The fixed floor of the ejection fraction.</summary>
    public static RuleId EjectionFractionFloor { get; } = RuleId.Create("MTX-LVEF-FLOOR");

    /// <summary>The laboratory's lower limit of normal for the ejection fraction.</summary>
    public static RuleId EjectionFractionLowerLimit { get; } = RuleId.Create("MTX-LVEF-LOWER-LIMIT");

    /// <summary>The fall of the ejection fraction since the baseline.</summary>
    public static RuleId EjectionFractionFall { get; } = RuleId.Create("MTX-LVEF-FALL");

    /// <summary>The method of the ejection fraction.</summary>
    public static RuleId EjectionFractionMethod { get; } = RuleId.Create("MTX-LVEF-METHOD");

    /// <summary>An ejection fraction that was below the floor and is no longer.</summary>
    public static RuleId EjectionFractionRecovered { get; } = RuleId.Create("MTX-LVEF-RECOVERED");

    /// <summary>The electrocardiogram before every dose.</summary>
    public static RuleId ElectrocardiogramBeforeDose { get; } = RuleId.Create("MTX-ECG-BEFORE-DOSE");

    /// <summary>The blood count with platelets before every dose.</summary>
    public static RuleId BloodCountBeforeDose { get; } = RuleId.Create("MTX-BLOOD-COUNT-BEFORE-DOSE");

    /// <summary>The floor of the neutrophil count.</summary>
    public static RuleId NeutrophilFloor { get; } = RuleId.Create("MTX-NEUTROPHIL-FLOOR");

    /// <summary>The floor of the platelet count.</summary>
    public static RuleId PlateletFloor { get; } = RuleId.Create("MTX-PLATELET-FLOOR");

    /// <summary>The liver tests before every dose.</summary>
    public static RuleId LiverTestsBeforeDose { get; } = RuleId.Create("MTX-LIVER-TESTS-BEFORE-DOSE");

    /// <summary>The limit of the liver tests.</summary>
    public static RuleId LiverTestLimit { get; } = RuleId.Create("MTX-LIVER-TEST-LIMIT");

    /// <summary>Known impairment of the liver.</summary>
    public static RuleId HepaticImpairment { get; } = RuleId.Create("MTX-HEPATIC-IMPAIRMENT");

    /// <summary>Severe impairment of the kidneys.</summary>
    public static RuleId SevereRenalImpairment { get; } = RuleId.Create("MTX-SEVERE-RENAL-IMPAIRMENT");

    /// <summary>The pregnancy test before every dose.</summary>
    public static RuleId PregnancyTestBeforeDose { get; } = RuleId.Create("MTX-PREGNANCY-TEST-BEFORE-DOSE");

    /// <summary>Pregnancy.</summary>
    public static RuleId Pregnancy { get; } = RuleId.Create("MTX-PREGNANCY");

    /// <summary>Breast-feeding.</summary>
    public static RuleId BreastFeeding { get; } = RuleId.Create("MTX-BREAST-FEEDING");

    /// <summary>Contraception.</summary>
    public static RuleId Contraception { get; } = RuleId.Create("MTX-CONTRACEPTION");

    /// <summary>Active infection.</summary>
    public static RuleId ActiveInfection { get; } = RuleId.Create("MTX-ACTIVE-INFECTION");

    /// <summary>Severe infection.</summary>
    public static RuleId SevereInfection { get; } = RuleId.Create("MTX-SEVERE-INFECTION");

    /// <summary>Chronic or recurrent bacterial infection.</summary>
    public static RuleId ChronicInfection { get; } = RuleId.Create("MTX-CHRONIC-INFECTION");

    /// <summary>The clinical assessment before every dose.</summary>
    public static RuleId AssessmentBeforeDose { get; } = RuleId.Create("MTX-ASSESSMENT-BEFORE-DOSE");

    /// <summary>The disease it is proposed for.</summary>
    public static RuleId TreatmentIndication { get; } = RuleId.Create("MTX-INDICATION");

    /// <summary>The course of the disease.</summary>
    public static RuleId DiseaseCourse { get; } = RuleId.Create("MTX-DISEASE-COURSE");

    /// <summary>Highly active disease without an alternative.</summary>
    public static RuleId HighlyActiveDisease { get; } = RuleId.Create("MTX-HIGHLY-ACTIVE-DISEASE");

    /// <summary>The age of the patient.</summary>
    public static RuleId AdultAge { get; } = RuleId.Create("MTX-ADULT-AGE");

    /// <summary>Hypersensitivity to mitoxantrone.</summary>
    public static RuleId Hypersensitivity { get; } = RuleId.Create("MTX-HYPERSENSITIVITY");

    /// <summary>Hypersensitivity to an anthracycline.</summary>
    public static RuleId AnthracyclineHypersensitivity { get; } = RuleId.Create("MTX-ANTHRACYCLINE-HYPERSENSITIVITY");

    /// <summary>An earlier leukemia or lymphoma.</summary>
    public static RuleId EarlierLeukemiaOrLymphoma { get; } = RuleId.Create("MTX-EARLIER-LEUKEMIA-OR-LYMPHOMA");

    /// <summary>The route of the infusion.</summary>
    public static RuleId InfusionRoute { get; } = RuleId.Create("MTX-INFUSION-ROUTE");

    /// <summary>The ejection fraction after the last infusion, again and again.</summary>
    public static RuleId EjectionFractionFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-LVEF");

    /// <summary>A low or fallen ejection fraction after the last infusion.</summary>
    public static RuleId EjectionFractionLossFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-LVEF-LOSS");

    /// <summary>Blood counts after the last infusion, again and again.</summary>
    public static RuleId BloodCountFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-BLOOD-COUNT");

    /// <summary>Low blood counts after the last infusion.</summary>
    public static RuleId LowCountFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-LOW-COUNT");

    /// <summary>Blood counts that fall after the last infusion.</summary>
    public static RuleId FallingCountFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-FALLING-COUNT");

    /// <summary>Contraception after the last infusion.</summary>
    public static RuleId ContraceptionFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-CONTRACEPTION");

    /// <summary>Menstruation after the last infusion.</summary>
    public static RuleId AmenorrheaFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-AMENORRHEA");

    /// <summary>The dose after low counts, infection or toxicity.</summary>
    public static RuleId DoseAdjustment { get; } = RuleId.Create("MTX-DOSE-ADJUSTMENT");

    /// <summary>The floor of the lymphocyte count.</summary>
    public static RuleId LymphocyteFloor { get; } = RuleId.Create("MTX-LYMPHOCYTE-FLOOR");

    /// <summary>The most infusions of a course.</summary>
    public static RuleId MaximumInfusions { get; } = RuleId.Create("MTX-MAXIMUM-INFUSIONS");

    /// <summary>The intervals at the start of a course.</summary>
    public static RuleId StartSchedule { get; } = RuleId.Create("MTX-START-SCHEDULE");

    /// <summary>Written consent.</summary>
    public static RuleId Consent { get; } = RuleId.Create("MTX-CONSENT");

    /// <summary>Relapses, disability and lesions of late.</summary>
    public static RuleId DiseaseActivity { get; } = RuleId.Create("MTX-DISEASE-ACTIVITY");

    /// <summary>A treatment that failed or was not tolerated before.</summary>
    public static RuleId EarlierTreatment { get; } = RuleId.Create("MTX-EARLIER-TREATMENT");

    /// <summary>Whether the edition is in force on the day of a session.</summary>
    public static RuleId SessionEditionInForce { get; } = RuleId.Create("MTX-SESSION-EDITION-IN-FORCE");

    /// <summary>Whether the edition is in force on the evaluation date after treatment.</summary>
    public static RuleId FollowUpEditionInForce { get; } = RuleId.Create("MTX-FOLLOW-UP-EDITION-IN-FORCE");

    /// <summary>The route of a session.</summary>
    public static RuleId SessionRoute { get; } = RuleId.Create("MTX-SESSION-ROUTE");

    /// <summary>The volume of the diluted drug.</summary>
    public static RuleId SessionDilution { get; } = RuleId.Create("MTX-SESSION-DILUTION");

    /// <summary>What the concentrate is diluted with.</summary>
    public static RuleId SessionDiluent { get; } = RuleId.Create("MTX-SESSION-DILUENT");

    /// <summary>How long the infusion takes.</summary>
    public static RuleId SessionDuration { get; } = RuleId.Create("MTX-SESSION-DURATION");

    /// <summary>The free-flowing line.</summary>
    public static RuleId SessionLine { get; } = RuleId.Create("MTX-SESSION-LINE");

    /// <summary>The vein.</summary>
    public static RuleId SessionVein { get; } = RuleId.Create("MTX-SESSION-VEIN");

    /// <summary>No mixture with heparin.</summary>
    public static RuleId SessionHeparin { get; } = RuleId.Create("MTX-SESSION-HEPARIN");

    /// <summary>The drug outside the vein.</summary>
    public static RuleId SessionExtravasation { get; } = RuleId.Create("MTX-SESSION-EXTRAVASATION");

    /// <summary>The vital signs before, during and after.</summary>
    public static RuleId SessionVitalSigns { get; } = RuleId.Create("MTX-SESSION-VITAL-SIGNS");

    /// <summary>The time watched after the infusion.</summary>
    public static RuleId SessionObservation { get; } = RuleId.Create("MTX-SESSION-OBSERVATION");

    /// <summary>Reactions.</summary>
    public static RuleId SessionReaction { get; } = RuleId.Create("MTX-SESSION-REACTION");

    /// <summary>Sulfites in the product.</summary>
    public static RuleId SessionSulfite { get; } = RuleId.Create("MTX-SESSION-SULFITE");

    /// <summary>Who supervises.</summary>
    public static RuleId SessionSupervision { get; } = RuleId.Create("MTX-SESSION-SUPERVISION");

    /// <summary>The medication guide.</summary>
    public static RuleId SessionMedicationGuide { get; } = RuleId.Create("MTX-SESSION-MEDICATION-GUIDE");

    /// <summary>What was really given.</summary>
    public static RuleId SessionGivenDose { get; } = RuleId.Create("MTX-SESSION-GIVEN-DOSE");

    /// <summary>Other treatments.</summary>
    public static RuleId OtherTherapies { get; } = RuleId.Create("MTX-OTHER-THERAPIES");

    /// <summary>The days since a treatment that must be washed out.</summary>
    public static RuleId TherapyWashout { get; } = RuleId.Create("MTX-THERAPY-WASHOUT");

    /// <summary>Blood counts after a treatment that depletes cells.</summary>
    public static RuleId CountsAfterDepletion { get; } = RuleId.Create("MTX-COUNTS-AFTER-DEPLETION");

    /// <summary>The lifetime dose with anthracyclines converted to mitoxantrone.</summary>
    public static RuleId EquivalentLifetimeDose { get; } = RuleId.Create("MTX-EQUIVALENT-LIFETIME-DOSE");

    /// <summary>The risk class of the heart.</summary>
    public static RuleId HeartRisk { get; } = RuleId.Create("MTX-HEART-RISK");

    /// <summary>A reaction to an earlier infusion.</summary>
    public static RuleId EarlierReaction { get; } = RuleId.Create("MTX-EARLIER-REACTION");

    /// <summary>The reason why a patient is not capable of pregnancy.</summary>
    public static RuleId NotCapableReason { get; } = RuleId.Create("MTX-NOT-CAPABLE-REASON");

    /// <summary>A pregnancy that is planned.</summary>
    public static RuleId PlannedPregnancy { get; } = RuleId.Create("MTX-PLANNED-PREGNANCY");

    /// <summary>A long time since the previous infusion.</summary>
    public static RuleId CourseGap { get; } = RuleId.Create("MTX-COURSE-GAP");

    /// <summary>No response to the course so far.</summary>
    public static RuleId NoResponse { get; } = RuleId.Create("MTX-NO-RESPONSE");

    /// <summary>Improbable records before an infusion.</summary>
    public static RuleId QuestionedRecord { get; } = RuleId.Create("MTX-QUESTIONED-RECORD");

    /// <summary>Improbable amounts of a session.</summary>
    public static RuleId SessionQuestionedRecord { get; } = RuleId.Create("MTX-SESSION-QUESTIONED-RECORD");

    /// <summary>Improbable ejection fractions after the last infusion.</summary>
    public static RuleId FollowUpQuestionedRecord { get; } = RuleId.Create("MTX-FOLLOW-UP-QUESTIONED-RECORD");

    /// <summary>High counts of white cells before an infusion.</summary>
    public static RuleId HighCount { get; } = RuleId.Create("MTX-HIGH-COUNT");

    /// <summary>High counts of white cells after the last infusion.</summary>
    public static RuleId HighCountFollowUp { get; } = RuleId.Create("MTX-FOLLOW-UP-HIGH-COUNT");

    /// <summary>What could not be read.</summary>
    public static RuleId UnreadResult { get; } = RuleId.Create("MTX-UNREAD-RESULT");

    /// <summary>What could not be read, asked about a session.</summary>
    public static RuleId SessionUnreadResult { get; } = RuleId.Create("MTX-SESSION-UNREAD-RESULT");

    /// <summary>What could not be read, asked about the time after treatment.</summary>
    public static RuleId FollowUpUnreadResult { get; } = RuleId.Create("MTX-FOLLOW-UP-UNREAD-RESULT");

    /// <summary>Whether the id is one of this library's own.</summary>
    internal static bool IsOfThisLibrary(RuleId id) => id.ToString().StartsWith(Prefix, StringComparison.Ordinal);
}
