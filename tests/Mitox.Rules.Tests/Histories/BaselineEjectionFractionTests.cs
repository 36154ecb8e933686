using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Histories;

/// <summary>The ejection fraction to compare with: the last on or before the first infusion, else the earliest (P21).</summary>
public sealed class BaselineEjectionFractionTests
{
    private const string Proposed = "2026-03-02";

    [Theory]
    [InlineData("", null)]
    [InlineData("2024-01-01=70, 2025-03-01=60", "2025-03-01=60")]
    [InlineData("2025-03-01=60, 2025-03-02=58", "2025-03-01=60")] // that of the day may be later: the higher counts (P31)
    [InlineData("2025-03-01=58, 2025-03-02=60", "2025-03-02=60")]
    [InlineData("2025-03-01=60, 2025-03-02 18:00=58", "2025-03-01=60")] // the time of the infusion is not recorded
    [InlineData("2025-02-01=70, 2025-03-01=60, 2025-03-02=58", "2025-03-01=60")] // the last that is certain
    [InlineData("2025-03-01=60, 2025-03-03=70", "2025-03-01=60")]
    [InlineData("2025-08-01=70, 2025-05-01=60", "2025-05-01=60")]
    [InlineData("2025-05-01=60, 2025-05-01 09:00=64", "2025-05-01 09:00=64")]
    [InlineData("2025-05-01 08:00=60, 2025-05-01 09:00=64", "2025-05-01 08:00=60")]
    [InlineData("2025-03-01=58, 2025-03-01=61, 2025-03-01=60", "2025-03-01=61")]
    [InlineData("2025-03-01=64, 2025-03-01 09:00=60", "2025-03-01=64")]
    [InlineData("2025-03-01=60, 2025-03-01 09:00=64", "2025-03-01 09:00=64")]
    [InlineData("2025-03-01 08:00=64, 2025-03-01 09:00=60", "2025-03-01 09:00=60")]
    [InlineData("2026-03-02=60", "2026-03-02=60")]
    public void BaselineEjectionFractionFor_FirstInfusionOn20250302_TheLastUpToItElseTheEarliest(
        string measured, string? expected) =>
        AssertBaseline(expected, AllClear("2025-03-02", measured));

    [Theory]
    [InlineData("2025-03-02 10:30", "2025-03-02 10:29=58", "2025-03-02 10:29=58")]
    [InlineData("2025-03-02 10:30", "2025-03-02 10:30=58", "2025-03-02 10:30=58")]
    [InlineData("2025-03-02 10:30", "2025-03-02 10:31=58", "2025-03-01=60")]
    [InlineData("2025-03-02 10:30", "2025-03-02=58", "2025-03-01=60")] // P31
    [InlineData("2025-03-02 10:30", "2025-03-02=62", "2025-03-02=62")]
    [InlineData("2025-03-02 10:30", "2025-03-02 08:00=59, 2025-03-02 09:00=58", "2025-03-02 09:00=58")]
    [InlineData("2025-03-02 14:00,2025-03-02 10:30", "2025-03-02 12:00=58", "2025-03-01=60")]
    [InlineData("2025-03-02,2025-03-02 10:30", "2025-03-02 12:00=58", "2025-03-01=60")]
    public void BaselineEjectionFractionFor_MeasuredOnTheDayOfTheFirstInfusion_CountsUnlessCertainlyLater(
        string infusions, string measured, string expected) =>
        AssertBaseline(expected, AllClear(infusions, $"2025-03-01=60, {measured}"));

    [Theory]
    [InlineData("2024-01-01=70, 2025-03-01=60, 2025-06-01=75", "2024-01-01=70")]
    [InlineData("2024-01-01=60, 2025-03-01=70, 2025-06-01=75", "2025-03-01=70")]
    [InlineData("2025-06-01=62, 2025-09-01=70", "2025-06-01=62")]
    public void BaselineEjectionFractionFor_MitoxantroneElsewhereToo_TheHighestUpToTheFirstInfusionHere(
        string measured, string expected) =>
        AssertBaseline(expected, WithElsewhere(CardiotoxicDrug.Mitoxantrone, AllClear("2025-03-02", measured)));

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2025-01-01=68")]
    [InlineData(CardiotoxicDrug.Unknown, "2025-01-01=68")]
    [InlineData(CardiotoxicDrug.Doxorubicin, null)]
    public void BaselineEjectionFractionFor_OnlyElsewhere_TheHighestIfItMayBeMitoxantrone(
        CardiotoxicDrug drug, string? expected) =>
        AssertBaseline(expected, WithElsewhere(drug, AllClear(string.Empty, "2024-01-01=64, 2025-01-01=68, 2026-01-01=60")));

    [Fact]
    public void BaselineEjectionFractionFor_BeforeAnyMitoxantrone_None() =>
        AssertBaseline(null, AllClear(string.Empty, "2024-01-01=64, 2026-03-01=60"));

    [Theory]
    [InlineData("2025-03-01", "2024-01-01=64", "2024-01-01=64")]
    [InlineData("2025-02-01", "2024-01-01=64", "2024-01-01=64")]
    [InlineData("2023-12-31", "2024-01-01=64", null)]
    [InlineData("2026-03-02 08:00", "2026-03-02 08:01=64", null)]
    [InlineData("2026-03-02 08:00", "2026-03-02 08:00=64", "2026-03-02 08:00=64")]
    [InlineData("2025-02-01", "2024-01-01=64, 2025-03-01=70", "2024-01-01=64")]
    public void BaselineEjectionFractionFor_WhatTheProposalCannotSee_IsNoBaseline(
        string proposed, string measured, string? expected) =>
        AssertBaseline(expected, AllClear("2025-03-02", measured), proposed);

    [Fact]
    public void BaselineEjectionFractionFor_EnteredInError_LeftOut()
    {
        var scenario = AllClear("2025-03-02", "2024-01-01=64, 2025-03-01=70");

        AssertBaseline("2024-01-01=64", scenario with
        {
            EjectionFractions = [scenario.EjectionFractions[0], scenario.EjectionFractions[1] with { EnteredInError = true }],
        });
    }

    [Fact]
    public void BaselineEjectionFractionFor_FirstInfusionEnteredInError_TheNextIsTheFirst()
    {
        var scenario = AllClear("2025-03-02", "2024-01-01=64, 2025-03-01=70");

        AssertBaseline("2025-03-01=70", scenario with
        {
            Infusions = [Scenario.Given(At("2024-06-01"), 20) with { EnteredInError = true }, .. scenario.Infusions],
        });
    }

    private static Scenario AllClear(string infusions, string measured) =>
        Scenario.AllClear.WithEjectionFractions(measured) with
        {
            Infusions = [.. infusions.Split(',')
                .Where(day => day.Length > 0).Select((day, index) => Scenario.Given(At(day), 20 + index))],
        };

    private static Scenario WithElsewhere(CardiotoxicDrug drug, Scenario scenario) =>
        scenario with { PriorExposures = [TreatmentHistoryTests.Elsewhere(drug, 24, "2024-06-01")] };

    private static void AssertBaseline(string? expected, Scenario scenario, string proposed = Proposed)
    {
        var baseline = scenario.History.BaselineEjectionFractionFor(At(proposed));

        Assert.Equal(expected, baseline is null ? null : FormattableString.Invariant($"{baseline.At}={baseline.Value.Percent}"));
    }
}
