using NodaTime;

namespace Mitox.Rules;

/// <summary>Numbers with their units, as a label prints them.</summary>
internal static class LabelNumbers
{
    public static DosePerArea MgPerM2(decimal number) => DosePerArea.FromMilligramsPerSquareMeter(number);

    public static Percentage Percent(decimal number) => Percentage.FromPercent(number);

    public static CellCount PerMicroliter(decimal number) => CellCount.FromPerMicroliter(number);

    public static CellCount BillionsPerLiter(decimal number) => CellCount.FromBillionsPerLiter(number);

    public static UpperLimitMultiple TimesUpperLimit(decimal number) => UpperLimitMultiple.FromMultiple(number);

    public static FluidVolume Milliliters(decimal number) => FluidVolume.FromMilliliters(number);

    public static DosingInterval Months(int number) => DosingInterval.FromMonths(number);

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);
}
