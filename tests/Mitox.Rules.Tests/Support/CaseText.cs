using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Tests.Support;

/// <summary>The short forms in which the tables of the rules write days, times and dated values.</summary>
public static class CaseText
{
    /// <summary>"2026-03-02".</summary>
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>"2026-03-02", or "2026-03-02 08:10" where the time is known.</summary>
    public static ClinicTime At(string text) => text.Split(' ') is [var day, var time]
        ? new ClinicTime(Day(day), LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value)
        : Day(text);

    /// <summary>"2026-03-01=54, 2026-03-01 09:00=56"; none for an empty text.</summary>
    public static IEnumerable<(ClinicTime At, string Value)> Entries(string text) => text
        .Split(", ", StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split('='))
        .Select(parts => (At(parts[0]), parts[1]));

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>
    /// "60", "60 53" with the lower limit of normal ("-" for none), "60 53 MultigatedAcquisition" with the method.
    /// </summary>
    public static EjectionFraction Measured(ClinicTime at, string text)
    {
        var parts = text.Split(' ');
        decimal? limit = parts.Length < 2 ? 53 : parts[1] == "-" ? null : Number(parts[1]);
        var echo = Scenario.Echo(at, Number(parts[0]), limit);
        return parts.Length < 3 ? echo : echo with { Method = Enum.Parse<EjectionFractionMethod>(parts[2]) };
    }
}
