namespace Mitox.Rules;

/// <summary>The spellings of cells per volume: a number of cells, and the volume they are in.</summary>
/// <remarks>
/// Every pair is read by what it says, as a power of ten per liter; only 10⁹ (which is 10³/µL, CODE-41) and 10⁶ per liter
/// (one per µL) are units of this library. So no spelling can stand under the wrong one.
/// </remarks>
internal static class CellCountUnits
{
    private const int Billions = 9;
    private const int Millions = 6;

    private static readonly string[] Nouns = ["", " cells", " cell", "{cells}", "{cell}"];

    private static readonly (int Power, string[] Spellings)[] Amounts =
    [
        (0, ["", "cells", "cell", "{cells}", "{cell}", "#", "{#}"]),
        (3, [.. Counted([.. Powers(3), "K", "thou", "thousand", "thousands", "tsd", "tsd.", "1000", "x1000"])]),
        (6, [.. Counted(Powers(6))]),
        (9, [.. Counted([.. Powers(9), "G", "giga", "Giga", "GIGA", "Gpt", "gpt"])]),
        (12, [.. Counted(Powers(12))]),
    ];

    private static readonly (int Power, string[] Spellings)[] Volumes =
        [(0, ["L"]), (-1, ["dL"]), (-3, ["mL", "cm3"]), (-6, ["uL", "mm3"]), (-9, ["nL"])];

    /// <summary>Gets what means 10⁹ per liter.</summary>
    public static IEnumerable<string> BillionsPerLiter =>
        ["10*9/L", "10*3/uL", "K/uL", "G/L", .. All.Where(unit => unit.Power == Billions).Select(unit => unit.Spelling)];

    /// <summary>Gets what means one per microliter.</summary>
    public static IEnumerable<string> PerMicroliter =>
        ["/uL", "/mm3", "cells/uL", "cells/mm3", .. All.Where(unit => unit.Power == Millions).Select(unit => unit.Spelling)];

    /// <summary>Gets what means cells per volume and is none of the two, with what it means.</summary>
    public static IEnumerable<(string Spelling, string Meaning)> Others => All
        .Where(unit => unit.Power is not (Billions or Millions))
        .Select(unit => (unit.Spelling, $"it means 10^{ExactNumberText.Format(unit.Power)} per liter: convert the number too"))
        .Append(("g/L", "g is the gram, and G the giga of 10⁹"))
        .Concat(Volumes.SelectMany(volume => volume.Spellings).SelectMany(volume => new[]
        {
            ($"M/{volume}", "M may be a million or a thousand: write 10*6 or 10*3"),
            ($"m/{volume}", "m may be a million or a thousand: write 10*6 or 10*3"),
            ($"T/{volume}", "T may be 10^12 or a thousand: write 10*12 or 10*3"),
        }));

    private static IEnumerable<(int Power, string Spelling)> All =>
        from amount in Amounts
        from volume in Volumes
        from cells in amount.Spellings
        from space in volume.Spellings
        select (amount.Power - volume.Power, $"{cells}/{space}");

    private static IEnumerable<string> Powers(int power)
    {
        var digits = ExactNumberText.Format(power);
        string[] ways = [$"10^{digits}", $"10E{digits}", $"10exp{digits}", $"10({digits})"];
        return [.. ways, .. ways.Select(way => $"x{way}"), $"E{digits}"];
    }

    private static IEnumerable<string> Counted(IEnumerable<string> amounts) =>
        from amount in amounts
        from noun in Nouns
        select amount + noun;
}
