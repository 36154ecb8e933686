using System.Security.Cryptography;
using System.Text;
using Mitox.Rules.Example.Input;

namespace Mitox.Rules.Example.Output;

/// <summary>The files a course can be written into: a picture and a calendar.</summary>
internal static class CourseFiles
{
    private const int IdBytes = 10;

    /// <summary>The files that were asked for, each with its name and text.</summary>
    public static IEnumerable<(string Name, string Content)> Of(
        CommandLine command, EvaluatedCase evaluated, LookAhead ahead, string calendarId, string? published)
    {
        if (command.PictureName is { } picture)
        {
            yield return (picture, CourseTimeline.ToSvg(
                evaluated.History, evaluated.Policy, ahead.Forecast, evaluated.Decision, PlainLine.Of(evaluated.File.Title)));
        }

        if (command.CalendarName is { } calendar && ahead.Plan is { } plan)
        {
            // The day of the case, so that the same case gives the same bytes; an application says when it really writes.
            yield return (calendar, plan.ToICalendar(calendarId, plan.On.AtMidnight().InUtc().ToInstant(), published));
        }
    }

    /// <summary>
    /// An id made from the place of the case where none is stated: another file has another one, and it tells no name. A bundled
    /// case has its own.
    /// </summary>
    public static string CalendarIdOf(string? fileName) => fileName is null
        ? Path.GetFileNameWithoutExtension(BundledCases.Names[0])
        : $"case-{Convert.ToHexStringLower(HashOf(Path.GetFullPath(fileName)).AsSpan(0, IdBytes))}";

    private static byte[] HashOf(string path) => SHA256.HashData(Encoding.UTF8.GetBytes(path));
}
