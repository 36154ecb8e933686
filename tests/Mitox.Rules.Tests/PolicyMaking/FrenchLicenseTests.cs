using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.PolicyMaking;

/// <summary>The French license of 2003 as it is printed (COR-01), not the cap of the US label.</summary>
public sealed class FrenchLicenseTests
{
    /// <summary>60 given and 12 proposed is just 72.</summary>
    [Theory]
    [InlineData("60", Verdict.NoObjection)]
    [InlineData("60.01", Verdict.Withhold)]
    [InlineData("72", Verdict.Stop)]
    [InlineData("132", Verdict.Stop)]
    public void Evaluate_LifetimeDose_AtMost72(string given, Verdict expected) =>
        Assert.Equal(expected, Licensed.WithLifetimeDose(CaseText.Number(given)).VerdictOf(RuleIds.LifetimeDose));

    [Theory]
    [InlineData(5, Verdict.NoObjection)]
    [InlineData(6, Verdict.Withhold)]
    public void Evaluate_InfusionsBefore_AtMostSixInAll(int before, Verdict expected)
    {
        var scenario = Licensed with
        {
            Infusions =
                [.. Enumerable.Range(1, before).Select(month => Scenario.Given(Scenario.ProposedDay.PlusMonths(-month), 9))],
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.MaximumInfusions));
    }

    [Fact]
    public void Evaluate_SevenMonthsAfterACourse_NeverAgain() =>
        Assert.Equal(Verdict.Stop, Licensed.WithInfusionsOn("2025-08-01").VerdictOf(RuleIds.FirstCourse));

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "MTX-FIRST-COURSE")]
    [InlineData(CardiotoxicDrug.Doxorubicin, "MTX-PRIOR-ANTHRACYCLINE")]
    public void Evaluate_DrugGivenElsewhere_Stops(CardiotoxicDrug drug, string rule)
    {
        var elsewhere = new PriorExposure(drug, DosePerArea.FromMilligramsPerSquareMeter(12))
        {
            LastGivenOn = new LocalDate(2015, 1, 1),
            Reason = ExposureReason.Cancer,
        };

        Assert.Equal(Verdict.Stop, (Licensed with { PriorExposures = [elsewhere] }).VerdictOf(RuleId.Create(rule)));
    }

    [Theory]
    [InlineData(Answer.Yes, Verdict.Stop)]
    [InlineData(Answer.No, Verdict.NoObjection)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void Evaluate_EarlierAnthracycline_RulesTheDrugOut(Answer answer, Verdict expected) => Assert.Equal(
        expected,
        Licensed.WithPatient(patient => patient with { PriorAnthracycline = answer }).VerdictOf(RuleIds.PriorAnthracycline));

    private static Scenario Licensed => Scenario.AllClear with { Policy = PolicyCatalog.Find("fr-2003")! };
}
