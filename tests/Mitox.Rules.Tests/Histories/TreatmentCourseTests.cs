using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Histories;

public sealed class TreatmentCourseTests
{
    [Theory]
    [InlineData("2025-01-01", "2025-01-01", 1)]
    [InlineData("2025-01-01 2025-07-01", "2025-01-01", 2)]
    [InlineData("2025-01-01 2025-07-02", "2025-07-02", 1)] // a day more than six months
    [InlineData("2023-01-01 2023-04-01 2025-01-01 2025-04-01 2025-07-01", "2025-01-01", 3)]
    [InlineData("2025-01-01 2026-03-03", "2025-01-01", 1)] // the second is of a later day
    public void NewestOf_Infusions_NoneFurtherApartThanTheGap(string infusions, string first, int count)
    {
        var course = Newest(Scenario.AllClear with { Infusions = ResponseCase.Infusions(infusions) })!;

        Assert.Equal((CaseText.Day(first), count), (course.First.Date, course.Infusions));
    }

    [Fact]
    public void NewestOf_NoInfusion_None() => Assert.Null(Newest(Scenario.AllClear with { Infusions = [] }));

    [Fact]
    public void NewestOf_TwoOnOneDay_CountOnce() => Assert.Equal(
        1,
        Newest(Scenario.AllClear with
        {
            Infusions = [Scenario.Given(Scenario.DayBefore, 10), Scenario.Given(Scenario.DayBefore, 11.6m)],
        })!.Infusions);

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, null, false)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2024-07-01", false)] // six months before
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2024-06-30", true)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2025-02-01", false)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2026-05-01", false)] // its last day is to come, its first may be past
    [InlineData(CardiotoxicDrug.Unknown, "2025-02-01", false)]
    [InlineData(CardiotoxicDrug.Doxorubicin, "2025-02-01", true)]
    public void StartIsKnown_ExposureElsewhere_NotWhereItMayBelongToTheCourse(CardiotoxicDrug drug, string? last, bool expected)
    {
        var exposure = new PriorExposure(drug, DosePerArea.FromMilligramsPerSquareMeter(12))
        {
            LastGivenOn = last is null ? null : CaseText.Day(last),
        };

        Assert.Equal(expected, Newest(Scenario.AllClear with
        {
            Infusions = ResponseCase.Infusions("2025-01-01 2025-04-01"),
            PriorExposures = [exposure],
        })!.StartIsKnown);
    }

    private static TreatmentCourse? Newest(Scenario scenario) =>
        TreatmentCourse.NewestOf(scenario.History, Scenario.ProposedDay, DosingInterval.FromMonths(6));
}
