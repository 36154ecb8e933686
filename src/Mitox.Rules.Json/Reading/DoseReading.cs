namespace Mitox.Rules.Json.Reading;

/// <summary>Reads an amount of drug, stated in exactly one of three ways.</summary>
internal static class DoseReading
{
    public const string Milligrams = "milligrams";
    public const string HydrochlorideMilligrams = "hydrochlorideMilligrams";
    public const string Milliliters = "milliliters";

    public static Dose? Read(Place place, decimal? milligrams, decimal? hydrochlorideMilligrams, decimal? milliliters)
    {
        if (!OneOf.IsGiven(
            place,
            (Milligrams, milligrams is not null),
            (HydrochlorideMilligrams, hydrochlorideMilligrams is not null),
            (Milliliters, milliliters is not null)))
        {
            return null;
        }

        return Read(place[Milligrams], milligrams, Dose.FromMilligrams)
            ?? Read(place[HydrochlorideMilligrams], hydrochlorideMilligrams, Dose.FromHydrochlorideMilligrams)
            ?? Read(place[Milliliters], milliliters, Dose.FromMilliliters);
    }

    private static Dose? Read(Place place, decimal? number, Func<decimal, Dose> create)
    {
        var dose = ValueReading.Read(place, number, create);
        if (dose != Dose.Zero)
        {
            return dose;
        }

        place.Complain("nothing at all is no infusion; the amount must be above zero.");
        return null;
    }
}
