using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>
/// Days and times around the edges: month ends, maximum ages, the day of an infusion, the hour of the proposal.
/// </summary>
internal static class TimeGenerator
{
    public static Gen<LocalDate> ProposedDay { get; } = Gen.Elements<LocalDate>(
        new(2026, 3, 2), new(2026, 5, 31), new(2024, 2, 29), new(2025, 2, 28), new(2025, 4, 30), new(2026, 1, 1));

    /// <summary>Half of the times are not recorded; the others are few, so that they meet.</summary>
    public static Gen<LocalTime?> Time { get; } =
        Gen.Elements<LocalTime?>(null, null, null, new LocalTime(8, 0), new LocalTime(10, 30), new LocalTime(15, 0));

    /// <summary>
    /// Three, one and six calendar months before, the tolerance of 7 days around it, and days that are near or far.
    /// </summary>
    public static Gen<LocalDate> InfusionDay(LocalDate proposed) => Gen.Frequency(
        (
            6,
            from months in Gen.Choose(1, 5)
            from days in Gen.Elements(0, 0, 0, 1, -1, 7, 8, 2)
            select proposed.PlusMonths(-3 * months).PlusDays(days)),
        (
            2,
            from months in Gen.Elements(1, 6)
            from days in Gen.Elements(0, 0, 1, -1, 7, 8)
            select proposed.PlusMonths(-months).PlusDays(days)),
        (
            2,
            from days in Gen.Elements(1, 2, 5, 7, 8, 14, 15, 28, 30, 31, 84, 85, 89, 90, 91, 92, 93)
            select proposed.PlusDays(-days)),
        (1, from days in Gen.Elements(0, 0, 1, 10) select proposed.PlusDays(days)));

    /// <summary>Around the maximum ages, around an infusion, and around the proposal itself.</summary>
    public static Gen<ClinicTime> Observed(LocalDate proposed, IReadOnlyCollection<LocalDate> infusionDays)
    {
        var aged = from days in Gen.Elements(0, 0, 1, 1, 1, 2, 6, 7, 8, 13, 14, 15, 29, 30, 31, 100, 200, 370, -1, -5)
                   select proposed.PlusDays(-days);
        var nearInfusion = from day in Gen.Elements<LocalDate>([proposed, .. infusionDays])
                           from days in Gen.Elements(0, 0, -1, 1, 14, 21, 22)
                           select day.PlusDays(days);
        return from day in Gen.Frequency((4, aged), (1, nearInfusion)) from time in Time select new ClinicTime(day, time);
    }
}
