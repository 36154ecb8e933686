using Mitox.Rules.Json.Entries;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads laboratory results; what was not measured is left out.</summary>
internal static class LaboratoryReading
{
    public static BloodCount ReadBloodCount(Place place, BloodCountEntry entry, ClinicTime at) => new(at)
    {
        Neutrophils = ReadCells(place, "neutrophils", entry.NeutrophilsBillionsPerLiter, entry.NeutrophilsPerMicroliter),
        Platelets = ReadCells(place, "platelets", entry.PlateletsBillionsPerLiter, entry.PlateletsPerMicroliter),
        Leukocytes = ReadCells(place, "leukocytes", entry.LeukocytesBillionsPerLiter, entry.LeukocytesPerMicroliter),
        Lymphocytes = ReadCells(place, "lymphocytes", entry.LymphocytesBillionsPerLiter, entry.LymphocytesPerMicroliter),
        EnteredInError = entry.EnteredInError is true,
    };

    public static LiverPanel ReadLiverPanel(Place place, LiverPanelEntry entry, ClinicTime at) => new(at)
    {
        AlanineAminotransferase = ReadLiverTest(place["alanineAminotransferase"], entry.AlanineAminotransferase),
        AspartateAminotransferase = ReadLiverTest(place["aspartateAminotransferase"], entry.AspartateAminotransferase),
        TotalBilirubin = ReadLiverTest(place["totalBilirubin"], entry.TotalBilirubin),
        EnteredInError = entry.EnteredInError is true,
    };

    /// <summary>A test without a result is pending, which no rule takes for a result.</summary>
    public static PregnancyTest? ReadPregnancyTest(Place place, PregnancyTestEntry entry, ClinicTime at) =>
        Words<PregnancyTestResult>.Read(place["result"], entry.Result, notAWord: null) is { } result
            ? new PregnancyTest(at, result) { EnteredInError = entry.EnteredInError is true }
            : null;

    private static CellCount? ReadCells(Place place, string analyte, decimal? billionsPerLiter, decimal? perMicroliter)
    {
        var (billions, micro) = ($"{analyte}BillionsPerLiter", $"{analyte}PerMicroliter");
        if (billionsPerLiter is not null && perMicroliter is not null)
        {
            _ = OneOf.IsGiven(place, (billions, true), (micro, true));
            return null;
        }

        return ValueReading.Read(place[billions], billionsPerLiter, CellCount.FromBillionsPerLiter)
            ?? ValueReading.Read(place[micro], perMicroliter, CellCount.FromPerMicroliter);
    }

    private static UpperLimitMultiple? ReadLiverTest(Place place, LiverTestEntry? entry)
    {
        if (entry is null
            || !OneOf.IsGiven(place, ("timesUpperLimitOfNormal", entry.TimesUpperLimitOfNormal is not null), ("result", entry.Result is not null)))
        {
            return null;
        }

        if (entry.Result is null != entry.UpperLimitOfNormal is null)
        {
            place.Complain("\"upperLimitOfNormal\" must stand beside \"result\", in the same unit, and nowhere else.");
            return null;
        }

        return entry is { Result: { } result, UpperLimitOfNormal: { } limit }
            ? ReadQuotient(place, result, limit)
            : ValueReading.ReadObject(place["timesUpperLimitOfNormal"], entry.TimesUpperLimitOfNormal, UpperLimitMultiple.FromMultiple);
    }

    private static UpperLimitMultiple? ReadQuotient(Place place, decimal result, decimal limit)
    {
        const string refusal = "the number must be above zero.";
        if (result <= 0)
        {
            place["result"].Complain(refusal);
        }

        if (limit <= 0)
        {
            place["upperLimitOfNormal"].Complain(refusal);
        }

        return result > 0 && limit > 0
            ? ValueReading.ReadObject(place, result, number => UpperLimitMultiple.FromResult(number, limit))
            : null;
    }
}
