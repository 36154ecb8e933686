using System.Text;
using System.Text.RegularExpressions;
using Ical.Net;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Monitoring;

/// <summary>The calendar keeps the grammar of RFC 5545, and a reader that others keep reads back what the plan says.</summary>
public sealed partial class ICalendarTests
{
    private static readonly Instant Stamp = Instant.FromUtc(2026, 3, 1, 8, 5, 9);

    private static readonly string[] EventProperties =
        [
            "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "DESCRIPTION", "CATEGORIES", "CLASS", "STATUS",
            "TRANSP",
        ];

    public static TheoryData<string> PolicyIds => ["us-2009", "eu-2016", "eu-2016+us-2009", "fr-ra"];

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void ToICalendar_EveryContentLine_IsFoldedAndEnded(string policy)
    {
        var text = Written(policy);

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.All(
            text.Split("\r\n"), line => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))));
    }

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void ToICalendar_EveryLine_KeepsTheGrammar(string policy) =>
        Assert.All(Lines(Written(policy)), line => Assert.Matches(ContentLine(), line));

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void ToICalendar_Components_HaveTheirPropertiesOnceInOrder(string policy)
    {
        var lines = Lines(Written(policy));

        Assert.Equal(
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mitox.Rules//Monitoring plan//EN", "CALSCALE:GREGORIAN"], lines[..4]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        Assert.All(lines[4..^1].Chunk(EventProperties.Length + 2), chunk =>
        {
            Assert.Equal(("BEGIN:VEVENT", "END:VEVENT"), (chunk[0], chunk[^1]));
            Assert.Equal(EventProperties, chunk[1..^1].Select(line => line.Split(':')[0]));
        });
        Assert.DoesNotContain("RRULE", string.Join('\n', lines), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void ToICalendar_ReadBack_EveryInfusionAndEveryOpenCheck(string policy)
    {
        var plan = Plan(policy);
        var events = Calendar.Load(plan.ToICalendar("course-7", Stamp))!.Events;
        var open = plan.Checks.Where(check => check.Kind is not CheckKind.DuringInfusion && check.State is not CheckState.Done)
            .ToList();

        Assert.Equal(
            plan.Forecast.Infusions.Select(infusion => (infusion.Date, infusion.Date.PlusDays(1)))
                .Concat(open.Select(check => (check.From, check.Until.PlusDays(1)))).Order(),
            events.Select(read => (LocalDate.FromDateOnly(read.Start!.Date), LocalDate.FromDateOnly(read.End!.Date))).Order());
        Assert.All(events, read => Assert.False(read.Start!.HasTime));
        Assert.Distinct(events.Select(read => read.Uid));
        Assert.All(plan.Forecast.Infusions, infusion => Assert.Contains(
            $"lifetime dose after it: {infusion.LifetimeDoseAfter}.",
            events.Single(read => read.Uid == $"course-7-infusion-{infusion.Number}@mitox.rules").Description,
            StringComparison.Ordinal));
        Assert.All(open, check => Assert.Contains(
            events, read => check.Rules.All(rule => read.Description!.Contains(rule.Sentence, StringComparison.Ordinal))));
    }

    /// <summary>A calendar without a component is none (RFC 5545, section 3.6).</summary>
    [Fact]
    public void ToICalendar_NothingLeft_OneEventSaysSo()
    {
        var forecast = CourseForecast.Of(
            Scenario.AllClear.WithLifetimeDose(140).History,
            KnownRegimens.QuarterlyTwelve,
            Scenario.Area,
            Policies.UnitedStates,
            Scenario.ProposedDay);
        var text = MonitoringPlan.Of(forecast, Scenario.ProposedDay, Scenario.ProposedDay).ToICalendar("course-7", Stamp);

        Assert.All(Lines(text), line => Assert.Matches(ContentLine(), line));
        Assert.Equal("Mitoxantrone: no infusion and no check is planned", Assert.Single(Calendar.Load(text)!.Events).Summary);
    }

    [Fact]
    public void ToICalendar_Titles_StayTrueOnLaterDays() => Assert.DoesNotContain(
        Lines(Written("eu-2016")),
        line => line.StartsWith("SUMMARY:", StringComparison.Ordinal)
            && (line.Contains("not yet", StringComparison.Ordinal) || line.Contains("(due)", StringComparison.Ordinal)));

    [Fact]
    public void ToICalendar_CourseThatMoves_SameEventsOnOtherDays()
    {
        var (now, later) = (
            Calendar.Load(Plan("us-2009").ToICalendar("c", Stamp))!,
            Calendar.Load(Plan("us-2009", days: 9).ToICalendar("c", Stamp))!);
        var moved = now.Events.Where(read => read.Summary!.Contains("before infusion 7", StringComparison.Ordinal))
            .ToDictionary(read => read.Uid!);

        Assert.NotEmpty(moved);
        Assert.All(moved, pair => Assert.Equal(
            LocalDate.FromDateOnly(pair.Value.Start!.Date).PlusDays(9),
            LocalDate.FromDateOnly(later.Events.Single(read => read.Uid == pair.Key).Start!.Date)));
    }

    /// <summary>Who reads the calendar alone must not take a withheld infusion for one to look forward to.</summary>
    [Fact]
    public void ToICalendar_ForeseenObjection_StandsInTheEvent()
    {
        var scenario = Scenario.AllClear.OfWoman().WithVisit(visit => visit with { Pregnant = Answer.Yes });
        var forecast = CourseForecast.Of(
            scenario.History, KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, Scenario.ProposedDay);
        var planned = Calendar.Load(MonitoringPlan.Of(forecast, Scenario.ProposedDay, Scenario.ProposedDay.PlusYears(1))
            .ToICalendar("c", Stamp))!.Events.First(read => read.Categories.Contains("INFUSION"));

        Assert.Equal("Mitoxantrone 5: 21.6 mg planned, objection foreseen", planned.Summary);
        Assert.Contains("Withhold by MTX-PREGNANCY, as of 2026-03-02.", planned.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void ToICalendar_StampNoCalendarCanHave_Refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("stamp", () => Plan("us-2009").ToICalendar("c", Instant.MinValue));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\nb")]
    [InlineData("Zoë")]
    [InlineData("\0")]
    public void ToICalendar_IdThatIsNone_Refused(string id) =>
        Assert.Throws<ArgumentException>(() => Plan("us-2009").ToICalendar(id, Stamp));

    [Fact]
    public void ToICalendar_TextOfAClinic_ForgesNoLine()
    {
        var policy = Policies.UnitedStates.Tighten("clinic", "Clinic; \"A, B\"\\\r\nSUMMARY:forged\t", "1", []);
        var plan = Plan(policy);
        var text = plan.ToICalendar("course-7", Stamp);

        Assert.DoesNotContain(Lines(text), line => line.StartsWith("SUMMARY:forged", StringComparison.Ordinal));
        Assert.Equal(
            plan.Forecast.Infusions.Length, Calendar.Load(text)!.Events.Count(read => read.Categories.Contains("INFUSION")));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void ToICalendar_OtherCultureAndZone_EqualText(string culture)
    {
        var here = Written("eu-2016");

        Assert.Equal(here, Surroundings.InCulture(culture, () => Written("eu-2016")));
        Assert.Equal(here, Surroundings.InTimeZone("Pacific/Auckland", () => Written("eu-2016")));
    }

    [Fact]
    public void ToICalendar_Stamp_InUniversalTime() => Assert.Contains("DTSTAMP:20260301T080509Z", Lines(Written("us-2009")));

    private static string Written(string policy) => Plan(policy).ToICalendar("course-7", Stamp);

    private static MonitoringPlan Plan(string policy, int days = 0) => Plan(PolicyCatalog.Find(policy)!, days);

    private static MonitoringPlan Plan(Policy policy, int days = 0)
    {
        var day = Scenario.ProposedDay.PlusDays(days);
        var forecast = CourseForecast.Of(
            Scenario.AllClearInEurope.OfWoman().History, KnownRegimens.QuarterlyTwelve, Scenario.Area, policy, day);
        return MonitoringPlan.Of(forecast, Scenario.ProposedDay, Scenario.ProposedDay.PlusYears(9));
    }

    /// <summary>The content lines, unfolded (RFC 5545, section 3.1).</summary>
    private static string[] Lines(string text) =>
        text.Replace("\r\n ", string.Empty, StringComparison.Ordinal).TrimEnd().Split("\r\n");

    /// <summary>
    /// contentline = name *(";" param) ":" value, of which only VALUE=DATE is used here. Text holds no bare ";" or ",", and "\"
    /// only before "\", ";", "," and "n" (sections 3.1, 3.3.4, 3.3.5 and 3.3.11).
    /// </summary>
    [GeneratedRegex(
        @"^(?:(?:BEGIN|END):(?:VCALENDAR|VEVENT)|VERSION:2\.0|CALSCALE:GREGORIAN|PRODID:[^;,\\\x00-\x1F\x7F]+"
        + @"|DTSTAMP:\d{8}T\d{6}Z"
        + @"|(?:DTSTART|DTEND);VALUE=DATE:\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
        + @"|(?:UID|SUMMARY|DESCRIPTION):(?:[^;,\\\x00-\x08\x0A-\x1F\x7F]|\\[\\;,nN])+"
        + @"|CATEGORIES:[A-Z]+|CLASS:PRIVATE|STATUS:(?:TENTATIVE|CONFIRMED|CANCELLED)|TRANSP:(?:OPAQUE|TRANSPARENT))$")]
    private static partial Regex ContentLine();
}
