using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-SESSION-ROUTE")]
[TestsRule("MTX-SESSION-DILUTION")]
[TestsRule("MTX-SESSION-DILUENT")]
[TestsRule("MTX-SESSION-SULFITE")]
public sealed class PreparationRuleTests
{
    [Theory]
    [InlineData(InfusionRoute.Intravenous, Verdict.NoObjection)]
    [InlineData(InfusionRoute.Intrathecal, Verdict.Stop)] // V84
    [InlineData(InfusionRoute.Other, Verdict.Stop)]
    [InlineData((InfusionRoute)99, Verdict.Stop)]
    [InlineData(InfusionRoute.Unknown, Verdict.Incomplete)]
    public void Route_OnlyTheVein(InfusionRoute route, Verdict expected) =>
        Assert.Equal(
            expected, SessionCase.AllClear.With(session => session with { Route = route }).VerdictOf(RuleIds.SessionRoute));

    [Theory]
    [InlineData("25", Verdict.Withhold)] // V85
    [InlineData("49.99", Verdict.Withhold)]
    [InlineData("50", Verdict.NoObjection)]
    [InlineData("50.01", Verdict.NoObjection)]
    [InlineData(null, Verdict.Incomplete)]
    public void Dilution_AroundFiftyMilliliters_ObjectsOnlyBelow(string? milliliters, Verdict expected)
    {
        FluidVolume? volume = milliliters is null ? null : FluidVolume.FromMilliliters(CaseText.Number(milliliters));

        Assert.Equal(
            expected, SessionCase.AllClear.With(session => session with { Volume = volume }).VerdictOf(RuleIds.SessionDilution));
    }

    [Fact]
    public void Dilution_DefaultVolume_Withholds() =>
        Assert.Equal(
            Verdict.Withhold,
            SessionCase.AllClear.With(session => session with { Volume = default(FluidVolume) })
                .VerdictOf(RuleIds.SessionDilution));

    [Fact]
    public void Dilution_Evidence_NamesTheConcentrationExactly() => Assert.Equal(
        "20 mg in 30 mL (0.6666… mg/mL) is below the least volume of 50 mL",
        SessionCase.AllClear.With(session => session with
        {
            Ordered = Dose.FromMilligrams(20),
            Given = Dose.FromMilligrams(20),
            Volume = FluidVolume.FromMilliliters(30),
        }).Find(RuleIds.SessionDilution).Evidence!.Describe());

    [Fact]
    public void Dilution_DefaultVolume_IsDescribed() => Assert.Equal(
        "21.6 mg in 0 mL is below the least volume of 50 mL",
        SessionCase.AllClear.With(session => session with { Volume = default(FluidVolume) })
            .Find(RuleIds.SessionDilution).Evidence!.Describe());

    [Fact]
    public void Dilution_Interrupted_ConcentrationIsThatOfTheWholeDose() => Assert.Equal(
        "21.6 mg in 100 mL (0.216 mg/mL) is not below the least volume of 50 mL",
        SessionCase.AllClear.With(session => session with { Given = Dose.FromMilligrams(12) })
            .Find(RuleIds.SessionDilution).Evidence!.Describe());

    [Fact]
    public void Dilution_AmountOfHydrochloride_ConcentrationIsNotCut() => Assert.Contains(
        "… mg/mL)", // 250/291 mg: the digits have no end
        new Dilution(
            Dose.FromHydrochlorideMilligrams(1), FluidVolume.FromMilliliters(1), FluidVolume.FromMilliliters(50)).Describe(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("119.99", "60", Verdict.NoObjection)]
    [InlineData("120", "60", Verdict.Withhold)] // the concentrate itself, 2 mg/mL
    [InlineData("121", "60", Verdict.Withhold)]
    public void Dilution_AsStrongAsTheConcentrate_Withholds(string milligrams, string milliliters, Verdict expected)
    {
        var dose = Dose.FromMilligrams(CaseText.Number(milligrams));
        var volume = FluidVolume.FromMilliliters(CaseText.Number(milliliters));

        Assert.Equal(
            expected,
            SessionCase.AllClear.With(session => session with { Ordered = dose, Given = dose, Volume = volume })
                .VerdictOf(RuleIds.SessionDilution));
    }

    [Theory]
    [InlineData(null, "120")]
    [InlineData("120", null)]
    [InlineData("120", "12")]
    [InlineData("12", "120")]
    public void Dilution_EitherDoseAsStrongAsTheConcentrate_Withholds(string? ordered, string? given)
    {
        var session = SessionCase.AllClear.With(
            session => session with { Ordered = Read(ordered), Given = Read(given), Volume = FluidVolume.FromMilliliters(60) });
        var finding = session.Find(RuleIds.SessionDilution);

        Assert.Equal(
            (Verdict.Withhold, "120 mg in 60 mL (2 mg/mL) is no weaker than the concentrate"),
            (finding.Verdict, finding.Evidence!.Describe()));
    }

    [Fact]
    public void Dilution_NoDoseKnown_Incomplete() => Assert.Equal(
        Verdict.Incomplete,
        SessionCase.AllClear.With(session => session with { Ordered = null, Given = null }).VerdictOf(RuleIds.SessionDilution));

    [Fact]
    public void Dilution_NoVolumeStatedInThePolicy_Refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DilutionRule(default));

    [Theory]
    [InlineData(Diluent.SodiumChloride, Verdict.NoObjection)]
    [InlineData(Diluent.Dextrose, Verdict.NoObjection)]
    [InlineData(Diluent.Other, Verdict.Withhold)]
    [InlineData((Diluent)99, Verdict.Withhold)]
    [InlineData(Diluent.Unknown, Verdict.Incomplete)]
    public void Diluent_OnlyTheTwo(Diluent diluent, Verdict expected) =>
        Assert.Equal(
            expected, SessionCase.AllClear.With(session => session with { Diluent = diluent }).VerdictOf(RuleIds.SessionDiluent));

    [Theory]
    [InlineData(Answer.No, Answer.Yes, Verdict.NoObjection)]
    [InlineData(Answer.Yes, Answer.No, Verdict.NoObjection)]
    [InlineData(Answer.Unknown, Answer.No, Verdict.NoObjection)]
    [InlineData(Answer.No, Answer.Unknown, Verdict.NoObjection)]
    [InlineData(Answer.Yes, Answer.Yes, Verdict.Withhold)]
    [InlineData(Answer.Yes, Answer.Unknown, Verdict.Incomplete)]
    [InlineData(Answer.Unknown, Answer.Yes, Verdict.Incomplete)]
    [InlineData(Answer.Unknown, Answer.Unknown, Verdict.Incomplete)]
    public void Sulfite_ProductAndPatient_OneNoIsEnough(Answer product, Answer patient, Verdict expected)
    {
        var session = SessionCase.AllClear.With(session => session with { ProductContainsSulfite = product }) with
        {
            Patient = new() { SulfiteHypersensitivity = patient },
        };

        Assert.Equal(expected, session.VerdictOf(RuleIds.SessionSulfite));
    }

    /// <summary>In the EU the patient decides, whatever the product lists (COR-02).</summary>
    [Theory]
    [InlineData(Answer.No, Answer.Yes, Verdict.Stop)]
    [InlineData(Answer.Yes, Answer.Yes, Verdict.Stop)]
    [InlineData(Answer.Unknown, Answer.Yes, Verdict.Stop)]
    [InlineData(Answer.No, Answer.Unknown, Verdict.Incomplete)]
    [InlineData(Answer.Yes, Answer.No, Verdict.NoObjection)]
    [InlineData(Answer.Unknown, Answer.No, Verdict.NoObjection)]
    public void Sulfite_InEurope_ThePatientDecides(Answer product, Answer patient, Verdict expected)
    {
        var session = SessionCase.AllClear.With(session => session with { ProductContainsSulfite = product }) with
        {
            Policy = Policies.EuropeanUnion,
            Patient = new() { SulfiteHypersensitivity = patient },
        };

        Assert.Equal(expected, session.VerdictOf(RuleIds.SessionSulfite));
    }

    /// <summary>A short infusion of 50 to 100 mL, or an injection for which the text names no volume (COR-08).</summary>
    [Theory]
    [InlineData("10.8", Verdict.Review)]
    [InlineData("49.99", Verdict.Review)]
    [InlineData("50", Verdict.NoObjection)]
    [InlineData("100", Verdict.NoObjection)]
    [InlineData("100.01", Verdict.Review)]
    [InlineData(null, Verdict.Incomplete)]
    public void Dilution_InEurope_FiftyToAHundredMilliliters(string? milliliters, Verdict expected)
    {
        FluidVolume? volume = milliliters is null ? null : FluidVolume.FromMilliliters(CaseText.Number(milliliters));
        var session = SessionCase.AllClear.With(session => session with { Volume = volume });

        Assert.Equal(expected, (session with { Policy = Policies.EuropeanUnion }).VerdictOf(RuleIds.SessionDilution));
    }

    private static Dose? Read(string? milligrams) => milligrams is null ? null : Dose.FromMilligrams(CaseText.Number(milligrams));
}
