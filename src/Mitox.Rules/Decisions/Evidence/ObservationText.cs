namespace Mitox.Rules;

/// <summary>The plain name of an observation.</summary>
internal static class ObservationText
{
    public static string Of(Observation what) => what switch
    {
        Observation.EjectionFraction => "ejection fraction",
        Observation.Electrocardiogram => "ECG",
        Observation.Neutrophils => "neutrophil count",
        Observation.Platelets => "platelet count",
        Observation.Leukocytes => "leukocyte count",
        Observation.Lymphocytes => "lymphocyte count",
        Observation.AlanineAminotransferase => "ALT",
        Observation.AspartateAminotransferase => "AST",
        Observation.TotalBilirubin => "total bilirubin",
        Observation.PregnancyTest => "pregnancy test",
        _ => "clinical assessment",
    };
}
