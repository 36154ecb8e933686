namespace Mitox.Rules.Planning;

/// <summary>The reassuring answer to what is asked of the patient.</summary>
internal static class SupposedAnswers
{
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
}
