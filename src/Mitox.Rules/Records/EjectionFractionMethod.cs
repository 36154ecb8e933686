using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>How an ejection fraction was measured (US-31).</summary>
[JsonConverter(typeof(WordJson<EjectionFractionMethod>))]
[TypeConverter(typeof(WordConverter<EjectionFractionMethod>))]
public enum EjectionFractionMethod
{
    /// <summary>Not stated. The default.</summary>
    Unknown = 0,

    /// <summary>Echocardiography.</summary>
    Echocardiography,

    /// <summary>Multigated radionuclide angiography (MUGA).</summary>
    MultigatedAcquisition,

    /// <summary>Magnetic resonance imaging.</summary>
    MagneticResonance,
}
