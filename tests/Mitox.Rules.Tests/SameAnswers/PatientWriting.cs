using System.Text.Json.Nodes;
using static Mitox.Rules.Tests.SameAnswers.CaseWriting;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>Writes the lasting facts.</summary>
internal static class PatientWriting
{
    public static JsonObject Write(Patient one) => Of(
        ("birthDate", Day(one.BirthDate)),
        ("sex", Word(one.Sex)),
        ("childbearing", Write(one.ChildbearingPotential)),
        ("course", Word(one.Course)),
        ("worseningRelapsingRemitting", Word(one.WorseningRelapsingRemitting)),
        ("mitoxantroneHypersensitivity", Word(one.MitoxantroneHypersensitivity)),
        ("anthracyclineHypersensitivity", Word(one.AnthracyclineHypersensitivity)),
        ("heartFailure", Word(one.HeartFailure)),
        ("cardiovascularDisease", Word(one.CardiovascularDisease)),
        ("mediastinalRadiotherapy", Word(one.MediastinalRadiotherapy)),
        ("priorAnthracycline", Word(one.PriorAnthracycline)),
        ("hepaticImpairment", Word(one.HepaticImpairment)),
        ("highlyActiveRelapsing", Word(one.HighlyActiveRelapsing)),
        ("rapidlyEvolvingDisability", Word(one.RapidlyEvolvingDisability)),
        ("alternativesExhausted", Word(one.AlternativesExhausted)),
        ("structuralHeartDisease", Word(one.StructuralHeartDisease)),
        ("chronicInfection", Word(one.ChronicInfection)),
        ("severeRenalImpairment", Word(one.SevereRenalImpairment)),
        ("cardiovascularRisk", Write(one.CardiovascularRisk)));

    private static JsonObject? Write(ChildbearingPotential one) => one.IsCapable switch
    {
        Answer.Yes => Of(("capable", "yes")),
        Answer.No => Of(("capable", "no"), ("reason", one.Reason)),
        _ => null,
    };

    /// <summary>The factors that the generators of the laws vary; the others are varied in the file.</summary>
    private static JsonObject Write(CardiovascularRiskFactors one) => Of(
        ("severeValveDisease", Word(one.SevereValveDisease)),
        ("myocardialInfarctionOrRevascularization", Word(one.MyocardialInfarctionOrRevascularization)),
        ("stableAngina", Word(one.StableAngina)));
}
