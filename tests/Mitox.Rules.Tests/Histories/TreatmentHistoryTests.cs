using Mitox.Rules.Tests.Support;
using NodaTime;
using static Mitox.Rules.Tests.Support.CaseText;
using static Mitox.Rules.Tests.Support.Scenario;

namespace Mitox.Rules.Tests.Histories;

/// <summary>
/// The lifetime dose and the last time mitoxantrone was given; the baseline is in <see cref="BaselineEjectionFractionTests"/>.
/// </summary>
public sealed class TreatmentHistoryTests
{
    [Fact]
    public void Infusions_AnyOrder_OldestFirstEachWithTheRunningSum()
    {
        var history = Having("2025-06-02=20, 2025-03-02=21.6, 2025-09-02=9");

        Assert.Equal(
            ["2025-03-02 12 mg/m² 12 mg/m²", "2025-06-02 11.1111… mg/m² 23.1111… mg/m²", "2025-09-02 5 mg/m² 28.1111… mg/m²"],
            history.Infusions.ToArray().Select(counted => $"{counted.Infusion.At} {counted.PerArea} {counted.LifetimeDose}"));
        Assert.Equal(history.Infusions[^1].LifetimeDose, history.LifetimeDose);
    }

    [Fact]
    public void Infusions_EachOverTheSurfaceOfItsDay_NotOverOne() => Assert.Equal(
        "24 mg/m²",
        $"{Having(Given(new LocalDate(2025, 3, 2), 24, 2), Given(new LocalDate(2025, 6, 2), 18, 1.5m)).LifetimeDose}");

    [Fact]
    public void LifetimeDose_QuotientsThatNoDecimalHolds_SumIsExact() => Assert.Equal(
        DosePerArea.FromMilligramsPerSquareMeter(20),
        Having(
            Given(new LocalDate(2025, 3, 2), 12),
            Given(new LocalDate(2025, 6, 2), 12),
            Given(new LocalDate(2025, 9, 2), 12)).LifetimeDose);

    [Fact]
    public void Infusions_WithinADay_WithoutTimeFirstThenByTime() => Assert.Equal(
        ["2025-03-02", "2025-03-02 08:00", "2025-03-02 10:30", "2025-03-03"],
        Having("2025-03-03=21, 2025-03-02 10:30=22, 2025-03-02=23, 2025-03-02 08:00=24").Infusions
            .Select(counted => $"{counted.Infusion.At}"));

    [Fact]
    public void LifetimeDose_InfusionsAfterAnyProposal_CountedToo() =>
        Assert.Equal("24 mg/m²", $"{Having("2025-03-02=21.6, 2199-12-31=21.6").LifetimeDose}");

    [Fact]
    public void LifetimeDose_EnteredInError_LeftOut()
    {
        var history = (AllClear with
        {
            Infusions =
                [Given(new LocalDate(2025, 3, 2), 21.6m), Given(new LocalDate(2025, 6, 2), 21.6m) with { EnteredInError = true }],
            PriorExposures = [Elsewhere(CardiotoxicDrug.Mitoxantrone, 50, null) with { EnteredInError = true }],
        }).History;

        Assert.Equal("12 mg/m²", $"{history.LifetimeDose}");
        Assert.Equal(["2025-03-02"], history.Infusions.Select(counted => $"{counted.Infusion.At}"));
        Assert.Empty(history.PriorExposures);
    }

    [Fact]
    public void LifetimeDose_MitoxantroneElsewhere_CountedBeforeTheFirstInfusionWhateverItsDay()
    {
        var history = (AllClear.WithInfusionsOn("2025-03-02") with
        {
            PriorExposures =
                [Elsewhere(CardiotoxicDrug.Mitoxantrone, 50, "2025-12-01"), Elsewhere(CardiotoxicDrug.Mitoxantrone, 8, null)],
        }).History;

        Assert.Equal("70 mg/m²", $"{Assert.Single(history.Infusions).LifetimeDose}");
        Assert.Equal("70 mg/m²", $"{history.LifetimeDose}");
    }

    [Theory]
    [InlineData(CardiotoxicDrug.Unknown)]
    [InlineData(CardiotoxicDrug.Doxorubicin)]
    [InlineData(CardiotoxicDrug.OtherAnthracycline)]
    [InlineData(CardiotoxicDrug.OtherAnthracenedione)]
    public void LifetimeDose_AmountOfAnotherOrUnknownDrug_NotSummed(CardiotoxicDrug drug) =>
        Assert.Equal(
            "0 mg/m²",
            $"{(AllClear.WithInfusionsOn() with { PriorExposures = [Elsewhere(drug, 50, null)] }).History.LifetimeDose}");

    [Theory]
    [InlineData(Answer.Yes, null, null, false)]
    [InlineData(Answer.No, null, null, true)]
    [InlineData(Answer.Unknown, null, null, true)]
    [InlineData(Answer.Yes, CardiotoxicDrug.Mitoxantrone, 50, false)]
    [InlineData(Answer.Yes, CardiotoxicDrug.Mitoxantrone, null, true)]
    [InlineData(Answer.Yes, CardiotoxicDrug.Unknown, 50, true)]
    [InlineData(Answer.Yes, CardiotoxicDrug.Unknown, null, true)]
    [InlineData(Answer.Yes, CardiotoxicDrug.Doxorubicin, null, false)]
    [InlineData(Answer.Yes, CardiotoxicDrug.OtherAnthracenedione, 50, false)]
    public void LifetimeDoseIsLowerBound_EachReason_OnlyWhereMoreMayHaveBeenGiven(
        Answer complete, CardiotoxicDrug? drug, int? amount, bool expected)
    {
        var scenario = AllClear with
        {
            DoseHistoryIsComplete = complete,
            PriorExposures = drug is { } known ? [Elsewhere(known, amount, null)] : [],
        };

        Assert.Equal(expected, scenario.History.LifetimeDoseIsLowerBound);
    }

    [Fact]
    public void LifetimeDoseIsLowerBound_UnknownAmountEnteredInError_No() => Assert.False((AllClear with
    {
        PriorExposures = [Elsewhere(CardiotoxicDrug.Mitoxantrone, null, null) with { EnteredInError = true }],
    }).History.LifetimeDoseIsLowerBound);

    [Theory]
    [InlineData("", "2026-03-02", null)]
    [InlineData("2025-03-02=20", "2025-03-03", "2025-03-02")]
    [InlineData("2025-03-02=20", "2025-03-02", null)]
    [InlineData("2025-03-02=20", "2025-03-01", null)]
    [InlineData("2025-03-02 08:00=20", "2025-03-02 16:00", null)]
    [InlineData("2025-03-02 23:59=20", "2025-03-03 00:01", "2025-03-02 23:59")]
    [InlineData("2025-12-02=20, 2025-03-02=20, 2026-06-02=20", "2026-03-02", "2025-12-02")]
    [InlineData("2025-12-02 10:00=20, 2025-12-02 08:00=21", "2026-03-02", "2025-12-02 10:00")]
    [InlineData("2025-12-02 10:00=20, 2025-12-02=21", "2026-03-02", "2025-12-02")] // a test must be later than both
    public void LastMitoxantroneBefore_Infusions_TheLastOnAnEarlierDay(string infusions, string proposed, string? expected) =>
        Assert.Equal(expected, Having(infusions).LastMitoxantroneBefore(At(proposed))?.ToString());

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2026-01-02", "2026-01-02")]
    [InlineData(CardiotoxicDrug.Unknown, "2026-01-02", "2026-01-02")]
    [InlineData(CardiotoxicDrug.Doxorubicin, "2026-01-02", "2025-12-02 10:00")]
    [InlineData(CardiotoxicDrug.OtherAnthracenedione, "2026-01-02", "2025-12-02 10:00")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2025-12-02", "2025-12-02")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2025-12-01", "2025-12-02 10:00")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2026-03-02", "2025-12-02 10:00")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, null, "2025-12-02 10:00")]
    public void LastMitoxantroneBefore_AlsoElsewhere_TheLastThatMayBeMitoxantrone(
        CardiotoxicDrug drug, string? elsewhere, string expected) => Assert.Equal(
        At(expected),
        (AllClear.WithInfusionsOn("2025-12-02 10:00") with { PriorExposures = [Elsewhere(drug, 24, elsewhere)] }).History
            .LastMitoxantroneBefore(ProposedDay));

    internal static PriorExposure Elsewhere(CardiotoxicDrug drug, int? amount, string? lastGivenOn) =>
        new(drug, amount is { } known ? DosePerArea.FromMilligramsPerSquareMeter(known) : null)
        {
            LastGivenOn = lastGivenOn is null ? null : Day(lastGivenOn),
        };

    /// <summary>Infusions of so many mg on 1.8 m².</summary>
    private static TreatmentHistory Having(string infusions) =>
        Having([.. Entries(infusions).Select(entry => Given(entry.At, Number(entry.Value)))]);

    private static TreatmentHistory Having(params Infusion[] infusions) => (AllClear with { Infusions = [.. infusions] }).History;
}
