using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>
/// Risk factors of the heart that the HFA-ICOS assessment asks for besides those of the patient (CO-30);
/// all unknown unless stated.
/// </summary>
[JsonConverter(typeof(NotJson))]
public sealed record CardiovascularRiskFactors
{
    /// <summary>Gets whether there is severe disease of a heart valve.</summary>
    public Answer SevereValveDisease { get; init; }

    /// <summary>Gets whether there was a myocardial infarction, or a coronary intervention or bypass.</summary>
    public Answer MyocardialInfarctionOrRevascularization { get; init; }

    /// <summary>Gets whether there is stable angina.</summary>
    public Answer StableAngina { get; init; }

    /// <summary>Gets whether troponin is raised.</summary>
    public Answer RaisedTroponin { get; init; }

    /// <summary>Gets whether BNP or NT-proBNP is raised.</summary>
    public Answer RaisedNatriureticPeptide { get; init; }

    /// <summary>Gets whether there is hypertension.</summary>
    public Answer Hypertension { get; init; }

    /// <summary>Gets whether there is diabetes.</summary>
    public Answer Diabetes { get; init; }

    /// <summary>Gets whether there is chronic kidney disease.</summary>
    public Answer ChronicKidneyDisease { get; init; }

    /// <summary>Gets whether another chemotherapy than an anthracycline was given before.</summary>
    public Answer OtherChemotherapy { get; init; }

    /// <summary>Gets whether the patient smokes, or has smoked much.</summary>
    public Answer Smoking { get; init; }

    /// <summary>Gets whether the body-mass index is above 30.</summary>
    public Answer Obesity { get; init; }
}
