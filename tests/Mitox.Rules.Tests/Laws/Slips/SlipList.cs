using System.Collections.Immutable;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws.Slips;

/// <summary>The confusions that are tried, each on a course that objects.</summary>
internal static class SlipList
{
    private const decimal PerPound = 0.45359237m;

    /// <summary>What is typed for a dose or an area; the truth is a course at the cap of the US label.</summary>
    public static ImmutableArray<Slip> OfDoses { get; } =
    [
        Slip.OfDose("mg/m² typed as mg", _ => Mg(12)),
        Slip.OfDose("g typed as mg", given => Mg(given.Given.Milligrams / 1_000)) with { IsLarge = true },
        Slip.OfDose("a point moved to the left", given => Mg(given.Given.Milligrams / 10)) with { IsLarge = true },
        Slip.OfDose("two points moved to the left", given => Mg(given.Given.Milligrams / 100)) with { IsLarge = true },
        Slip.OfDose("a point moved to the right", given => Mg(given.Given.Milligrams * 10)) with { IsLarge = true },
        Slip.OfDose("a fifth", given => Mg(given.Given.Milligrams / 5)) with { IsLarge = true },
        Slip.OfDose("five times", given => Mg(given.Given.Milligrams * 5)) with { IsLarge = true },
        Slip.OfDose("mL of the bag typed as mL of the concentrate", _ => Dose.FromMilliliters(50)),
        Slip.OfDose("free base typed as hydrochloride", given => Dose.FromHydrochlorideMilligrams(given.Given.Milligrams)),
        Slip.OfArea("a digit of the area: 3.4 for 1.8", _ => Area(3.4m)),
        Slip.OfArea("five times the area", area => Area(area.SquareMeters * 5)) with { IsLarge = true },
        Slip.OfArea("a point of the area moved", area => Area(area.SquareMeters / 10)) with { IsLarge = true },
        Slip.OfArea("height and weight swapped", area => Measured(area, (height, weight) => (weight, height))),
        Slip.OfArea("inches typed as cm", area => Measured(area, (height, weight) => (height / 2.54m, weight))),
        Slip.OfArea("a weight with a point moved", area => Measured(area, (height, weight) => (height, weight * 10))),
    ];

    /// <summary>What is typed for a measurement; the truth objects by that measurement alone.</summary>
    public static ImmutableArray<(TreatmentCase Truth, Slip Slip)> OfMeasurements { get; } =
    [
        (Heart(47, 53), Slip.OfNewest("ejection fraction and its limit swapped", RecordLists.EjectionFractions, Swapped)),
        (Heart(40, 53), Slip.OfNewest("low ejection fraction and its limit swapped", RecordLists.EjectionFractions, Swapped)),
        (Heart(44, 53), Slip.OfNewest(
            "a digit of the ejection fraction", RecordLists.EjectionFractions, heart => heart with { Value = Percent(84) })),
        (Heart(49, 53), Slip.OfNewest(
            "a digit of the limit", RecordLists.EjectionFractions, heart => heart with { LowerLimitOfNormal = Percent(43) })),
        (Blood(0.9m, 2), Slip.OfNewest("a percentage of the leukocytes", RecordLists.BloodCounts, _ => Count(45, null))),
        (Blood(0.9m, 2), Slip.OfNewest("a percentage beside leukocytes", RecordLists.BloodCounts, _ => Count(45, 2))),
        (Blood(1.2m, 6), Slip.OfNewest("a low percentage beside leukocytes", RecordLists.BloodCounts, _ => Count(20, 6))),
        (Blood(1.2m, 6), Slip.OfNewest("per µL typed as 10⁹/L", RecordLists.BloodCounts, _ => Count(1_200, 6))),
        (Liver(2.0m, 1.2m), Slip.OfNewest("mg/dL over µmol/L", RecordLists.LiverPanels, panel => Bilirubin(panel, 2.0m, 21))),
        (Liver(1.5m, 1.2m), Slip.OfNewest("low mg/dL over µmol/L", RecordLists.LiverPanels, panel => Bilirubin(panel, 1.5m, 17))),
        (Liver(5.0m, 1.2m), Slip.OfNewest(
            "5 mg/dL over 21 µmol/L, units stated",
            RecordLists.LiverPanels,
            panel => panel with { TotalBilirubin = UpperLimitMultiple.FromResult(5, "mg/dL", 21, "umol/L") })),
        (Enzyme(78, 45), Slip.OfNewest("µkat/L over U/L", RecordLists.LiverPanels, panel => Alanine(panel, 1.3m, 45))),
        (Enzyme(780, 45), Slip.OfNewest("high µkat/L over U/L", RecordLists.LiverPanels, panel => Alanine(panel, 13m, 450))),
    ];

    /// <summary>What no number can tell: the answer may become no objection, and how often is counted.</summary>
    public static ImmutableArray<Slip> Unseen { get; } =
    [
        Slip.OfArea("another patient's area", area => Area(area.SquareMeters * 1.15m)) with { CanBeSeen = false },
        new Slip("pounds as kilograms on all records", (value, _) => PoundsEverywhere(value)) { CanBeSeen = false },
        Slip.OfDose("mL of the concentrate typed as mg, on one record", given => Mg(given.Given.Milligrams / 2)) with
        {
            CanBeSeen = false,
        },
        new Slip("a copied earlier value", (_, _) => Heart(64, 53)) { CanBeSeen = false },
        new Slip("5 mg/dL over 21 without units", (_, _) => Liver(5, 21)) { CanBeSeen = false },
        new Slip("a point moved in a count", (_, _) => Blood(9, 10)) { CanBeSeen = false },
        new Slip("a point moved in a liver test", (_, _) => Enzyme(8, 45)) { CanBeSeen = false },
        new Slip("a percentage below 25 without leukocytes", (_, _) => Blood(20, null)) { CanBeSeen = false },
    ];

    /// <summary>Half of every dose: mL of the concentrate typed as mg on all records.</summary>
    public static Slip HalfOfAll { get; } = Slip.OfDose(
        "mL of the concentrate typed as mg, on all records", given => Mg(given.Given.Milligrams / 2));

    /// <summary>Pounds typed as kilograms on one record.</summary>
    public static Slip PoundsOnOne { get; } = Slip.OfArea(
        "pounds typed as kilograms", area => Measured(area, (height, weight) => (height, weight / PerPound)));

    /// <summary>The dose that is proposed follows the wrong area too.</summary>
    private static TreatmentCase PoundsEverywhere(TreatmentCase value) => value with
    {
        Record = value.Record with
        {
            Infusions = [.. value.Record.Infusions.Select(given => given with
            {
                Area = Measured(given.Area, (height, weight) => (height, weight / PerPound)),
            })],
        },
        Proposal = ProposedInfusion.Intravenous(
            value.Proposal.At,
            Mg(12 * Measured(value.Proposal.Area!, (height, weight) => (height, weight / PerPound)).SquareMeters),
            Measured(value.Proposal.Area!, (height, weight) => (height, weight / PerPound))),
    };

    private static Dose Mg(decimal milligrams) => Dose.FromMilligrams(decimal.Round(milligrams, 4));

    private static BodySurfaceArea Area(decimal squareMeters) => BodySurfaceArea.FromSquareMeters(decimal.Round(squareMeters, 2));

    /// <summary>An area with its height and weight typed otherwise; a stated one is calculated of a usual body first.</summary>
    private static BodySurfaceArea Measured(
        BodySurfaceArea area, Func<decimal, decimal, (decimal Height, decimal Weight)> typed)
    {
        var formula = area.Formula is BodySurfaceFormula.Stated ? BodySurfaceFormula.Mosteller : area.Formula;
        var height = area.Height?.Centimeters ?? 172;
        var weight = area.Weight?.Kilograms ?? (area.SquareMeters * area.SquareMeters * 3_600 / 172);
        var slipped = typed(height, weight);
        return BodySurfaceArea.FromFormula(
            formula,
            BodyHeight.FromCentimeters(decimal.Round(slipped.Height, 1)),
            BodyWeight.FromKilograms(decimal.Round(slipped.Weight, 1)));
    }

    private static Percentage Percent(decimal percent) => Percentage.FromPercent(percent);

    private static EjectionFraction Swapped(EjectionFraction heart) =>
        heart with { Value = heart.LowerLimitOfNormal!.Value, LowerLimitOfNormal = heart.Value };

    private static TreatmentCase Heart(decimal percent, decimal limit) => TrueCourse.Clear.With(record => record with
    {
        EjectionFractions =
        [
            Scenario.Echo(Scenario.ProposedDay.PlusYears(-2), 56, limit), Scenario.Echo(Scenario.DayBefore, percent, limit),
        ],
    });

    private static BloodCount Count(decimal neutrophils, decimal? leukocytes) => new(Scenario.DayBefore)
    {
        Neutrophils = CellCount.FromBillionsPerLiter(neutrophils),
        Leukocytes = leukocytes is { } all ? CellCount.FromBillionsPerLiter(all) : null,
        Platelets = CellCount.FromBillionsPerLiter(220),
    };

    private static TreatmentCase Blood(decimal neutrophils, decimal? leukocytes) =>
        TrueCourse.Clear.With(record => record with { BloodCounts = [Count(neutrophils, leukocytes)] });

    private static LiverPanel Bilirubin(LiverPanel panel, decimal result, decimal limit) =>
        panel with { TotalBilirubin = UpperLimitMultiple.FromResult(result, limit) };

    private static LiverPanel Alanine(LiverPanel panel, decimal result, decimal limit) =>
        panel with { AlanineAminotransferase = UpperLimitMultiple.FromResult(result, limit) };

    private static TreatmentCase Liver(decimal bilirubin, decimal limit) => TrueCourse.Clear.With(
        record => record with { LiverPanels = [Bilirubin(record.LiverPanels[^1], bilirubin, limit)] });

    private static TreatmentCase Enzyme(decimal alanine, decimal limit) => TrueCourse.Clear.With(
        record => record with { LiverPanels = [Alanine(record.LiverPanels[^1], alanine, limit)] });
}
