using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws.Slips;

/// <summary>
/// Courses as they are, of adults of every build: doses of 12 mg/m² in steps of 0.1 mg, now and then a reduced one, areas that
/// follow the weight, and laboratory values as laboratories report them.
/// </summary>
internal static class TrueCourse
{
    private static readonly LocalDate Proposed = Scenario.ProposedDay;

    /// <summary>A course to whose heart, counts and liver nothing objects under the US label.</summary>
    public static TreatmentCase Clear { get; } = TreatmentCase.Clear with
    {
        Record = TreatmentCase.Clear.Record with
        {
            BloodCounts = [new(Scenario.DayBefore)
            {
                Neutrophils = CellCount.FromBillionsPerLiter(3),
                Leukocytes = CellCount.FromBillionsPerLiter(6),
                Platelets = CellCount.FromBillionsPerLiter(220),
            }],
        },
    };

    /// <summary>Any course that may have been: up to eleven infusions, the newest three months ago.</summary>
    public static Gen<TreatmentCase> Any { get; } =
        from body in Body
        from infusions in Gen.Choose(0, 11)
        from value in Of(body, infusions)
        select value;

    /// <summary>A course of eleven full doses: the twelfth passes the cap of the US label, and nothing else objects.</summary>
    public static Gen<TreatmentCase> AtTheCap { get; } =
        from body in Body
        from areas in Areas(body, 12)
        select Clear with
        {
            Record = Clear.Record with
            {
                Infusions = [.. areas.Take(11).Select((area, index) => Given(index, 12 * area.SquareMeters, area))],
            },
            Proposal = ProposedInfusion.Intravenous(Proposed, Milligrams(12 * areas[11].SquareMeters), areas[11]),
        };

    /// <summary>Height in cm and weight in kg: one in a hundred very light, three in a hundred very heavy.</summary>
    private static Gen<(decimal Height, decimal Weight)> Body =>
        from steps in Gen.Choose(0, 16).ArrayOf(3)
        let height = 146 + steps.Sum()
        from index in Gen.Frequency(
            (1, Gen.Choose(150, 175)), (60, Gen.Choose(180, 260)), (30, Gen.Choose(261, 340)), (3, Gen.Choose(341, 440)))
        select ((decimal)height, decimal.Round(index / 10m * height * height / 10_000, 1));

    private static Gen<BodySurfaceFormula> Formula => Gen.Elements(
        BodySurfaceFormula.Stated, BodySurfaceFormula.Stated, BodySurfaceFormula.Mosteller, BodySurfaceFormula.DuBois);

    private static Gen<decimal> Dose => Gen.Frequency(
        (57, Gen.Constant(12m)), (2, Gen.Constant(10m)), (1, Gen.Constant(9m)));

    /// <summary>The areas of a course: the weight moves by up to a tenth.</summary>
    private static Gen<BodySurfaceArea[]> Areas((decimal Height, decimal Weight) body, int count) =>
        from formula in Formula
        from changes in Gen.Choose(-40, 40).ArrayOf(count)
        select changes.Select(change => Area(formula, body.Height, body.Weight * (1_000 + change) / 1_000)).ToArray();

    public static BodySurfaceArea Area(BodySurfaceFormula formula, decimal height, decimal weight)
    {
        var calculated = BodySurfaceArea.FromFormula(
            formula is BodySurfaceFormula.Stated ? BodySurfaceFormula.Mosteller : formula,
            BodyHeight.FromCentimeters(height),
            BodyWeight.FromKilograms(decimal.Round(weight, 1)));
        return formula is BodySurfaceFormula.Stated ? BodySurfaceArea.FromSquareMeters(calculated.SquareMeters) : calculated;
    }

    private static Gen<TreatmentCase> Of((decimal Height, decimal Weight) body, int infusions) =>
        from areas in Areas(body, infusions + 1)
        from doses in Dose.ArrayOf(infusions)
        from limit in Gen.Elements(50m, 50, 52, 53, 54, 55)
        from first in Gen.Choose(55, 74)
        from last in Gen.Choose(50, 72)
        from counts in Gen.CollectToArray([0, 1], BloodCount)
        from panel in LiverPanel
        select Clear with
        {
            Record = Clear.Record with
            {
                Infusions =
                [
                    .. doses.Select(
                        (dose, index) => Given(infusions - 1 - index, dose * areas[index].SquareMeters, areas[index])),
                ],
                EjectionFractions =
                    [Scenario.Echo(Proposed.PlusYears(-4), first, limit), Scenario.Echo(Scenario.DayBefore, last, limit)],
                BloodCounts = [.. counts],
                LiverPanels = [panel],
            },
            Proposal = ProposedInfusion.Intravenous(Proposed, Milligrams(12 * areas[^1].SquareMeters), areas[^1]),
        };

    private static Infusion Given(int quartersAgo, decimal milligrams, BodySurfaceArea area) =>
        new(Proposed.PlusMonths(-3 * (quartersAgo + 1)), Milligrams(milligrams), area);

    private static Rules.Dose Milligrams(decimal milligrams) => Rules.Dose.FromMilligrams(decimal.Round(milligrams, 1));

    private static Gen<BloodCount> BloodCount(int number) =>
        from leukocytes in Gen.Frequency((30, Gen.Choose(25, 110)), (3, Gen.Choose(111, 180)))
        from part in Gen.Choose(40, 75)
        from lymphocytes in Gen.Choose(10, 25)
        from platelets in Gen.Choose(120, 420)
        select new BloodCount(number == 0 ? Proposed.PlusMonths(-3).PlusDays(14) : Scenario.DayBefore)
        {
            Leukocytes = CellCount.FromBillionsPerLiter(leukocytes / 10m),
            Neutrophils = CellCount.FromBillionsPerLiter(decimal.Round(leukocytes * part / 1_000m, 2)),
            Lymphocytes = CellCount.FromBillionsPerLiter(decimal.Round(leukocytes * lymphocytes / 1_000m, 2)),
            Platelets = CellCount.FromBillionsPerLiter(platelets),
        };

    /// <summary>ALT and AST from 6 U/L, bilirubin from 0.2 mg/dL, over several limits; no unit is stated.</summary>
    private static Gen<LiverPanel> LiverPanel =>
        from alanine in Gen.Choose(6, 70)
        from aspartate in Gen.Choose(9, 60)
        from enzymeLimit in Gen.Elements(35m, 40, 45, 50, 55)
        from bilirubin in Gen.Choose(2, 15)
        from bilirubinLimit in Gen.Elements(1m, 1.2m, 1.3m)
        select new LiverPanel(Scenario.DayBefore)
        {
            AlanineAminotransferase = UpperLimitMultiple.FromResult(alanine, enzymeLimit),
            AspartateAminotransferase = UpperLimitMultiple.FromResult(aspartate, enzymeLimit),
            TotalBilirubin = UpperLimitMultiple.FromResult(bilirubin / 10m, bilirubinLimit),
        };

    /// <summary>A text for a tally.</summary>
    public static string Percent(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{part} of {whole} ({100m * part / Math.Max(whole, 1):0.###} %)");
}
