using System.Collections.Frozen;

namespace Mitox.Rules;

/// <summary>What a unit that cannot be read probably is: said, and never taken for it.</summary>
internal static class UnitHint
{
    /// <summary>No unit is longer; what is longer is not compared.</summary>
    public const int LongestUnit = 40;

    /// <summary>Units met in the wild that belong to something else, with what they are.</summary>
    private static readonly FrozenDictionary<string, string> Confusions = new Dictionary<string, string>
    {
        ["mg/kg"] = "a dose per kilogram of body weight is not a dose per square meter of body surface",
        ["mg/m3"] = "a cubic meter is not a square meter",
        ["mcg"] = "a microgram is a thousandth of a milligram: convert the number too",
        ["ug"] = "a microgram is a thousandth of a milligram: convert the number too",
        ["g"] = "a gram is a thousand milligrams: convert the number too",
        ["Mg"] = "Mg is a megagram, and mg a milligram",
        ["Ml"] = "ML is a megaliter, and mL a milliliter",
        ["ul"] = "a microliter is a thousandth of a milliliter: convert the number too",
        ["l"] = "a liter is a thousand milliliters: convert the number too",
        ["cm2"] = "a square centimeter is a ten-thousandth of a square meter: convert the number too",
        ["mm"] = "a millimeter is a tenth of a centimeter: convert the number too",
        ["mmol/l"] = "an amount of substance is not a mass: convert the number too",
        ["mg/dl"] = "a milligram is a thousandth of a gram: convert the number too",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the unit means where that is known, else the spelling nearest to it; empty where nothing is near.</summary>
    public static string Of(string seen, IEnumerable<(string Spelling, string Meaning)> others, IEnumerable<string> known)
    {
        if (seen.Length is 0 or > LongestUnit)
        {
            return string.Empty;
        }

        var plain = UnitSpelling.Plain(seen);
        if ((Confusions.GetValueOrDefault(plain)
            ?? others.FirstOrDefault(other => UnitSpelling.Plain(other.Spelling) == plain).Meaning) is { } meaning)
        {
            return $" ({meaning})";
        }

        var (nearest, distance) = known
            .Select(spelling => (Spelling: spelling, Distance: Distance(plain, UnitSpelling.Plain(spelling))))
            .MinBy(pair => pair.Distance);
        return distance * 2 <= plain.Length ? $"; the nearest of them is '{nearest}'" : string.Empty;
    }

    /// <summary>How many letters to put in, leave out or change to make one spelling of the other, whatever their case.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var left = 1; left <= one.Length; left++)
        {
            var (diagonal, above) = (row[0], 0);
            row[0] = left;
            for (var right = 1; right <= other.Length; right++)
            {
                above = row[right];
                var isSame = char.ToLowerInvariant(one[left - 1]) == char.ToLowerInvariant(other[right - 1]);
                row[right] = Math.Min(isSame ? diagonal : diagonal + 1, Math.Min(above, row[right - 1]) + 1);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
