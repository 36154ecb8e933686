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
        Assert.Equal(expected, SessionCase.AllClear.With(session => session with { Route = route }).VerdictOf(RuleIds.SessionRoute));

    [Theory]
    [InlineData("25", Verdict.Withhold)] // V85
    [InlineData("49.99", Verdict.Withhold)]
    [InlineData("50", Verdict.NoObjection)]
    [InlineData("50.01", Verdict.NoObjection)]
    [InlineData(null, Verdict.Incomplete)]
    public void Dilution_AroundFiftyMilliliters_ObjectsOnlyBelow(string? milliliters, Verdict expected)
    {
        FluidVolume? volume = milliliters is null ? null : FluidVolume.FromMilliliters(CaseText.Number(milliliters));

        Assert.Equal(expected, SessionCase.AllClear.With(session => session with { Volume = volume }).VerdictOf(RuleIds.SessionDilution));
    }

    [Fact]
    public void Dilution_DefaultVolume_Withholds() =>
        Assert.Equal(Verdict.Withhold, SessionCase.AllClear.With(session => session with { Volume = default(FluidVolume) }).VerdictOf(RuleIds.SessionDilution));

    [Fact]
    public void Dilution_Evidence_NamesTheConcentrationExactly() => Assert.Equal(
        "20 mg in 30 mL (0.6666… mg/mL) is below the least volume of 50 mL",
        SessionCase.AllClear.With(session => session with { Given = Dose.FromMilligrams(20), Volume = FluidVolume.FromMilliliters(30) }).Find(RuleIds.SessionDilution).Evidence!.Describe());

    [Fact]
    public void Dilution_NoVolumeStatedInThePolicy_Refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new DilutionRule(default, ClinicRules.Source));

    [Theory]
    [InlineData(Diluent.SodiumChloride, Verdict.NoObjection)]
    [InlineData(Diluent.Dextrose, Verdict.NoObjection)]
    [InlineData(Diluent.Other, Verdict.Withhold)]
    [InlineData((Diluent)99, Verdict.Withhold)]
    [InlineData(Diluent.Unknown, Verdict.Incomplete)]
    public void Diluent_OnlyTheTwo(Diluent diluent, Verdict expected) =>
        Assert.Equal(expected, SessionCase.AllClear.With(session => session with { Diluent = diluent }).VerdictOf(RuleIds.SessionDiluent));

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
        var session = SessionCase.AllClear.With(session => session with { ProductContainsSulfite = product }) with { Patient = new() { SulfiteHypersensitivity = patient } };

        Assert.Equal(expected, session.VerdictOf(RuleIds.SessionSulfite));
    }
}
