using System.Collections.Immutable;

namespace Mitox.Rules.Authoring;

/// <summary>The yes/no questions about the cardiovascular risk (CO-30): each stands here once.</summary>
internal static class CardiovascularRiskQuestions
{
    /// <summary>Gets whether there is severe disease of a heart valve.</summary>
    public static Question<CardiovascularRiskFactors> SevereValveDisease { get; } = new(
        nameof(CardiovascularRiskFactors.SevereValveDisease), "severe valve disease",
        risk => risk.SevereValveDisease, (risk, answer) => risk with { SevereValveDisease = answer }, reassuring: Answer.No);

    /// <summary>Gets whether there was a myocardial infarction, or a coronary intervention or bypass.</summary>
    public static Question<CardiovascularRiskFactors> MyocardialInfarctionOrRevascularization { get; } = new(
        nameof(CardiovascularRiskFactors.MyocardialInfarctionOrRevascularization), "myocardial infarction or revascularization",
        risk => risk.MyocardialInfarctionOrRevascularization,
        (risk, answer) => risk with { MyocardialInfarctionOrRevascularization = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether there is stable angina.</summary>
    public static Question<CardiovascularRiskFactors> StableAngina { get; } = new(
        nameof(CardiovascularRiskFactors.StableAngina), "stable angina",
        risk => risk.StableAngina, (risk, answer) => risk with { StableAngina = answer }, reassuring: Answer.No);

    /// <summary>Gets whether troponin is raised.</summary>
    public static Question<CardiovascularRiskFactors> RaisedTroponin { get; } = new(
        nameof(CardiovascularRiskFactors.RaisedTroponin), "raised troponin",
        risk => risk.RaisedTroponin, (risk, answer) => risk with { RaisedTroponin = answer }, reassuring: Answer.No);

    /// <summary>Gets whether BNP or NT-proBNP is raised.</summary>
    public static Question<CardiovascularRiskFactors> RaisedNatriureticPeptide { get; } = new(
        nameof(CardiovascularRiskFactors.RaisedNatriureticPeptide), "raised natriuretic peptide",
        risk => risk.RaisedNatriureticPeptide,
        (risk, answer) => risk with { RaisedNatriureticPeptide = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether there is hypertension.</summary>
    public static Question<CardiovascularRiskFactors> Hypertension { get; } = new(
        nameof(CardiovascularRiskFactors.Hypertension), "hypertension",
        risk => risk.Hypertension, (risk, answer) => risk with { Hypertension = answer }, reassuring: Answer.No);

    /// <summary>Gets whether there is diabetes.</summary>
    public static Question<CardiovascularRiskFactors> Diabetes { get; } = new(
        nameof(CardiovascularRiskFactors.Diabetes), "diabetes",
        risk => risk.Diabetes, (risk, answer) => risk with { Diabetes = answer }, reassuring: Answer.No);

    /// <summary>Gets whether there is chronic kidney disease.</summary>
    public static Question<CardiovascularRiskFactors> ChronicKidneyDisease { get; } = new(
        nameof(CardiovascularRiskFactors.ChronicKidneyDisease), "chronic kidney disease",
        risk => risk.ChronicKidneyDisease, (risk, answer) => risk with { ChronicKidneyDisease = answer }, reassuring: Answer.No);

    /// <summary>Gets whether another chemotherapy than an anthracycline was given before.</summary>
    public static Question<CardiovascularRiskFactors> OtherChemotherapy { get; } = new(
        nameof(CardiovascularRiskFactors.OtherChemotherapy), "other chemotherapy",
        risk => risk.OtherChemotherapy, (risk, answer) => risk with { OtherChemotherapy = answer }, reassuring: Answer.No);

    /// <summary>Gets whether the patient smokes, or has smoked much.</summary>
    public static Question<CardiovascularRiskFactors> Smoking { get; } = new(
        nameof(CardiovascularRiskFactors.Smoking), "smoking",
        risk => risk.Smoking, (risk, answer) => risk with { Smoking = answer }, reassuring: Answer.No);

    /// <summary>Gets whether the body-mass index is above 30.</summary>
    public static Question<CardiovascularRiskFactors> Obesity { get; } = new(
        nameof(CardiovascularRiskFactors.Obesity), "body-mass index above 30",
        risk => risk.Obesity, (risk, answer) => risk with { Obesity = answer }, reassuring: Answer.No);

    /// <summary>Gets all of them, in the order they stand in files.</summary>
    public static ImmutableArray<Question<CardiovascularRiskFactors>> All { get; } =
    [
        SevereValveDisease, MyocardialInfarctionOrRevascularization, StableAngina, RaisedTroponin, RaisedNatriureticPeptide,
        Hypertension, Diabetes, ChronicKidneyDisease, OtherChemotherapy, Smoking, Obesity,
    ];
}
