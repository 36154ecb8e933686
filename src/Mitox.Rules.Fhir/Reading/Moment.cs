using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>When something was, as a day of the clinic: certain, or known in part, or not at all.</summary>
/// <param name="At">The day, and the time where it is stated; <see langword="null"/> where the day is not certain.</param>
/// <param name="Within">The days it may be, where it is not certain and yet not unknown.</param>
internal readonly record struct Moment(ClinicTime? At, DateInterval? Within)
{
    private const int YearLength = 4;
    private const int MonthLength = 7;
    private const int DayLength = 10;

    public static readonly Moment Unknown;

    /// <summary>Reads an effective time: an instant, a dateTime, or a period within one day.</summary>
    public static Moment Of(R4.DataType? effective, DateTimeZone zone) => effective switch
    {
        R4.FhirDateTime { Value: { } text } => Of(text, zone),
        R4.Instant { Value: { } instant } => Of(Instant.FromDateTimeOffset(instant), zone),
        R4.Period period => Of(period, zone),
        _ => Unknown,
    };

    /// <summary>Reads a date or a dateTime: an instant falls on a day by the zone of the clinic, never the machine's.</summary>
    public static Moment Of(string text, DateTimeZone zone) => text.Length switch
    {
        YearLength when YearOf(text) is { } year => new(null, new(new(year, 1, 1), new(year, 12, 31))),
        MonthLength when MonthOf(text) is { } month => new(null, month.ToDateInterval()),
        DayLength when LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 } day } =>
            new(new ClinicTime(day), null),
        > DayLength when OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true, Value: var stamp } =>
            Of(stamp.ToInstant(), zone),
        _ => Unknown,
    };

    private static Moment Of(Instant instant, DateTimeZone zone) =>
        ClinicTime.TryFromInstant(instant, zone, out var at, out _) ? new(at, null) : Unknown;

    /// <summary>A period is its day where it begins and ends on one; its end is not stated while it goes on.</summary>
    private static Moment Of(R4.Period period, DateTimeZone zone)
    {
        var start = period.Start is { } from ? Of(from, zone) : Unknown;
        var end = period.End is { } until ? Of(until, zone) : Unknown;
        return (start.At, end.At) switch
        {
            ({ } first, { } last) when first.Date == last.Date => new(new ClinicTime(first.Date), null),
            ({ } first, { } last) when first.Date < last.Date => new(null, new(first.Date, last.Date)),
            _ => Unknown,
        };
    }

    private static int? YearOf(string text) =>
        LocalDatePattern.Iso.Parse($"{text}-01-01") is { Success: true, Value.Year: >= 1 and var year } ? year : null;

    private static YearMonth? MonthOf(string text) =>
        YearMonthPattern.Iso.Parse(text) is { Success: true, Value: var month } ? month : null;
}
