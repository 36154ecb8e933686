using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules;

/// <summary>Dates and times in ISO form, in the invariant culture.</summary>
internal static class IsoText
{
    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.CreateWithInvariantCulture("uuuu'-'MM");
    private static readonly LocalTimePattern MinutePattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The month, as in "2026-03".</summary>
    public static string Month(LocalDate date) => MonthPattern.Format(date.ToYearMonth());

    /// <summary>Minutes, and seconds only where there are any.</summary>
    public static string Of(LocalTime time) =>
        time.Second == 0 && time.NanosecondOfSecond == 0 ? MinutePattern.Format(time) : LocalTimePattern.ExtendedIso.Format(time);
}
