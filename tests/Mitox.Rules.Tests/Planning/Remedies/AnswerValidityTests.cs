using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Remedies;

/// <summary>How long an answer stays the same while only the day moves.</summary>
public sealed class AnswerValidityTests
{
    /// <summary>The blood count and the visit of 1 March count for 7 days (convention).</summary>
    [Fact]
    public void Of_NoObjection_ChangesWhenTheFirstTestIsStale()
    {
        var validity = Of(Scenario.AllClear);

        Assert.Equal((new LocalDate(2026, 3, 9), Verdict.Incomplete), (validity.ChangesOn, validity.Next?.Verdict));
        Assert.Equal(
            "The answer (No objection) changes on 2026-03-09 (Incomplete), unless something new is put on record.",
            validity.ToText());
        Assert.Equal("NoObjection through 2026-03-08", $"{validity}");
    }

    /// <summary>In Europe three months after 2 December have passed on 2 March, the last day that is not late.</summary>
    [Fact]
    public void Of_LastDayOfTheLongestInterval_ChangesTheDayAfter()
    {
        var validity = Of(Scenario.AllClearInEurope);

        Assert.Equal((Scenario.ProposedDay.PlusDays(1), Verdict.Review), (validity.ChangesOn, validity.Next?.Verdict));
    }

    [Fact]
    public void Of_AnotherRuleWithTheSameVerdict_IsAnotherAnswer()
    {
        var validity = Of(Scenario.AllClear with { Electrocardiograms = [] });

        Assert.Equal((Verdict.Incomplete, Verdict.Incomplete), (validity.Decision.Verdict, validity.Next?.Verdict));
        Assert.Equal(new LocalDate(2026, 3, 9), validity.ChangesOn);
    }

    /// <summary>A result of a later day is on record already; it is seen once that day has come.</summary>
    [Fact]
    public void Of_RecordOfALaterDay_IsSeenOnThatDay() => Assert.Equal(
        Scenario.ProposedDay.PlusDays(3),
        Of(Scenario.AllClear with
        {
            BloodCounts = [Scenario.Count(Scenario.DayBefore, 3, 220), Scenario.Count(Scenario.ProposedDay.PlusDays(3), 1, 220)],
        }).ChangesOn);

    [Theory]
    [InlineData(0, null)]
    [InlineData(6, null)]
    [InlineData(7, "2026-03-09")]
    public void Of_Horizon_IsInclusive(int days, string? expected)
    {
        var validity = AnswerValidity.Of(Scenario.AllClear.History, Scenario.AllClear.Proposal, Policies.UnitedStates, days);

        Assert.Equal(expected is null ? null : CaseText.Day(expected), validity.ChangesOn);
        Assert.Equal(Scenario.ProposedDay.PlusDays(days), validity.LastDayAsked);
    }

    [Fact]
    public void ToText_WithinTheHorizonNoChange_SaysHowFarWasAsked() => Assert.Equal(
        "The answer (No objection) does not change through 2026-03-04, unless something new is put on record.",
        AnswerValidity.Of(Scenario.AllClear.History, Scenario.AllClear.Proposal, Policies.UnitedStates, 2).ToText());

    private static AnswerValidity Of(Scenario scenario) =>
        AnswerValidity.Of(scenario.History, scenario.Proposal, scenario.Policy);
}
