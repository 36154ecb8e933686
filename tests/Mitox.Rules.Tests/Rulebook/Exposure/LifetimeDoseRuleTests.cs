using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-LIFETIME-DOSE")]
public sealed class LifetimeDoseRuleTests
{
    private const string Fits = "Satisfied";
    private const string TooMuch = "Withhold: ReduceTo";
    private const string NotKnown = "Incomplete: State";
    private const string Reached = "Stop: None";

    [Theory]
    [InlineData("0", "12", Fits)]
    [InlineData("128", "12", Fits)] // V03
    [InlineData("128.001", "12", TooMuch)]
    [InlineData("128.0000000000000001", "12", TooMuch)]
    [InlineData("127.9999999999999999", "12", Fits)]
    [InlineData("132", "12", TooMuch)] // V04
    [InlineData("132", "8", Fits)]
    [InlineData("132", "8.0000000000000001", TooMuch)]
    [InlineData("139.999", "12", TooMuch)]
    [InlineData("139.999", "0.001", Fits)]
    [InlineData("140", "12", Reached)] // V01
    [InlineData("140", "0.0000000000000001", Reached)]
    [InlineData("140.001", "12", Reached)]
    [InlineData("144", "12", Reached)]
    [InlineData("0", "140", Fits)]
    [InlineData("0", "140.001", TooMuch)]
    public void Evaluate_AroundTheCap_MayBeReachedAndNotPassed(string given, string proposed, string expected) =>
        Assert.Equal(expected, Course(given, proposed).OutcomeOf(RuleIds.LifetimeDose));

    [Theory]
    [InlineData("132", "12", "8", "14.4")] // V04
    [InlineData("139.999", "12", "0.001", "0.0018")]
    [InlineData("0", "470", "13.2", "23.76")] // never a whole course as a remedy (US-23)
    [InlineData("126.8", "14", "13.2", "23.76")]
    public void Evaluate_AboveTheCap_RemedyIsWhatStillFits(string given, string proposed, string perArea, string milligrams)
    {
        var scenario = Course(given, proposed);
        var remedy = Assert.IsType<Remedy.ReduceTo>(Assert.Single(scenario.Find(RuleIds.LifetimeDose).Remedies));

        Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(Number(perArea)), remedy.LargestPerArea);
        Assert.Equal(Dose.FromMilligrams(Number(milligrams)), remedy.Largest);
    }

    [Theory]
    [InlineData("132", "1.8")]
    [InlineData("139.999", "1.73")]
    [InlineData("133.3333", "1.7")]
    public void Evaluate_DoseOfTheRemedy_FitsAndNoMoreDoes(string given, string area)
    {
        var scenario = Course(given, "12").OnArea(BodySurfaceArea.FromSquareMeters(Number(area)));
        var remedy = scenario.Find(RuleIds.LifetimeDose).Remedies[0];

        Assert.Equal(Fits, scenario.Apply(remedy).OutcomeOf(RuleIds.LifetimeDose));
        Assert.Equal(TooMuch, scenario.ApplyAlmost(remedy).OutcomeOf(RuleIds.LifetimeDose));
    }

    [Theory]
    [InlineData(11, "21", Fits)]
    [InlineData(11, "21.000000000000000001", TooMuch)]
    [InlineData(12, "21", Reached)]
    public void Evaluate_QuotientsWithoutEnd_SummedExactly(int infusions, string proposed, string expected)
    {
        // 21 mg on 1.8 m² is 11 2/3 mg/m², of which twelve are 140.
        var scenario = Scenario.AllClear with
        {
            Infusions = [.. Enumerable.Range(1, infusions)
                .Select(quarter => Scenario.Given(Scenario.ProposedDay.PlusMonths(-3 * quarter), 21))],
        };

        Assert.Equal(expected, scenario.WithDose(Dose.FromMilligrams(Number(proposed))).OutcomeOf(RuleIds.LifetimeDose));
    }

    [Theory]
    [InlineData("128", NotKnown)]
    [InlineData("139.999", NotKnown)]
    [InlineData("140", Reached)]
    public void Evaluate_AreaNotKnown_IncompleteUnlessReached(string given, string expected) =>
        Assert.Equal(expected, Course(given, "12").OnArea(null).OutcomeOf(RuleIds.LifetimeDose));

    [Fact]
    public void Evaluate_BodySurfaceChanged_EachInfusionCountsItsOwnDay()
    {
        // 64 + 64 mg/m², though 115.2 + 128 mg over today's 1.6 m² would be 152.
        var scenario = Scenario.AllClear with
        {
            Infusions = [Scenario.Given(Day("2025-09-02"), 115.2m, 1.8m), Scenario.Given(Day("2025-12-02"), 128, 2)],
        };

        var smaller = scenario.WithDose(Dose.FromMilligrams(19.2m)).OnArea(BodySurfaceArea.FromSquareMeters(1.6m));
        Assert.Equal(Fits, smaller.OutcomeOf(RuleIds.LifetimeDose));
        Assert.Equal(TooMuch, smaller.WithDose(Dose.FromMilligrams(19.201m)).OutcomeOf(RuleIds.LifetimeDose));
    }

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "84", ExposureReason.Cancer, TooMuch)] // V86
    [InlineData(CardiotoxicDrug.Mitoxantrone, "80", ExposureReason.Cancer, Fits)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "92", ExposureReason.MultipleSclerosis, Reached)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "92", ExposureReason.Unknown, Reached)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "", ExposureReason.Cancer, NotKnown)]
    [InlineData(CardiotoxicDrug.Unknown, "84", ExposureReason.Cancer, NotKnown)]
    [InlineData(CardiotoxicDrug.Doxorubicin, "240", ExposureReason.Cancer, Fits)] // V89
    public void Evaluate_48HereAndMoreElsewhere_CountsKnownMitoxantroneAlone(
        CardiotoxicDrug drug, string total, ExposureReason reason, string expected)
    {
        var scenario = Scenario.AllClear with { PriorExposures = [Exposure(drug, total) with { Reason = reason }] };

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.LifetimeDose));
    }

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "84", false)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "", true)]
    [InlineData(CardiotoxicDrug.Unknown, "84", true)]
    [InlineData((CardiotoxicDrug)99, "84", true)]
    [InlineData(CardiotoxicDrug.Doxorubicin, "", false)]
    public void Evaluate_AmountThatMayBeMore_EvidenceIsALowerBound(CardiotoxicDrug drug, string total, bool expected)
    {
        var scenario = Scenario.AllClear with { PriorExposures = [Exposure(drug, total)] };

        Assert.Equal(
            expected, Assert.IsType<LifetimeDoseAgainstLimit>(scenario.Find(RuleIds.LifetimeDose).Evidence).GivenIsLowerBound);
    }

    [Theory]
    [InlineData("48", Answer.Yes, Fits)]
    [InlineData("48", Answer.Unknown, NotKnown)]
    [InlineData("48", (Answer)99, NotKnown)]
    [InlineData("132", Answer.No, "Withhold: ReduceTo, State")]
    [InlineData("140", Answer.Unknown, Reached)]
    public void Evaluate_HistoryNotStatedComplete_NoSumShowsThatItFits(string given, Answer complete, string expected) =>
        Assert.Equal(expected, (Course(given, "12") with { DoseHistoryIsComplete = complete }).OutcomeOf(RuleIds.LifetimeDose));

    [Theory]
    [InlineData("2026-12-02", false, Reached)]
    [InlineData("2026-03-02", false, Reached)]
    [InlineData("2025-12-02", true, Fits)]
    public void Evaluate_InfusionOfAnyDate_CountedUnlessEnteredInError(string day, bool enteredInError, string expected)
    {
        var scenario = Scenario.AllClear with
        {
            Infusions = [Scenario.Given(Day(day), 252) with { EnteredInError = enteredInError, Confirmed = true }],
        };

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.LifetimeDose));
    }

    [Fact]
    public void Evaluate_ExposureEnteredInError_NotCounted()
    {
        var mistaken = Exposure(CardiotoxicDrug.Mitoxantrone, "140") with { EnteredInError = true };

        Assert.Equal(Fits, (Scenario.AllClear with { PriorExposures = [mistaken] }).OutcomeOf(RuleIds.LifetimeDose));
    }

    private static PriorExposure Exposure(CardiotoxicDrug drug, string total) =>
        new(drug, total.Length == 0 ? null : DosePerArea.FromMilligramsPerSquareMeter(Number(total)))
        {
            LastGivenOn = Day("2019-06-30"),
        };

    private static Scenario Course(string given, string proposed) => Scenario.AllClear
        .WithLifetimeDose(Number(given))
        .WithDose(Dose.FromMilligrams(Number(proposed) * 1.8m));
}
