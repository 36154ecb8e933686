using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Records;

public sealed class InfusionSessionTests
{
    [Fact]
    public void ToInfusion_Interrupted_CountsWhatWasGiven()
    {
        var session = SessionCase.AllClear.Session with
        {
            Id = "2026-1",
            Given = Dose.FromMilligrams(12),
            Indication = TreatmentIndication.Lymphoma,
        };

        var infusion = session.ToInfusion();

        Assert.Equal(
            new(session.At, Dose.FromMilligrams(12), Scenario.Area)
            {
                Id = "2026-1",
                Indication = TreatmentIndication.Lymphoma,
                Reaction = Answer.No,
                ReactionWasHypersensitivity = Answer.No,
            },
            infusion);
    }

    [Fact]
    public void ToInfusion_AmountNotKnownYet_Refused() =>
        Assert.Contains(
            "has no amount that was given yet",
            Assert.Throws<InvalidOperationException>(
                () => (SessionCase.AllClear.Session with { Given = null }).ToInfusion()).Message,
            StringComparison.Ordinal);

    [Fact]
    public void ToInfusion_AreaNotKnown_Refused() =>
        Assert.Contains(
            "has no body surface area yet",
            Assert.Throws<InvalidOperationException>(
                () => (SessionCase.AllClear.Session with { Area = null }).ToInfusion()).Message,
            StringComparison.Ordinal);

    [Fact]
    public void DurationInMinutes_Zero_Refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new InfusionSession(Scenario.ProposedDay) { DurationInMinutes = 0 });

    [Fact]
    public void ObservedForMinutes_Negative_Refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new InfusionSession(Scenario.ProposedDay) { ObservedForMinutes = -1 });

    [Theory]
    [InlineData("100 mL", 100)]
    [InlineData("50ml", 50)]
    public void FluidVolume_Text_Read(string text, int expected) => Assert.Equal(expected, FluidVolume.Parse(text).Milliliters);

    [Theory]
    [InlineData("0.1 mL")]
    [InlineData("0 mL")]
    [InlineData("6000 mL")]
    [InlineData("1 L")]
    public void FluidVolume_Implausible_Refused(string text) => Assert.False(FluidVolume.TryParse(text, out _));
}
