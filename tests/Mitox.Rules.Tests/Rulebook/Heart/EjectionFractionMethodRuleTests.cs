using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-LVEF-METHOD")]
public sealed class EjectionFractionMethodRuleTests
{
    private const string Echo = nameof(EjectionFractionMethod.Echocardiography);
    private const string Muga = nameof(EjectionFractionMethod.MultigatedAcquisition);
    private const string Magnetic = nameof(EjectionFractionMethod.MagneticResonance);
    private const string NotKnown = nameof(EjectionFractionMethod.Unknown);
    private const string Changed = "Review: ClinicianDecides";
    private const string Incomplete = "Incomplete: State";

    [Theory]
    [InlineData(Echo, Echo, "Satisfied")]
    [InlineData(Muga, Muga, "Satisfied")]
    [InlineData(Magnetic, Magnetic, "Satisfied")]
    [InlineData(Muga, Echo, Changed)] // V26
    [InlineData(Echo, Muga, Changed)]
    [InlineData(Echo, Magnetic, Changed)]
    [InlineData(NotKnown, Echo, Incomplete)]
    [InlineData(Echo, NotKnown, Incomplete)]
    [InlineData(NotKnown, NotKnown, Incomplete)]
    [InlineData("99", "99", Incomplete)]
    [InlineData("99", Echo, Incomplete)]
    [InlineData(Echo, "99", Incomplete)]
    public void Evaluate_MethodOfBaselineAndNewest_MustBeKnownAndTheSame(string baseline, string newest, string expected) =>
        AssertOutcome(expected, $"2025-03-01=62 53 {baseline}, 2026-03-01=62 53 {newest}");

    [Theory]
    [InlineData("", Incomplete)]
    [InlineData($"2026-03-01=62 53 {NotKnown}", "Satisfied")]
    [InlineData($"2024-01-01=62 53 {Muga}, 2025-03-01=62, 2026-03-01=62", "Satisfied")]
    [InlineData($"2025-03-01=62, 2025-09-01=62 53 {Muga}, 2026-03-01=62", "Satisfied")]
    [InlineData($"2025-03-01=62, 2026-03-01=62, 2026-03-03=62 53 {Muga}", "Satisfied")]
    [InlineData($"2025-03-01=62, 2026-03-01=62, 2026-03-01 09:00=62 53 {Muga}", Changed)]
    [InlineData($"2025-03-01=62, 2026-03-01=62 53 {Muga}, 2026-03-01 09:00=62", Changed)]
    [InlineData($"2025-03-01=62, 2026-03-01=62 53 {Muga}, 2026-03-01=62 53 {NotKnown}", Incomplete)]
    [InlineData($"2025-03-01=62, 2026-03-01 08:00=62 53 {Muga}, 2026-03-01 09:00=62", "Satisfied")]
    public void Evaluate_SeveralMeasurements_ComparesTheNewestWithTheBaseline(string measured, string expected) =>
        AssertOutcome(expected, measured);

    [Fact]
    public void Evaluate_BeforeTheFirstInfusion_TheNewestIsItsOwnBaseline() =>
        Assert.Equal(
            "Satisfied",
            Scenario.AllClear.WithInfusionsOn()
                .WithEjectionFractions($"2025-03-01=62 53 {Muga}, 2026-03-01=62")
                .OutcomeOf(RuleIds.EjectionFractionMethod));

    private static void AssertOutcome(string expected, string measured) =>
        Assert.Equal(expected, Scenario.AllClear.WithEjectionFractions(measured).OutcomeOf(RuleIds.EjectionFractionMethod));
}
