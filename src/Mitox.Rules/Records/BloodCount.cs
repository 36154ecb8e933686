using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A blood count; what was not counted is <see langword="null"/>.</summary>
/// <param name="At">The day the blood was drawn, and the time where it is known.</param>
[JsonConverter(typeof(NotJson))]
public sealed record BloodCount(ClinicTime At) : ClinicalRecord(At)
{
    /// <summary>Gets the absolute neutrophil count, never a percentage of leukocytes (CODE-04).</summary>
    public CellCount? Neutrophils { get; init; }

    /// <summary>Gets the platelet count.</summary>
    public CellCount? Platelets { get; init; }

    /// <summary>Gets the leukocyte count.</summary>
    public CellCount? Leukocytes { get; init; }

    /// <summary>Gets the absolute lymphocyte count.</summary>
    public CellCount? Lymphocytes { get; init; }

    /// <summary>Gets the concentration of hemoglobin.</summary>
    public HemoglobinConcentration? Hemoglobin { get; init; }
}
