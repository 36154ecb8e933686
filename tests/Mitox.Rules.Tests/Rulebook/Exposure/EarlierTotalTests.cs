using Mitox.Rules.Tests.Support;
using NodaTime;
using static Mitox.Rules.Tests.Support.Scenario;

namespace Mitox.Rules.Tests.Rulebook.Exposure;

/// <summary>Earlier totals as case reports print them, and totals that may hold an infusion on record.</summary>
public sealed class EarlierTotalTests
{
    [Fact]
    public void FromMilligrams_TotalOnABodySurface_IsTheExactQuotient()
    {
        var area = BodySurfaceArea.FromSquareMeters(1.7m);

        var exposure = PriorExposure.FromMilligrams(CardiotoxicDrug.Mitoxantrone, 180, area);

        Assert.Equal(Dose.FromMilligrams(180).Per(area), exposure.Total);
        Assert.Equal((180, area), (exposure.TotalMilligrams, exposure.Area));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("100001")]
    public void FromMilligrams_NoTotal_Throws(string milligrams) => Assert.Throws<ArgumentOutOfRangeException>(
        nameof(milligrams),
        () => PriorExposure.FromMilligrams(CardiotoxicDrug.Mitoxantrone, CaseText.Number(milligrams), Area));

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, Answer.Unknown, 0, Verdict.Incomplete)]
    [InlineData(CardiotoxicDrug.Unknown, Answer.Unknown, 0, Verdict.Incomplete)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, Answer.No, 0, Verdict.NoObjection)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, Answer.Yes, 0, Verdict.Incomplete)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, Answer.Yes, -1, Verdict.Incomplete)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, Answer.Unknown, -1, Verdict.NoObjection)]
    [InlineData(CardiotoxicDrug.Doxorubicin, Answer.Unknown, 0, Verdict.NoObjection)]
    public void Evaluate_TotalThatEndsOnAnInfusion_AsksWhetherItIsCountedTwice(
        CardiotoxicDrug drug, Answer includes, int daysAfter, Verdict expected)
    {
        var scenario = Exposed(new(drug, DosePerArea.FromMilligramsPerSquareMeter(12))
        {
            LastGivenOn = PreviousInfusionDay.PlusDays(daysAfter),
            IncludesInfusions = includes,
        });

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.DoseHistoryComplete));
    }

    [Theory]
    [InlineData(2025, Verdict.Incomplete)]
    [InlineData(2009, Verdict.NoObjection)]
    public void Evaluate_TotalThatEndsInTheYearOfAnInfusion_AsksWhetherItIsCountedTwice(int year, Verdict expected)
    {
        var scenario = Exposed(new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(12))
        {
            LastGivenWithin = new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)),
        });

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.DoseHistoryComplete));
    }

    private static Scenario Exposed(PriorExposure exposure) => AllClear with { PriorExposures = [exposure] };
}
