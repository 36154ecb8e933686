using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.PolicyMaking;

public sealed class OncologyTests
{
    /// <summary>US-22 and V86: induction and two consolidations are 84 mg/m², so 56 are left under the US label.</summary>
    [Fact]
    public void PriorExposures_LeukemiaElsewhere_CountIntoTheLifetimeDose()
    {
        ImmutableArray<PriorExposure> elsewhere = [Cancer(36, "2020-01-10"), Cancer(48, "2020-04-10")];
        var history = (Scenario.AllClear with { Infusions = [], PriorExposures = elsewhere }).History;

        Assert.Equal("84 mg/m²", $"{history.LifetimeDose}");
        Assert.Equal("56 mg/m²", $"{LifetimeDoseBalance.Of(history, Policies.UnitedStates)!.Value.Remaining}");
    }

    [Fact]
    public void PriorExposures_ForCancer_BarTheEuropeanStart() => Assert.Equal(
        Verdict.Stop,
        (Scenario.AllClearInEurope with { Infusions = [], PriorExposures = [Cancer(14, "2015-01-01")] }).Evaluate().Verdict);

    private static PriorExposure Cancer(decimal total, string last) =>
        new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(total))
        {
            LastGivenOn = CaseText.Day(last),
            Reason = ExposureReason.Cancer,
        };
}
