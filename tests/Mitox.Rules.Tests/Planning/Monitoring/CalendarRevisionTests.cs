using FsCheck;
using FsCheck.Xunit;
using Ical.Net;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Monitoring;

/// <summary>A calendar that is published again and again: one UID an event, and what is dropped can be canceled.</summary>
[Properties(Arbitrary = [typeof(Cases)])]
public sealed class CalendarRevisionTests
{
    private static readonly Instant Stamp = Instant.FromUtc(2026, 3, 1, 8, 5, 9);

    [Law]
    public void ToICalendar_AnyCase_EveryEventItsOwnUidTheSameOnEveryRun(TreatmentCase value)
    {
        var history = TreatmentHistory.Create(value.Record);
        var day = value.Proposal.At.Date;
        string Written() => MonitoringPlan.Of(
            CourseForecast.Of(history, KnownRegimens.QuarterlyTwelve, Scenario.Area, value.Policy, day), day, day.PlusYears(6))
            .ToICalendar("c", Stamp);
        var written = Written();

        Assert.Distinct(Uids(written));
        Assert.Equal(written, Written());
    }

    [Theory]
    [InlineData("de-before-2016+fr-2003")] // an image and a score, asked for by the two rules about activity
    [InlineData("us-2009+eu-2016+fr-ra")]
    [InlineData("it-2011+uk-centre")]
    public void ToICalendar_CombinedPolicies_EveryEventItsOwnUid(string policy) =>
        Assert.Distinct(Uids(PlanOf(Scenario.AllClearInEurope.History, policy).ToICalendar("c", Stamp)));

    [Fact]
    public void ToICalendar_EarlierRecordCorrected_SameUids()
    {
        var course = Scenario.AllClear;
        var corrected = course with
        {
            Infusions = [course.Infusions[0] with { Given = Dose.FromMilligrams(20) }, .. course.Infusions[1..]],
        };

        Assert.Equal(
            Uids(PlanOf(course.History, "us-2009").ToICalendar("c", Stamp)),
            Uids(PlanOf(corrected.History, "us-2009").ToICalendar("c", Stamp)));
    }

    [Fact]
    public void ToICalendar_EarlierRecordSplit_SameUids()
    {
        var course = Scenario.AllClear;
        var half = course.Infusions[0] with { Given = Dose.FromMilligrams(10.8m), Id = "a" };
        var other = half with { Id = "b", Given = Dose.FromMilligrams(10.7m) };
        var split = course with { Infusions = [half, other, .. course.Infusions[1..]] };

        Assert.Equal(
            Uids(PlanOf(course.History, "us-2009").ToICalendar("c", Stamp)),
            Uids(PlanOf(split.History, "us-2009").ToICalendar("c", Stamp)));
    }

    [Fact]
    public void ToICalendar_OtherId_NoUidShared() => Assert.Empty(
        Uids(PlanOf(Scenario.AllClear.History, "us-2009").ToICalendar("c", Stamp))
            .Intersect(Uids(PlanOf(Scenario.AllClear.History, "us-2009").ToICalendar("c-2", Stamp))));

    [Fact]
    public void ToICalendar_PublishedAndNothingChanged_SameTextAgain()
    {
        var plan = PlanOf(Scenario.AllClear.History, "us-2009");
        var first = plan.ToICalendar("c", Stamp);

        Assert.Equal(first, plan.ToICalendar("c", Stamp, first));
    }

    [Fact]
    public void ToICalendar_CourseMoved_SequenceCountsWhatIsOnOtherDays()
    {
        var first = PlanOf(Scenario.AllClear.History, "us-2009").ToICalendar("c", Stamp);
        var second = PlanOf(Scenario.AllClear.History, "us-2009", days: 9).ToICalendar("c", Stamp, first);
        var third = PlanOf(Scenario.AllClear.History, "us-2009", days: 12).ToICalendar("c", Stamp, second);

        Assert.Equal(
            (0, 1, 2),
            (Sequence(first), Sequence(second), Sequence(third)));

        static int Sequence(string text) => Read(text, "c-infusion-7").Sequence;
    }

    [Fact]
    public void ToICalendar_TreatmentEnded_DroppedEventsAreCanceledOnceAndStaySo()
    {
        var history = Scenario.AllClear.History;
        var first = PlanOf(history, "us-2009").ToICalendar("c", Stamp);
        var ended = MonitoringPlan.AfterTreatment(
            history, Policies.UnitedStates, Scenario.ProposedDay, Scenario.ProposedDay.PlusYears(9));
        var second = ended.ToICalendar("c", Stamp, first);
        var third = ended.ToICalendar("c", Stamp, second);
        var canceled = Calendar.Load(second)!.Events.Where(read => read.Status == "CANCELLED").ToList();

        Assert.Equal(
            Calendar.Load(first)!.Events.Count(read => read.Categories.Contains("INFUSION")),
            canceled.Count(read => read.Categories.Contains("INFUSION")));
        Assert.All(canceled, read => Assert.Equal(1, read.Sequence));
        Assert.All(canceled, read => Assert.Equal(
            Read(first, read.Uid![..^"@mitox.rules".Length]).Start!.Date, read.Start!.Date));
        Assert.Equal(second, third);
        Assert.Distinct(Uids(second));
    }

    [Fact]
    public void ToICalendar_CanceledEventPlannedAgain_IsThereAgain()
    {
        var history = Scenario.AllClear.History;
        var first = PlanOf(history, "us-2009").ToICalendar("c", Stamp);
        var second = MonitoringPlan.AfterTreatment(
            history, Policies.UnitedStates, Scenario.ProposedDay, Scenario.ProposedDay.PlusYears(9))
            .ToICalendar("c", Stamp, first);
        var again = Read(PlanOf(history, "us-2009").ToICalendar("c", Stamp, second), "c-infusion-6");

        Assert.Equal(("TENTATIVE", 2), (again.Status, again.Sequence));
    }

    [Fact]
    public void ToICalendar_InfusionGivenAsPlanned_NotCanceled()
    {
        var course = Scenario.AllClear;
        var first = PlanOf(course.History, "us-2009").ToICalendar("c", Stamp);
        var given = course with { Infusions = [.. course.Infusions, Scenario.Given(Scenario.ProposedDay, 21.6m)] };
        var second = PlanOf(given.History, "us-2009", days: 1).ToICalendar("c", Stamp, first);

        Assert.DoesNotContain(Calendar.Load(second)!.Events, read =>
            read is { Status: "CANCELLED" } && read.Categories.Contains("INFUSION"));
    }

    [Theory]
    [InlineData("c-b")] // begins with the id of the other
    [InlineData("d")]
    public void ToICalendar_PublishedOfAnotherPatient_Refused(string id)
    {
        var plan = PlanOf(Scenario.AllClear.History, "us-2009");

        var failure = Assert.Throws<ArgumentException>(
            "published", () => plan.ToICalendar("c", Stamp, plan.ToICalendar(id, Stamp)));
        Assert.Contains("is of another calendar", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no calendar")]
    [InlineData("BEGIN:VEVENT\nEND:VEVENT")]
    [InlineData("BEGIN:VEVENT\nUID:c-infusion-5@mitox.rules\nDTSTART:today\nDTEND:20260302\nSUMMARY:x\nEND:VEVENT")]
    [InlineData("BEGIN:VEVENT\nUID:c-nothing@mitox.rules\nSEQUENCE:x\nDTSTART:20260302\nDTEND:20260303\nSUMMARY:x\nEND:VEVENT")]
    public void ToICalendar_PublishedThatIsNone_Refused(string published) => Assert.Throws<ArgumentException>(
        nameof(published), () => PlanOf(Scenario.AllClear.History, "us-2009").ToICalendar("c", Stamp, published));

    [Theory]
    [InlineData("us-2009")]
    [InlineData("eu-2016")]
    public void AfterTreatment_PatientOnRecord_TheChecksOfTheGateAndNoInfusion(string policy)
    {
        var history = Scenario.AllClear.History;
        var (on, until) = (Scenario.ProposedDay, Scenario.ProposedDay.PlusYears(3));
        var plan = MonitoringPlan.AfterTreatment(history, PolicyCatalog.Find(policy)!, on, until);

        Assert.Equal((ForecastEnd.TreatmentEnded, 0), (plan.Forecast.End, plan.Forecast.Infusions.Length));
        Assert.NotEmpty(plan.Checks);
        Assert.All(plan.Checks, check => Assert.Equal(CheckKind.AfterTreatment, check.Kind));
        Assert.Throws<InvalidOperationException>(() => plan.Forecast.WithArea(Scenario.Area));
        Assert.Contains("The treatment has ended", plan.Forecast.ToText(), StringComparison.Ordinal);
    }

    private static MonitoringPlan PlanOf(TreatmentHistory history, string policy, int days = 0)
    {
        var day = Scenario.ProposedDay.PlusDays(days);
        return MonitoringPlan.Of(
            CourseForecast.Of(history, KnownRegimens.QuarterlyTwelve, Scenario.Area, PolicyCatalog.Find(policy)!, day),
            day,
            Scenario.ProposedDay.PlusYears(9));
    }

    private static List<string> Uids(string text) => [.. Calendar.Load(text)!.Events.Select(read => read.Uid!)];

    private static Ical.Net.CalendarComponents.CalendarEvent Read(string text, string uid) =>
        Calendar.Load(text)!.Events.Single(read => read.Uid == $"{uid}@mitox.rules");

    private static class Cases
    {
        public static Arbitrary<TreatmentCase> Any() => Law.Arbitrary(CaseGenerator.Any);
    }
}
