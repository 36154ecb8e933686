using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>The kind of unit the value under a code has; the unit itself must be sent with the value.</summary>
[JsonConverter(typeof(WordJson<UnitKind>))]
[TypeConverter(typeof(WordConverter<UnitKind>))]
public enum UnitKind
{
    /// <summary>Not known: the source texts do not say. The default.</summary>
    Unknown = 0,

    /// <summary>None: it is no number.</summary>
    NotANumber,

    /// <summary>A share of a whole, as a percentage or as a number up to one: only the unit sent says which.</summary>
    Share,

    /// <summary>Cells per volume.</summary>
    CountPerVolume,

    /// <summary>Mass per volume, such as mg/dL.</summary>
    MassPerVolume,

    /// <summary>Amount of substance per volume, such as µmol/L.</summary>
    SubstancePerVolume,

    /// <summary>A length.</summary>
    Length,

    /// <summary>A mass.</summary>
    Mass,

    /// <summary>Mass per area, such as kg/m².</summary>
    MassPerArea,

    /// <summary>An area.</summary>
    Area,

    /// <summary>Events per time.</summary>
    Rate,

    /// <summary>A pressure.</summary>
    Pressure,

    /// <summary>A temperature.</summary>
    Temperature,
}
