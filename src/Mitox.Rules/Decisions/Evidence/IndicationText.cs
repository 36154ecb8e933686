namespace Mitox.Rules;

/// <summary>The plain name of a disease mitoxantrone is given for.</summary>
internal static class IndicationText
{
    public static string Of(TreatmentIndication indication) => indication switch
    {
        TreatmentIndication.MultipleSclerosis => "multiple sclerosis",
        TreatmentIndication.AcuteNonlymphocyticLeukemia => "acute nonlymphocytic leukemia",
        TreatmentIndication.ProstateCancer => "prostate cancer",
        TreatmentIndication.Lymphoma => "lymphoma",
        TreatmentIndication.BreastCancer => "breast cancer",
        _ => "another disease",
    };
}
