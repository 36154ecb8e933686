using Mitox.Rules.Json.Entries;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads a body surface area: a stated one, or the measures to calculate it from.</summary>
internal static class BodySurfaceReading
{
    private const int UsualDecimals = 2;
    private const int MostDecimals = 6;

    /// <summary>The area, or null where it is left out or refused.</summary>
    public static BodySurfaceArea? Read(Place place, BodySurfaceEntry? entry)
    {
        if (entry is null || !OneOf.IsGiven(place, ("squareMeters", entry.SquareMeters is not null), ("formula", entry.Formula is not null)))
        {
            return null;
        }

        return entry.SquareMeters is null ? Calculate(place, entry) : State(place, entry);
    }

    private static BodySurfaceArea? State(Place place, BodySurfaceEntry entry)
    {
        if (entry.HeightCentimeters is not null || entry.WeightKilograms is not null || entry.Decimals is not null)
        {
            place.Complain("a stated squareMeters must not have heightCentimeters, weightKilograms or decimals beside it; these go with a formula.");
            return null;
        }

        return ValueReading.ReadObject(place["squareMeters"], entry.SquareMeters, BodySurfaceArea.FromSquareMeters);
    }

    private static BodySurfaceArea? Calculate(Place place, BodySurfaceEntry entry)
    {
        if (entry.HeightCentimeters is null || entry.WeightKilograms is null)
        {
            place.Complain("a formula must have heightCentimeters and weightKilograms beside it.");
        }

        var formula = Words<BodySurfaceFormula>.Read(place["formula"], entry.Formula, BodySurfaceFormula.Stated);
        var height = ValueReading.Read(place["heightCentimeters"], entry.HeightCentimeters, BodyHeight.FromCentimeters);
        var weight = ValueReading.Read(place["weightKilograms"], entry.WeightKilograms, BodyWeight.FromKilograms);
        var decimals = entry.Decimals is null
            ? UsualDecimals
            : ValueReading.ReadWhole(place["decimals"], entry.Decimals, 1, MostDecimals);
        if (formula is null || height is null || weight is null || decimals is null)
        {
            return null;
        }

        // The number handed over is the weight that is already read; the area of the two together may still be refused.
        return ValueReading.ReadObject(
            place, entry.WeightKilograms, _ => BodySurfaceArea.FromFormula(formula.Value, height.Value, weight.Value, decimals.Value));
    }
}
