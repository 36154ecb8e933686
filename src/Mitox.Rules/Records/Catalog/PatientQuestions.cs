using System.Collections.Immutable;

namespace Mitox.Rules.Authoring;

/// <summary>The yes/no questions about the lasting facts of a patient: each stands here once.</summary>
public static class PatientQuestions
{
    /// <summary>Gets whether a relapsing-remitting disease is worsening (US-01).</summary>
    public static Question<Patient> WorseningRelapsingRemitting { get; } = new(
        nameof(Patient.WorseningRelapsingRemitting), "worsening of the relapsing-remitting disease",
        patient => patient.WorseningRelapsingRemitting,
        (patient, answer) => patient with { WorseningRelapsingRemitting = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether there was a hypersensitivity reaction to mitoxantrone.</summary>
    public static Question<Patient> MitoxantroneHypersensitivity { get; } = new(
        nameof(Patient.MitoxantroneHypersensitivity), "hypersensitivity to mitoxantrone",
        patient => patient.MitoxantroneHypersensitivity,
        (patient, answer) => patient with { MitoxantroneHypersensitivity = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether there was a hypersensitivity reaction to an anthracycline.</summary>
    public static Question<Patient> AnthracyclineHypersensitivity { get; } = new(
        nameof(Patient.AnthracyclineHypersensitivity), "hypersensitivity to an anthracycline",
        patient => patient.AnthracyclineHypersensitivity,
        (patient, answer) => patient with { AnthracyclineHypersensitivity = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether heart failure was diagnosed.</summary>
    public static Question<Patient> HeartFailure { get; } = new(
        nameof(Patient.HeartFailure), "heart failure",
        patient => patient.HeartFailure, (patient, answer) => patient with { HeartFailure = answer }, reassuring: Answer.No);

    /// <summary>Gets whether there is or was cardiovascular disease.</summary>
    public static Question<Patient> CardiovascularDisease { get; } = new(
        nameof(Patient.CardiovascularDisease), "cardiovascular disease",
        patient => patient.CardiovascularDisease,
        (patient, answer) => patient with { CardiovascularDisease = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether the mediastinum or the region of the heart was irradiated.</summary>
    public static Question<Patient> MediastinalRadiotherapy { get; } = new(
        nameof(Patient.MediastinalRadiotherapy), "mediastinal radiotherapy",
        patient => patient.MediastinalRadiotherapy,
        (patient, answer) => patient with { MediastinalRadiotherapy = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether an anthracycline, or another anthracenedione than mitoxantrone, was given.</summary>
    public static Question<Patient> PriorAnthracycline { get; } = new(
        nameof(Patient.PriorAnthracycline), "earlier anthracycline or other anthracenedione",
        patient => patient.PriorAnthracycline,
        (patient, answer) => patient with { PriorAnthracycline = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether the liver is known to be impaired.</summary>
    public static Question<Patient> HepaticImpairment { get; } = new(
        nameof(Patient.HepaticImpairment), "hepatic impairment",
        patient => patient.HepaticImpairment,
        (patient, answer) => patient with { HepaticImpairment = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether the disease is highly active and relapsing (EU-02).</summary>
    public static Question<Patient> HighlyActiveRelapsing { get; } = new(
        nameof(Patient.HighlyActiveRelapsing), "highly active relapsing disease",
        patient => patient.HighlyActiveRelapsing,
        (patient, answer) => patient with { HighlyActiveRelapsing = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether disability evolves rapidly (EU-02).</summary>
    public static Question<Patient> RapidlyEvolvingDisability { get; } = new(
        nameof(Patient.RapidlyEvolvingDisability), "rapidly evolving disability",
        patient => patient.RapidlyEvolvingDisability,
        (patient, answer) => patient with { RapidlyEvolvingDisability = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether no alternative is left (EU-02).</summary>
    public static Question<Patient> AlternativesExhausted { get; } = new(
        nameof(Patient.AlternativesExhausted), "failure, intolerance or contraindication of every alternative",
        patient => patient.AlternativesExhausted,
        (patient, answer) => patient with { AlternativesExhausted = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether there is structural disease of the heart (EU-14).</summary>
    public static Question<Patient> StructuralHeartDisease { get; } = new(
        nameof(Patient.StructuralHeartDisease), "structural heart disease",
        patient => patient.StructuralHeartDisease,
        (patient, answer) => patient with { StructuralHeartDisease = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether there is chronic or recurrent bacterial infection, such as tuberculosis (EU-14).</summary>
    public static Question<Patient> ChronicInfection { get; } = new(
        nameof(Patient.ChronicInfection), "chronic or recurrent bacterial infection",
        patient => patient.ChronicInfection,
        (patient, answer) => patient with { ChronicInfection = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether the kidneys are severely impaired (EU-14).</summary>
    public static Question<Patient> SevereRenalImpairment { get; } = new(
        nameof(Patient.SevereRenalImpairment), "severe renal impairment",
        patient => patient.SevereRenalImpairment,
        (patient, answer) => patient with { SevereRenalImpairment = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether there is hypersensitivity to sulfites, or asthma from them (US-63).</summary>
    public static Question<Patient> SulfiteHypersensitivity { get; } = new(
        nameof(Patient.SulfiteHypersensitivity), "hypersensitivity to sulfites",
        patient => patient.SulfiteHypersensitivity,
        (patient, answer) => patient with { SulfiteHypersensitivity = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether there ever was a leukemia or a lymphoma (COR-01).</summary>
    public static Question<Patient> EarlierLeukemiaOrLymphoma { get; } = new(
        nameof(Patient.EarlierLeukemiaOrLymphoma), "earlier leukemia or lymphoma",
        patient => patient.EarlierLeukemiaOrLymphoma,
        (patient, answer) => patient with { EarlierLeukemiaOrLymphoma = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether there ever was another malignancy than a leukemia or a lymphoma (NEW-04).</summary>
    public static Question<Patient> EarlierMalignancy { get; } = new(
        nameof(Patient.EarlierMalignancy), "another earlier malignancy",
        patient => patient.EarlierMalignancy,
        (patient, answer) => patient with { EarlierMalignancy = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether there is a disease of the bone marrow (COR-01).</summary>
    public static Question<Patient> BoneMarrowDisease { get; } = new(
        nameof(Patient.BoneMarrowDisease), "disease of the bone marrow",
        patient => patient.BoneMarrowDisease,
        (patient, answer) => patient with { BoneMarrowDisease = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether the marrow is suppressed by drugs that were given earlier (NEW-03).</summary>
    public static Question<Patient> MarrowSuppression { get; } = new(
        nameof(Patient.MarrowSuppression), "marrow suppression from earlier drugs",
        patient => patient.MarrowSuppression,
        (patient, answer) => patient with { MarrowSuppression = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether the benefit was weighed again after the third infusion (COR-01).</summary>
    public static Question<Patient> BenefitWeighedAgain { get; } = new(
        nameof(Patient.BenefitWeighedAgain), "new weighing of the benefit after the third infusion",
        patient => patient.BenefitWeighedAgain,
        (patient, answer) => patient with { BenefitWeighedAgain = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether written consent is on record (ADD-04).</summary>
    public static Question<Patient> ConsentRecorded { get; } = new(
        nameof(Patient.ConsentRecorded), "written consent",
        patient => patient.ConsentRecorded,
        (patient, answer) => patient with { ConsentRecorded = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets all of them, in the order they stand in files.</summary>
    public static ImmutableArray<Question<Patient>> All { get; } =
    [
        WorseningRelapsingRemitting, MitoxantroneHypersensitivity, AnthracyclineHypersensitivity, HeartFailure,
        CardiovascularDisease,
        MediastinalRadiotherapy, PriorAnthracycline, HepaticImpairment, HighlyActiveRelapsing, RapidlyEvolvingDisability,
        AlternativesExhausted, StructuralHeartDisease, ChronicInfection, SevereRenalImpairment, SulfiteHypersensitivity,
        ConsentRecorded, EarlierLeukemiaOrLymphoma, EarlierMalignancy, BoneMarrowDisease, MarrowSuppression,
        BenefitWeighedAgain,
    ];
}
