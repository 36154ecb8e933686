using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>Where a body surface area came from.</summary>
/// <remarks>The formulas disagree by up to 0.5 m² for one body (BSA-11), so the formula is kept with every area.</remarks>
[JsonConverter(typeof(WordJson<BodySurfaceFormula>))]
[TypeConverter(typeof(WordConverter<BodySurfaceFormula>))]
public enum BodySurfaceFormula
{
    /// <summary>Stated as a number of m²; the formula behind it is not recorded.</summary>
    Stated = 0,

    /// <summary>Mosteller 1987 (BSA-01).</summary>
    Mosteller,

    /// <summary>Du Bois and Du Bois 1916 (BSA-02).</summary>
    DuBois,

    /// <summary>Haycock 1978 (BSA-03).</summary>
    Haycock,

    /// <summary>Gehan and George 1970 (BSA-04).</summary>
    GehanGeorge,

    /// <summary>Boyd 1935 (BSA-05).</summary>
    Boyd,

    /// <summary>Fujimoto 1968 (BSA-06, grade B).</summary>
    Fujimoto,

    /// <summary>Takahira 1925 (BSA-07, grade B).</summary>
    Takahira,

    /// <summary>Shuter and Aslani 2000 (BSA-08, grade B).</summary>
    ShuterAslani,

    /// <summary>Schlich 2010, for women (BSA-09, grade B).</summary>
    SchlichFemale,

    /// <summary>Schlich 2010, for men (BSA-09, grade B).</summary>
    SchlichMale,
}
