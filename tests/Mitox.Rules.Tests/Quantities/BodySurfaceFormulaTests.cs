using System.Globalization;

namespace Mitox.Rules.Tests.Quantities;

public sealed class BodySurfaceFormulaTests
{
    /// <summary>
    /// The check values BSA-13 and BSA-14, in the order of the formulas; Schlich's pairs are man, woman at 170/70 too.
    /// </summary>
    public static TheoryData<BodySurfaceFormula, int, int, string> CheckValues
    {
        get
        {
            (BodySurfaceFormula Formula, string[] Values)[] table =
            [
                (BodySurfaceFormula.Mosteller, ["1.8181", "1.5635", "2.3452", "1.2910"]),
                (BodySurfaceFormula.DuBois, ["1.8097", "1.5632", "2.2858", "1.3029"]),
                (BodySurfaceFormula.Haycock, ["1.8257", "1.5655", "2.3814", "1.2858"]),
                (BodySurfaceFormula.GehanGeorge, ["1.8313", "1.5767", "2.3673", "1.3024"]),
                (BodySurfaceFormula.Boyd, ["1.8347", "1.5785", "2.3852", "1.2983"]),
                (BodySurfaceFormula.Fujimoto, ["1.7643", "1.5227", "2.2397", "1.2666"]),
                (BodySurfaceFormula.ShuterAslani, ["1.7861", "1.5434", "2.2632", "1.2856"]),
                (BodySurfaceFormula.Takahira, ["1.8241", "1.5756", "2.3039", "1.3132"]),
                (BodySurfaceFormula.SchlichMale, ["1.6980", "1.4371", "2.1642", "1.1754"]),
                (BodySurfaceFormula.SchlichFemale, ["1.7654", "1.4799", "2.3118", "1.1922"]),
            ];
            (int Height, int Weight)[] bodies = [(170, 70), (160, 55), (180, 110), (150, 40)];
            TheoryData<BodySurfaceFormula, int, int, string> data = [];
            foreach (var (formula, values) in table)
            {
                foreach (var (index, (height, weight)) in bodies.Index())
                {
                    data.Add(formula, height, weight, values[index]);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CheckValues))]
    public void FromFormula_FourDecimals_EqualToTheCheckValue(
        BodySurfaceFormula formula, int height, int weight, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Area(formula, height, weight, 4).SquareMeters);

    [Fact]
    public void CheckValues_EveryFormula_IsThere() => Assert.Equal(
        Enum.GetValues<BodySurfaceFormula>().Except([BodySurfaceFormula.Stated]),
        CheckValues.Select(row => (BodySurfaceFormula)row[0]).Distinct().Order());

    [Fact]
    public void FromFormula_UsualDecimals_RoundedOnceToTwo() =>
        Assert.Equal(1.82m, Area(BodySurfaceFormula.Mosteller, 170, 70).SquareMeters);

    /// <summary>The square root of 182.5 × 65.7 / 3600 is 1.825 exactly.</summary>
    [Fact]
    public void FromFormula_ExactlyHalfway_RoundedAwayFromZero()
    {
        var area = BodySurfaceArea.FromFormula(
            BodySurfaceFormula.Mosteller, BodyHeight.FromCentimeters(182.5m), BodyWeight.FromKilograms(65.7m));

        Assert.Equal(1.83m, area.SquareMeters);
    }

    [Fact]
    public void FromFormula_AnyBody_KeepsFormulaHeightAndWeight()
    {
        var area = Area(BodySurfaceFormula.Haycock, 170, 70);

        Assert.Equal(
            (BodySurfaceFormula.Haycock, BodyHeight.FromCentimeters(170), BodyWeight.FromKilograms(70)),
            (area.Formula, area.Height, area.Weight));
    }

    [Theory]
    [InlineData(BodySurfaceFormula.Stated)]
    [InlineData((BodySurfaceFormula)99)]
    public void FromFormula_NoFormula_Refused(BodySurfaceFormula formula) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(formula), () => Area(formula, 170, 70));

    [Fact]
    public void FromFormula_DefaultHeightOrWeight_Refused()
    {
        _ = Assert.Throws<ArgumentOutOfRangeException>(
            "height", () => BodySurfaceArea.FromFormula(BodySurfaceFormula.Mosteller, default, BodyWeight.FromKilograms(70)));
        _ = Assert.Throws<ArgumentOutOfRangeException>(
            "weight", () => BodySurfaceArea.FromFormula(BodySurfaceFormula.Mosteller, BodyHeight.FromCentimeters(170), default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void FromFormula_DecimalsOutsideOneToSix_Refused(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => Area(BodySurfaceFormula.Mosteller, 170, 70, decimals));

    private static BodySurfaceArea Area(BodySurfaceFormula formula, int height, int weight, int decimals = 2) =>
        BodySurfaceArea.FromFormula(formula, BodyHeight.FromCentimeters(height), BodyWeight.FromKilograms(weight), decimals);
}
