using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.PolicyMaking;

public sealed class OncologyTests
{
    /// <summary>US-22 and V86: induction and two consolidations are 84 mg/m², so 56 are left under the US label.</summary>
    [Fact]
    public void Exposure_LeukemiaElsewhere_CountsIntoTheLifetimeDose()
    {
        var induction = Regimen("leukemia, induction").Exposure(1, new(2020, 1, 10));
        var consolidation = Regimen("leukemia, consolidation").Exposure(2, new(2020, 4, 10));
        var history = (Scenario.AllClear with { Infusions = [], PriorExposures = [induction, consolidation] }).History;

        Assert.Equal("84 mg/m²", $"{history.LifetimeDose}");
        Assert.Equal("56 mg/m²", $"{LifetimeDoseBalance.Of(history, Policies.UnitedStates)!.Value.Remaining}");
    }

    [Theory]
    [InlineData("leukemia, induction", 36)]
    [InlineData("leukemia, second induction", 24)]
    [InlineData("leukemia, consolidation", 24)]
    [InlineData("prostate cancer, every 21 days", 14)]
    [InlineData("lymphoma, every 21 days", 14)]
    [InlineData("breast cancer, every 21 days", 14)]
    public void DosePerCourse_EveryRegimen_DaysTimesDose(string name, int expected) => Assert.Equal(expected, Regimen(name).DosePerCourse.MilligramsPerSquareMeter);

    [Fact]
    public void Exposure_NoCourse_Refused() => Assert.Throws<ArgumentOutOfRangeException>(() => OncologyRegimen.All[0].Exposure(0));

    [Fact]
    public void Exposure_ForCancer_BarsTheEuropeanStart() => Assert.Equal(
        Verdict.Stop,
        (Scenario.AllClearInEurope with { Infusions = [], PriorExposures = [OncologyRegimen.All[0].Exposure(1, new(2015, 1, 1))] }).Evaluate().Verdict);

    private static OncologyRegimen Regimen(string name) => OncologyRegimen.All.Single(regimen => regimen.Name == name);
}
