using FsCheck;
using FsCheck.Fluent;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>Doses in any form, and courses of them that end on the cap of 140 mg/m² or a hair beside it.</summary>
internal static class DoseGenerator
{
    private const decimal Cap = 140;

    /// <summary>How much hydrochloride holds one mg of free base: 23.28 / 20.</summary>
    private const decimal HydrochloridePerBase = 1.164m;

    /// <summary>A hair in mg: less than a tenth of 10⁻¹² mg/m² either way, and as little as a decimal can add.</summary>
    private static readonly decimal[] Hairs =
        [0, 0, 0, 1e-13m, -1e-13m, 1e-19m, -1e-19m, 1e-25m, -1e-25m];

    public static Gen<decimal> Area { get; } = Gen.Choose(120, 260).Select(hundredths => hundredths / 100m);

    public static Gen<DoseForm> Any { get; } =
        from unit in Gen.Elements(DoseUnit.Milligrams, DoseUnit.Milliliters, DoseUnit.HydrochlorideMilligrams)
        from whole in Gen.Choose(1, 60)
        from thousandths in Gen.Choose(0, 999)
        from area in Area
        select new DoseForm(unit, whole + (thousandths / 1000m), area);

    /// <summary>
    /// Doses of which none can be written as a decimal of mg/m², but which sum up to the cap, or to a hair beside it.
    /// </summary>
    public static Gen<DoseForm[]> AroundTheCap { get; } =
        from shares in Gen.Choose(1, 19).Select(Share).ArrayOf(6)
        from pairs in Gen.CollectToArray<decimal, DoseForm[]>(UpToTheCap(shares), Pair)
        from hair in Gen.Elements(Hairs)
        select WithHair([.. pairs.SelectMany(pair => pair)], hair);

    public static Gen<DoseForm[]> Course { get; } = Gen.OneOf(AroundTheCap, Any.ArrayOf(5), Any.ArrayOf(14));

    public static IEnumerable<DoseForm[]> Shrink(DoseForm[] doses) =>
        doses.Select((_, index) => doses.Where((_, other) => other != index).ToArray());

    /// <summary>
    /// Two doses on one surface that are together as many mg/m² as asked; each alone is a fraction without end.
    /// </summary>
    private static Gen<DoseForm[]> Pair(decimal milligramsPerSquareMeter) =>
        from area in Area
        from percent in Gen.Choose(1, 99)
        from isHydrochloride in Gen.Elements(true, false)
        let unit = isHydrochloride ? DoseUnit.HydrochlorideMilligrams : DoseUnit.Milligrams
        let whole = milligramsPerSquareMeter * area * (isHydrochloride ? HydrochloridePerBase : 1)
        let part = whole * percent / 100
        select new[] { new DoseForm(unit, part, area), new DoseForm(unit, whole - part, area) };

    private static decimal Share(int tenths) => 15 + (tenths / 10m);

    private static decimal[] UpToTheCap(decimal[] shares) => [.. shares, Cap - shares.Sum()];

    private static DoseForm[] WithHair(DoseForm[] doses, decimal hair) =>
        [.. doses[..^1], doses[^1] with { Amount = doses[^1].Amount + hair }];
}
