using Mitox.Rules.Json.Entries;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads the proposed infusion.</summary>
internal static class ProposalReading
{
    private const int MostMonths = 24;
    private const int MostDays = 730;

    /// <summary>The proposal, or null where it is refused.</summary>
    public static ProposedInfusion? Read(Place file, ProposalEntry entry)
    {
        var place = file["proposal"];
        var before = file.Problems.Count;
        var at = DayReading.Read(place, entry);
        var dose = DoseReading.Read(place, entry.Milligrams, entry.HydrochlorideMilligrams, entry.Milliliters);
        var area = BodySurfaceReading.Read(place["bodySurface"], entry.BodySurface);
        var route = Words<InfusionRoute>.Read(place["route"], entry.Route, InfusionRoute.Unknown);
        var regimen = ReadRegimen(place["regimen"], entry.Regimen);
        var indication = Words<TreatmentIndication>.Read(place["indication"], entry.Indication, notAWord: null);
        if (file.Problems.Count > before || at is not { } day || dose is not { } amount || route is not { } way || indication is not { } disease)
        {
            return null;
        }

        // The day is all that can still be refused.
        return ValueReading.TryCreate(place["date"], () => ProposedInfusion.ByRoute(way, day, amount, area, regimen) with { Indication = disease }, out var proposal)
            ? proposal
            : null;
    }

    private static Regimen? ReadRegimen(Place place, RegimenEntry? entry)
    {
        if (entry is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(entry.Name))
        {
            place.Complain("the regimen must have a \"name\" that is not blank.");
        }

        var dose = ReadDose(place, entry.MilligramsPerSquareMeter);
        var interval = ReadInterval(place, entry);
        return !string.IsNullOrWhiteSpace(entry.Name) && dose is { } perInfusion && interval is { } least
            ? Regimen.Create(entry.Name, perInfusion, least)
            : null;
    }

    private static DosePerArea? ReadDose(Place place, decimal? number)
    {
        if (number is null or 0)
        {
            place.Complain("the regimen must have \"milligramsPerSquareMeter\" above zero.");
            return null;
        }

        return ValueReading.Read(place["milligramsPerSquareMeter"], number, DosePerArea.FromMilligramsPerSquareMeter);
    }

    private static DosingInterval? ReadInterval(Place place, RegimenEntry entry)
    {
        if (!OneOf.IsGiven(place, ("intervalMonths", entry.IntervalMonths is not null), ("intervalDays", entry.IntervalDays is not null)))
        {
            return null;
        }

        return ValueReading.ReadWhole(place["intervalMonths"], entry.IntervalMonths, 1, MostMonths) is { } months ? DosingInterval.FromMonths(months)
            : ValueReading.ReadWhole(place["intervalDays"], entry.IntervalDays, 1, MostDays) is { } days ? DosingInterval.FromDays(days)
            : null;
    }
}
