using Mitox.Rules.Tests.Planning.Response;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Explanations;

public sealed class ResponseTextTests
{
    private static readonly Scenario Treated = Scenario.AllClear with
    {
        Relapses = ResponseCase.Relapses("2024-06-01 2024-09-01 2025-09-01"),
        DisabilityScores = ResponseCase.Scores("2025-03-01=4, 2025-09-01=5, 2025-12-01=5"),
        BrainScans = ResponseCase.Scans("2025-02-01=3, 2026-02-01=0"),
    };

    [Fact]
    public void ToText_OneCourse_SaysWhatIsOnRecord() => Assert.Equal(
        """
        Response to treatment, on record on 2026-03-02.
        Course: 4 infusions, 2025-03-02 to 2025-12-02.
        Relapses before: 2 relapses from 2024-03-02 to 2025-03-01, 2 a year.
        Relapses during: 1 relapse from 2025-03-02 to 2026-03-01, 1 a year.
        Relapses after: 0 relapses from 2026-03-02 to 2026-03-02, nothing else on record of that time: not recorded.
        EDSS: EDSS 4 on 2025-03-01, EDSS 5 on 2025-12-01; a rise of at least 1 point on 2025-09-01 was confirmed on 2025-12-01.
        Enhancing lesions: 3 on 2025-02-01, 0 on 2026-02-01.
        """.ReplaceLineEndings("\n"),
        TreatmentResponse.Of(Treated.History, Scenario.ProposedDay).ToText());

    [Fact]
    public void ToMarkdown_OneCourse_ListAndTable()
    {
        var text = TreatmentResponse.Of(Treated.History, Scenario.ProposedDay).ToMarkdown();

        Assert.StartsWith(
            "## Response to treatment, on record on 2026-03-02.\n\n- **Course**: 4 infusions", text, StringComparison.Ordinal);
        Assert.Contains(
            "\n\n| day | treatment | relapse | EDSS | enhancing lesions |\n|---|---|---|---|---|\n| "
                + "2024-06-01 | before | began |  |  |\n",
            text,
            StringComparison.Ordinal);
        Assert.EndsWith("\n| 2025-12-01 | during |  | 5 |  |\n| 2026-02-01 | during |  |  | 0 |", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "none on record; not recorded")]
    [InlineData("2025-03-01=4", "EDSS 4 on 2025-03-01, none since; not recorded")]
    [InlineData("2025-09-01=4", "none to compare with, EDSS 4 on 2025-09-01; not recorded")]
    [InlineData(
        "2025-03-01=4, 2025-09-01=4.5",
        "EDSS 4 on 2025-03-01, EDSS 4.5 on 2025-09-01; no change of at least 1 point that lasted")]
    [InlineData(
        "2025-03-01=4, 2025-09-01=5",
        "EDSS 4 on 2025-03-01, EDSS 5 on 2025-09-01; a rise of at least 1 point, which no score 3 months later confirms")]
    [InlineData(
        "2025-03-01=4, 2025-09-01=3",
        "EDSS 4 on 2025-03-01, EDSS 3 on 2025-09-01; a fall of at least 1 point, which no score 3 months later confirms")]
    [InlineData(
        "2025-03-01=4, 2025-09-01=3, 2025-12-01=3",
        "EDSS 4 on 2025-03-01, EDSS 3 on 2025-12-01; a fall of at least 1 point on 2025-09-01 was confirmed on 2025-12-01")]
    public void ToText_Disability_NeverMoreThanIsKnown(string scores, string expected) => Assert.Contains(
        $"\nEDSS: {expected}.",
        TreatmentResponse.Of((Treated with { DisabilityScores = ResponseCase.Scores(scores) }).History, Scenario.ProposedDay)
            .ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void ToText_NothingBefore_NotKnown()
    {
        var text = TreatmentResponse.Of(
            (Treated with { PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, null)] }).History,
            Scenario.ProposedDay.PlusDays(-2)).ToText();

        Assert.Contains("so its start is not recorded.\nRelapses before: not recorded.", text, StringComparison.Ordinal);
        Assert.Contains("\nRelapses after: treatment goes on.", text, StringComparison.Ordinal);
        Assert.EndsWith("\nEnhancing lesions: not recorded before, 0 on 2026-02-01.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_NoInfusion_SaysSo() => Assert.Equal(
        "Response to treatment, on record on 2026-03-02.\nCourse: no infusion on record.",
        TreatmentResponse.Of((Treated with { Infusions = [] }).History, Scenario.ProposedDay).ToText());

    [Theory]
    [InlineData("2023-01-08", "none, no infusion is on record")]
    [InlineData(
        "2023-02-10", "2 of 3 infusions since 2023-01-09; nothing yet tells it from another regimen of monthly infusions")]
    [InlineData("2023-04-01", "the induction is complete since 2023-03-09; interferon beta is not on record as taken")]
    [InlineData("2023-06-01", "not enough on record: an EDSS late enough after the return to interferon beta")]
    [InlineData(
        "2023-12-01",
        "on interferon beta since 2023-04-10 and stable until 2023-10-10, 6 months; in the publication 15 to 18 months")]
    [InlineData(
        "2024-01-31",
        "worsened by a relapse on 2024-01-20; in the publication those who worsened were switched to "
            + "mitoxantrone again, every 3 months")]
    [InlineData(
        "2024-03-01",
        "worsened by a relapse on 2024-01-20; switched to mitoxantrone again on 2024-02-05, 1 infusion; how "
            + "it went is not on record yet")]
    [InlineData(
        "2024-09-01",
        "worsened by a relapse on 2024-01-20; switched to mitoxantrone again on 2024-02-05, 1 infusion; stable until 2024-08-05, "
            + "6 months; in the publication 15 to 18 months")]
    [InlineData(
        "2024-10-01",
        "worsened by a relapse on 2024-01-20; switched to mitoxantrone again on 2024-02-05, 1 infusion; worsened by a relapse on "
            + "2024-09-20; the publication has no such patient")]
    public void ToText_Rescue_ReportsAndRecommendsNothing(string on, string expected)
    {
        var scenario = RescuePatient.Rescued.StableFor(9).With("2024-08-05=4.5", "2024-01-20 2024-09-20", "2024-02-05");

        Assert.StartsWith(
            $"Rescue course: {expected}.\nSource: Correale 2005, ", scenario.On(on).ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RescueDifference.Dose, "none, a dose is not 12 mg/m²")]
    [InlineData(RescueDifference.Interval, "none, an infusion did not follow 1 month after the one before")]
    [InlineData(RescueDifference.WentOn, "none, infusions went on though no worsening is on record")]
    [InlineData(RescueDifference.OtherTherapy, "none, another treatment followed or went on")]
    public void ToText_NoRescue_SaysWhatDiffers(RescueDifference difference, string expected) =>
        Assert.StartsWith(
            $"Rescue course: {expected}.\n", RescueCourse.NotARescue(difference).ToText(), StringComparison.Ordinal);

    [Fact]
    public void ToText_EveryGap_HasWordsOfItsOwn() =>
        Assert.Distinct(Enum.GetValues<RescueGap>().Select(gap => RescueCourse.NotEnoughData(gap).ToText()));

    [Theory]
    [InlineData(RescueWorseningKind.ConfirmedRise, "worsened by a rise of the EDSS on 2024-01-20, confirmed later; ")]
    [InlineData(RescueWorseningKind.UnconfirmedRise, "worsened by a rise of the EDSS on 2024-01-20, not confirmed; ")]
    public void ToText_Rise_SaysWhetherConfirmed(RescueWorseningKind kind, string expected) => Assert.Contains(
        expected,
        RescueCourse.SwitchedAgain(
            new(CaseText.Day("2024-01-20"), kind), new(CaseText.Day("2024-02-05"), 2, FollowsPublication: false)).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void ToMarkdown_Rescue_IsAListOfTheSame() => Assert.StartsWith(
        "- Rescue course: the induction is complete since 2023-03-09; interferon beta is not on record as "
            + "taken.\n- Source: Correale 2005",
        RescuePatient.Rescued.On("2023-04-01").ToMarkdown(),
        StringComparison.Ordinal);
}
