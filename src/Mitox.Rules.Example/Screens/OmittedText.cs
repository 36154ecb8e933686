using System.Globalization;

namespace Mitox.Rules.Example.Screens;

/// <summary>How many doses on record the table leaves out, in one line; empty where it shows all.</summary>
internal static class OmittedText
{
    public static string Of(TreatmentRecord record)
    {
        var omitted = record.Infusions.Count(infusion => infusion.EnteredInError)
            + record.PriorExposures.Count(exposure => exposure.EnteredInError);
        return omitted switch
        {
            0 => string.Empty,
            1 => "1 dose entered in error is on record and not counted",
            _ => string.Create(CultureInfo.InvariantCulture, $"{omitted} doses entered in error are on record and not counted"),
        };
    }
}
