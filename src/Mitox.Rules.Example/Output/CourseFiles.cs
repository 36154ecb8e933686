using Mitox.Rules.Example.Input;

namespace Mitox.Rules.Example.Output;

/// <summary>The files a course can be written into: a picture and a calendar.</summary>
internal static class CourseFiles
{
    /// <summary>The files that were asked for, each with its name and text.</summary>
    public static IEnumerable<(string Name, string Content)> Of(
        CommandLine command, EvaluatedCase evaluated, LookAhead ahead, string calendarId)
    {
        if (command.PictureName is { } picture)
        {
            yield return (picture, CourseTimeline.ToSvg(
                evaluated.History, evaluated.Policy, ahead.Forecast, evaluated.Decision, PlainLine.Of(evaluated.File.Title)));
        }

        if (command.CalendarName is { } calendar && ahead.Plan is { } plan)
        {
            // The day of the case, so that the same case gives the same bytes; an application says when it really writes.
            yield return (calendar, plan.ToICalendar(calendarId, plan.On.AtMidnight().InUtc().ToInstant()));
        }
    }

    /// <summary>The name of the case: as long as it stays, a calendar moves its events and adds none twice.</summary>
    public static string CalendarIdOf(string fileName) =>
        string.Concat(
            Path.GetFileNameWithoutExtension(fileName).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
