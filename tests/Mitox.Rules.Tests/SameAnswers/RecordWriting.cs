using System.Text.Json.Nodes;
using static Mitox.Rules.Tests.SameAnswers.CaseWriting;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>Writes what was measured and asked.</summary>
internal static class RecordWriting
{
    public static JsonObject Write(EjectionFraction one) => Dated(
        one, ("percent", one.Value.Percent), ("method", Word(one.Method)), ("lowerLimitOfNormalPercent", one.LowerLimitOfNormal?.Percent));

    public static JsonObject Write(BloodCount one) => Dated(
        one,
        ("neutrophilsBillionsPerLiter", one.Neutrophils?.BillionsPerLiter),
        ("plateletsBillionsPerLiter", one.Platelets?.BillionsPerLiter),
        ("leukocytesBillionsPerLiter", one.Leukocytes?.BillionsPerLiter),
        ("lymphocytesBillionsPerLiter", one.Lymphocytes?.BillionsPerLiter));

    public static JsonObject Write(LiverPanel one) => Dated(
        one,
        ("alanineAminotransferase", Write(one.AlanineAminotransferase)),
        ("aspartateAminotransferase", Write(one.AspartateAminotransferase)),
        ("totalBilirubin", Write(one.TotalBilirubin)));

    /// <summary>As an older tree reads it too: in words.</summary>
    public static JsonObject WriteToxicity(AdverseEvent one) => Dated(
        one, ("what", one.Description is { Length: > 0 } words ? words : $"{one.Kind}"), ("scale", Word(one.Grade.Scale)), ("grade", one.Grade.Number));

    public static JsonObject Write(ClinicalAssessment one) => Dated(
        one,
        ("infection", Word(one.Infection)),
        ("heartFailureSigns", Word(one.HeartFailureSigns)),
        ("pregnant", Word(one.Pregnant)),
        ("breastFeeding", Word(one.BreastFeeding)),
        ("takingCardiotoxicDrugs", Word(one.TakingCardiotoxicDrugs)),
        ("severeInfection", Word(one.SevereInfection)),
        ("contraception", Word(one.Contraception)),
        ("amenorrhea", Word(one.Amenorrhea)));

    private static JsonObject? Write(UpperLimitMultiple? one) => one is null ? null : Of(("timesUpperLimitOfNormal", one.Multiple));
}
