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

    [Theory]
    [InlineData("1501", "50001", 21, NadirRow.Repeat, NadirRow.Repeat)]
    [InlineData("1501", "50001", 22, NadirRow.WaitThenRepeat, NadirRow.WaitThenRepeat)]
    [InlineData("1501", "50001", null, NadirRow.WaitThenRepeat, NadirRow.WaitThenRepeat)]
    [InlineData("1500", "60000", 18, NadirRow.NotCovered, NadirRow.NotCovered)] // V47, EU-17
    [InlineData("1501", "50000", 18, NadirRow.NotCovered, NadirRow.NotCovered)]
    [InlineData("1499", "60000", 18, NadirRow.Reduce, NadirRow.NotCovered)]
    [InlineData("1600", "49999", 18, NadirRow.Reduce, NadirRow.NotCovered)]
    [InlineData("1499", "49999", 18, NadirRow.Reduce, NadirRow.Reduce)]
    [InlineData("1500", "49999", 18, NadirRow.Reduce, NadirRow.NotCovered)]
    [InlineData("1001", "49999", 18, NadirRow.Reduce, NadirRow.Reduce)]
    [InlineData("1000", "49999", 18, NadirRow.NotCovered, NadirRow.NotCovered)] // EU-17
    [InlineData("1000", "24999", 18, NadirRow.ReduceMuch, NadirRow.NotCovered)]
    [InlineData("1600", "25000", 18, NadirRow.NotCovered, NadirRow.NotCovered)]
    [InlineData("999", "60000", 18, NadirRow.ReduceMuch, NadirRow.NotCovered)]
    [InlineData("1600", "24999", 18, NadirRow.ReduceMuch, NadirRow.NotCovered)]
    [InlineData("999", "25000", 18, NadirRow.ReduceMuch, NadirRow.NotCovered)]
    [InlineData("999", "24999", 18, NadirRow.ReduceMuch, NadirRow.ReduceMuch)]
    public void NadirTable_BothReadings_AroundTheBounds(string leukocytes, string platelets, int? days, NadirRow either, NadirRow both)
    {
        var (white, thrombocytes) = (Count(leukocytes), Count(platelets));

        Assert.Equal((either, both), (NadirTable.Either.Read(white, thrombocytes, days).Row, NadirTable.Both.Read(white, thrombocytes, days).Row));
    }

    [Theory]
    [InlineData("999", "2 mg/m²", "4 mg/m²")]
    public void NadirTable_Reductions_AsPrinted(string leukocytes, string reduce, string reduceMuch)
    {
        Assert.Equal(reduceMuch, $"{NadirTable.Either.Read(Count(leukocytes), Count("60000"), 18).Reduction}");
        Assert.Equal(reduce, $"{NadirTable.Either.Read(Count("1499"), Count("60000"), 18).Reduction}");
        Assert.Null(NadirTable.Either.Read(Count("1500"), Count("60000"), 18).Reduction);
    }

    private static OncologyRegimen Regimen(string name) => OncologyRegimen.All.Single(regimen => regimen.Name == name);

    private static CellCount Count(string perMicroliter) => CellCount.FromPerMicroliter(CaseText.Number(perMicroliter));
}
