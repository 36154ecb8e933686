using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>
/// Liver tests, each as a multiple of its upper limit of normal; what was not measured is <see langword="null"/>.
/// </summary>
/// <param name="At">The day the blood was drawn, and the time where it is known.</param>
[JsonConverter(typeof(NotJson))]
public sealed record LiverPanel(ClinicTime At) : ClinicalRecord(At)
{
    /// <summary>Gets alanine aminotransferase (ALT).</summary>
    public UpperLimitMultiple? AlanineAminotransferase { get; init; }

    /// <summary>Gets aspartate aminotransferase (AST).</summary>
    public UpperLimitMultiple? AspartateAminotransferase { get; init; }

    /// <summary>Gets total bilirubin.</summary>
    public UpperLimitMultiple? TotalBilirubin { get; init; }
}
