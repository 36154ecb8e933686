using System.Globalization;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws;

/// <summary>Culture, time zone and thread do not matter: equal input, equal bytes.</summary>
[Properties(Arbitrary = [typeof(CasesUnderThePolicy)])]
public sealed class SurroundingsLaws
{
    private static readonly string[] CultureNames = ["tr-TR", "de-DE", "ar-SA", "fa-IR", "th-TH"];
    private static readonly string[] ZoneNames = ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"];

    public static TheoryData<string> Cultures => new(CultureNames);

    [Law("objected")]
    public void EvaluateInFull_AnyCulture_EqualDecisionAndBytes(TreatmentCase value, Branches branches)
    {
        var expected = Surroundings.InCulture(string.Empty, () => Answer(value));
        branches.Hit("objected", expected.Decision.Verdict is not Verdict.NoObjection);
        Assert.All(CultureNames, name => Assert.Equal(expected, Surroundings.InCulture(name, () => Answer(value))));
    }

    [Law("objected")]
    public void EvaluateInFull_AnyTimeZoneOfTheMachine_EqualDecisionAndBytes(TreatmentCase value, Branches branches)
    {
        var expected = Surroundings.InTimeZone("UTC", () => Answer(value));
        branches.Hit("objected", expected.Decision.Verdict is not Verdict.NoObjection);
        Assert.All(ZoneNames, name => Assert.Equal(expected, Surroundings.InTimeZone(name, () => Answer(value))));
    }

    [Fact]
    public void EvaluateInFull_ManyThreadsAtOnce_EqualDecisions()
    {
        var (history, proposal) = (Scenario.AllClear.WithLifetimeDose(132).History, Scenario.AllClear.Proposal);
        var expected = TreatmentEvaluator.EvaluateInFull(history, proposal, Policies.UnitedStates);

        var seen = ParallelEnumerable.Range(0, 2_000)
            .Select(_ => TreatmentEvaluator.EvaluateInFull(history, proposal, Policies.UnitedStates));

        Assert.All(seen, decision => Assert.Equal(expected, decision));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void InCulture_EveryNamedCulture_WritesNumbersOrDatesUnlikeTheInvariantOne(string name)
    {
        var (number, date) = Surroundings.InCulture(
            name,
            () => (
                (-1234.5m).ToString("N", CultureInfo.CurrentCulture),
                new DateTime(2026, 3, 2).ToString("d", CultureInfo.CurrentCulture)));

        Assert.NotEqual(("-1,234.50", "03/02/2026"), (number, date));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Parse_AnyCulture_ReadsAndWritesTheSame(string name) => Assert.Equal(
        ["21.8 mg", "12.5 mg/m²", "1.82 m²", "54.9 %", "1.499 ×10⁹/L", "1.001 ×ULN", "170.5 cm", "70.25 kg"],
        Surroundings.InCulture<string[]>(name, () =>
        [
            $"{Dose.Parse("21.8 mg")}",
            $"{DosePerArea.Parse("12.5 mg/m2")}",
            $"{BodySurfaceArea.Parse("1.82 m2")}",
            $"{Percentage.Parse("54.9 %")}",
            $"{CellCount.Parse("1499 /uL")}",
            $"{UpperLimitMultiple.Parse("1.001 xULN")}",
            $"{BodyHeight.Parse("170.5 cm")}",
            $"{BodyWeight.Parse("70.25 kg")}",
        ]));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Parse_CommaAsDecimalPoint_RefusedInAnyCulture(string name) =>
        Assert.False(Surroundings.InCulture(name, () => Dose.TryParse("21,8 mg", out _)));

    [Theory]
    [InlineData("Pacific/Kiritimati", "2026-03-03 13:30")]
    [InlineData("Pacific/Pago_Pago", "2026-03-02 12:30")]
    [InlineData("Asia/Kathmandu", "2026-03-03 05:15")]
    public void FromInstant_ZoneOfTheClinic_GivesItsOwnDayWhateverTheMachine(string zone, string expected)
    {
        var instant = Instant.FromUtc(2026, 3, 2, 23, 30);

        Assert.All(
            ZoneNames,
            machine => Assert.Equal(
                expected,
                Surroundings.InTimeZone(machine, () => $"{ClinicTime.FromInstant(instant, DateTimeZoneProviders.Tzdb[zone])}")));
    }

    [Fact]
    public void InTimeZone_FarEastAndFarWest_AreTwoOffsets() => Assert.NotEqual(
        Surroundings.InTimeZone(ZoneNames[0], () => TimeZoneInfo.Local.BaseUtcOffset),
        Surroundings.InTimeZone(ZoneNames[1], () => TimeZoneInfo.Local.BaseUtcOffset));

    private static (Decision Decision, string Text, string Markdown) Answer(TreatmentCase value)
    {
        var decision = value.EvaluateInFull();
        return (decision, decision.ToText(), decision.ToMarkdown());
    }
}
