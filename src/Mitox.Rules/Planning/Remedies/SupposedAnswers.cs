using System.Collections.Immutable;

namespace Mitox.Rules.Planning;

/// <summary>The reassuring answer to what is asked of the patient or of a visit.</summary>
internal static class SupposedAnswers
{
    private static readonly ImmutableArray<string> AskedAtVisit =
    [
        nameof(ClinicalAssessment.Infection),
        nameof(ClinicalAssessment.SevereInfection),
        nameof(ClinicalAssessment.HeartFailureSigns),
        nameof(ClinicalAssessment.Pregnant),
        nameof(ClinicalAssessment.BreastFeeding),
        nameof(ClinicalAssessment.Contraception),
        nameof(ClinicalAssessment.TakingCardiotoxicDrugs),
    ];

    /// <summary>The patient once a lasting fact is stated.</summary>
    /// <returns>The patient; unchanged where the field is none of the patient's, or holds no answer.</returns>
    public static Patient Stated(Patient patient, RecordField field) => field.Record switch
    {
        nameof(Patient) => Stated(patient, field.Name),
        nameof(CardiovascularRiskFactors) => patient with { CardiovascularRisk = Stated(patient.CardiovascularRisk, field.Name) },
        _ => patient,
    };

    /// <summary>The patient once what a lasting fact stands for is resolved: a disease of the heart that was there stays a past one (US-44).</summary>
    /// <returns>The patient; unchanged where the field is none of the patient's, or holds no answer.</returns>
    public static Patient Resolved(Patient patient, RecordField field) => field switch
    {
        { Record: nameof(Patient), Name: nameof(Patient.HeartFailure) or nameof(Patient.StructuralHeartDisease) } =>
            Stated(patient, field) with { CardiovascularDisease = Answer.Yes },
        _ => Stated(patient, field),
    };

    /// <summary>The visit once a question is answered, or what was found is resolved.</summary>
    /// <returns>The visit; unchanged where it answers no such question.</returns>
    public static ClinicalAssessment Answered(ClinicalAssessment visit, string question) => question switch
    {
        nameof(ClinicalAssessment.Infection) =>
            visit with { Infection = InfectionState.None, SevereInfection = visit.SevereInfection is Answer.Yes ? Answer.No : visit.SevereInfection },
        nameof(ClinicalAssessment.SevereInfection) => visit with { SevereInfection = Answer.No },
        nameof(ClinicalAssessment.HeartFailureSigns) => visit with { HeartFailureSigns = Answer.No },
        nameof(ClinicalAssessment.Pregnant) => visit with { Pregnant = Answer.No },
        nameof(ClinicalAssessment.BreastFeeding) => visit with { BreastFeeding = Answer.No },
        nameof(ClinicalAssessment.Contraception) => visit with { Contraception = Answer.Yes },
        nameof(ClinicalAssessment.TakingCardiotoxicDrugs) => visit with { TakingCardiotoxicDrugs = Answer.No },
        _ => visit,
    };

    /// <summary>The visit with a reassuring answer to every question it left open.</summary>
    public static ClinicalAssessment Completed(ClinicalAssessment visit) =>
        AskedAtVisit.Aggregate(visit, (answered, question) => IsOpen(answered, question) ? Answered(answered, question) : answered);

    /// <summary>Whether a visit has left a question open.</summary>
    public static bool IsOpen(ClinicalAssessment visit, string question) => question switch
    {
        nameof(ClinicalAssessment.Infection) => visit.ActiveInfection is InfectionState.Unknown,
        nameof(ClinicalAssessment.SevereInfection) => IsOpen(visit.SevereInfection),
        nameof(ClinicalAssessment.HeartFailureSigns) => IsOpen(visit.HeartFailureSigns),
        nameof(ClinicalAssessment.Pregnant) => IsOpen(visit.Pregnant),
        nameof(ClinicalAssessment.BreastFeeding) => IsOpen(visit.BreastFeeding),
        nameof(ClinicalAssessment.Contraception) => IsOpen(visit.Contraception),
        nameof(ClinicalAssessment.TakingCardiotoxicDrugs) => IsOpen(visit.TakingCardiotoxicDrugs),
        _ => false,
    };

    /// <summary>The question of a visit before each infusion that a field answers, or <see langword="null"/>; a pregnancy is denied at one too once a test is negative.</summary>
    public static string? QuestionOf(RecordField field) =>
        field.Record == nameof(PregnancyTest) ? nameof(ClinicalAssessment.Pregnant)
        : field.Record == nameof(ClinicalAssessment) && AskedAtVisit.Contains(field.Name) ? field.Name
        : null;

    private static Patient Stated(Patient patient, string fact) => fact switch
    {
        nameof(Patient.HeartFailure) => patient with { HeartFailure = Answer.No },
        nameof(Patient.CardiovascularDisease) => patient with { CardiovascularDisease = Answer.No },
        nameof(Patient.StructuralHeartDisease) => patient with { StructuralHeartDisease = Answer.No },
        nameof(Patient.MediastinalRadiotherapy) => patient with { MediastinalRadiotherapy = Answer.No },
        nameof(Patient.MitoxantroneHypersensitivity) => patient with { MitoxantroneHypersensitivity = Answer.No },
        nameof(Patient.AnthracyclineHypersensitivity) => patient with { AnthracyclineHypersensitivity = Answer.No },
        nameof(Patient.HepaticImpairment) => patient with { HepaticImpairment = Answer.No },
        nameof(Patient.SevereRenalImpairment) => patient with { SevereRenalImpairment = Answer.No },
        nameof(Patient.ChronicInfection) => patient with { ChronicInfection = Answer.No },
        nameof(Patient.PriorAnthracycline) => patient with { PriorAnthracycline = Answer.No },
        nameof(Patient.ConsentRecorded) => patient with { ConsentRecorded = Answer.Yes },
        nameof(Patient.Course) => patient with { Course = DiseaseCourse.SecondaryProgressive },
        nameof(Patient.WorseningRelapsingRemitting) => patient with { WorseningRelapsingRemitting = Answer.Yes },
        nameof(Patient.HighlyActiveRelapsing) => patient with { HighlyActiveRelapsing = Answer.Yes },
        nameof(Patient.RapidlyEvolvingDisability) => patient with { RapidlyEvolvingDisability = Answer.Yes },
        nameof(Patient.AlternativesExhausted) => patient with { AlternativesExhausted = Answer.Yes },
        _ => patient,
    };

    private static CardiovascularRiskFactors Stated(CardiovascularRiskFactors risk, string factor) => factor switch
    {
        nameof(CardiovascularRiskFactors.SevereValveDisease) => risk with { SevereValveDisease = Answer.No },
        nameof(CardiovascularRiskFactors.MyocardialInfarctionOrRevascularization) => risk with { MyocardialInfarctionOrRevascularization = Answer.No },
        nameof(CardiovascularRiskFactors.StableAngina) => risk with { StableAngina = Answer.No },
        nameof(CardiovascularRiskFactors.RaisedTroponin) => risk with { RaisedTroponin = Answer.No },
        nameof(CardiovascularRiskFactors.RaisedNatriureticPeptide) => risk with { RaisedNatriureticPeptide = Answer.No },
        nameof(CardiovascularRiskFactors.Hypertension) => risk with { Hypertension = Answer.No },
        nameof(CardiovascularRiskFactors.Diabetes) => risk with { Diabetes = Answer.No },
        nameof(CardiovascularRiskFactors.ChronicKidneyDisease) => risk with { ChronicKidneyDisease = Answer.No },
        nameof(CardiovascularRiskFactors.OtherChemotherapy) => risk with { OtherChemotherapy = Answer.No },
        nameof(CardiovascularRiskFactors.Smoking) => risk with { Smoking = Answer.No },
        nameof(CardiovascularRiskFactors.Obesity) => risk with { Obesity = Answer.No },
        _ => risk,
    };

    private static bool IsOpen(Answer answer) => answer is not (Answer.Yes or Answer.No);
}
