using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Planning.Remedies;

/// <summary>What would change the answer of worked patients, and when, measured to 0.1 mg.</summary>
public sealed class RemedyPlanVignetteTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Theory]
    [InlineData("V04", "Review on 2026-03-02: give 14.4 mg (8 mg/m²) instead; at most 8 mg/m² fits")]
    [InlineData("V06", "NoObjection on 2026-03-02")]
    [InlineData("V06-in-europe", "NoObjection on 2026-03-02: give 21.6 mg (12 mg/m²) instead; at most 12 mg/m² fits")]
    [InlineData("V22", "NoObjection on 2026-03-02: obtain ejection fraction between 2026-01-31 and 2026-03-02")]
    [InlineData("V52", "NoObjection on 2026-03-02: obtain pregnancy test on 2026-03-02")]
    [InlineData("V59", "NoObjection on 2024-02-29")]
    [InlineData("V59-day-before", "NoObjection on 2024-02-29: wait until 2024-02-29")]
    [InlineData("V60-day-before", "NoObjection on 2025-02-28: wait until 2025-02-28")]
    [InlineData("V61-day-before", "NoObjection on 2024-05-29: wait until 2024-05-29")]
    [InlineData("V63", "NoObjection on 2025-03-02: wait until 2025-03-02")]
    [InlineData("V66", "Review on 2026-03-02")]
    [InlineData("V84", "Stop on 2026-03-02")]
    public void Of_Vignette_IsThePlanWithTheEarliestDayAndTheLargestDose(string name, string expected) =>
        Assert.Equal(expected, Summary(PlanOf(name)));

    /// <summary>Waiting from February to April makes the tests of January stale.</summary>
    [Fact]
    public void Of_V64TooEarlyByTwoMonths_AsksForTheTestsAnew()
    {
        var plan = PlanOf("V64");

        Assert.Equal((Verdict.NoObjection, "wait until 2025-04-30"), (plan.BestVerdict, $"{plan.Steps[0]}"));
        Assert.Contains("obtain ejection fraction between 2025-03-31 and 2025-04-30", plan.Steps.Select(step => $"{step}"));
        Assert.Contains("obtain clinical assessment between 2025-04-23 and 2025-04-30", plan.Steps.Select(step => $"{step}"));
    }

    [Fact]
    public void ToText_V04_SaysInAFewLinesWhatIsLeft() => Assert.Equal(
        """
        Withhold for 2026-03-02 under US label, 2009 and later (us-2009).
        At best within 366 days: review on 2026-03-02, if new results are like the newest. It is no permission; a clinician decides.
        1. Give 14.4 mg (8 mg/m²) instead; at most 8 mg/m² fits.
        -  Left: MTX-DOSE-PER-INFUSION, review: the dose of 8 mg/m² is below 12 mg/m² by more than the 10 % that rounding allows (10.8 mg/m²). Remedy: a clinician decides and documents the reason.
        """.ReplaceLineEndings("\n"),
        PlanOf("V04").ToText());

    [Fact]
    public void ToMarkdown_V04_ListsStepsAndWhatIsLeft() => Assert.Equal(
        """
        ## Withhold for 2026-03-02 under US label, 2009 and later (us-2009).

        At best within 366 days: review on 2026-03-02, if new results are like the newest. It is no permission; a clinician decides.

        1. Give 14.4 mg (8 mg/m²) instead; at most 8 mg/m² fits.

        Left:

        - MTX-DOSE-PER-INFUSION, review: the dose of 8 mg/m² is below 12 mg/m² by more than the 10 % that rounding allows (10.8 mg/m²). Remedy: a clinician decides and documents the reason.
        """.ReplaceLineEndings("\n"),
        PlanOf("V04").ToMarkdown());

    [Theory]
    [InlineData("V06", "No rule of this policy objects; no step is asked for. A clinician decides.")]
    [InlineData("V66", "No step within 366 days leads to a better answer.")]
    [InlineData("V84", "No waiting, no test and no smaller dose changes this answer.")]
    public void ToText_WithoutSteps_SaysWhy(string name, string expected) =>
        Assert.Equal(expected, PlanOf(name).ToText().Split('\n')[1]);

    private RemedyPlan PlanOf(string name)
    {
        Assert.True(CaseJson.TryRead(Vignette.Read($"{name}.json").CaseInUtf8(), out var file, out _));
        var plan = RemedyPlan.Of(file!.History, file.Proposal!, PolicyCatalog.Find(file.PolicyId)!, DoseRounding.DownToStep(
            Dose.FromMilligrams(0.1m)));
        output.WriteLine(plan.ToText());
        return plan;
    }

    private static string Summary(RemedyPlan plan) =>
        $"{plan.BestVerdict} on "
            + $"{plan.Proposal.At.Date:uuuu-MM-dd}{(plan.Steps.IsEmpty ? string.Empty : ": ")}{string.Join("; ", plan.Steps)}";
}
