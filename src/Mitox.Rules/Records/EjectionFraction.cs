using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A measurement of the left ventricular ejection fraction (LVEF).</summary>
/// <param name="At">The day, and the time where it is known.</param>
/// <param name="Value">The ejection fraction.</param>
[JsonConverter(typeof(NotJson))]
public sealed record EjectionFraction(ClinicTime At, Percentage Value) : ClinicalRecord(At)
{
    /// <summary>Gets how it was measured.</summary>
    public EjectionFractionMethod Method { get; init; }

    /// <summary>Gets a value indicating whether the method is one of those there are.</summary>
    internal bool IsMethodKnown => Method is EjectionFractionMethod.Echocardiography
        or EjectionFractionMethod.MultigatedAcquisition or EjectionFractionMethod.MagneticResonance;

    /// <summary>
    /// Gets the laboratory's lower limit of normal for this method, or <see langword="null"/> where it was not reported.
    /// </summary>
    public Percentage? LowerLimitOfNormal { get; init; }
}
