using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Records;

public sealed class ProposedInfusionTests
{
    private static readonly Dose Usual = Dose.FromMilligrams(21.6m);

    [Fact]
    public void Intravenous_ZeroDose_ThrowsAndSaysWhy() => Assert.StartsWith(
        "0 mg is no infusion; the dose must be above zero.",
        Assert.Throws<ArgumentOutOfRangeException>(
            "dose", () => ProposedInfusion.Intravenous(Scenario.ProposedDay, Dose.Zero, Scenario.Area)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1899-12-31", "1899-12-31 must be from 1900-01-01 to 2200-01-01.")]
    [InlineData("2200-01-02", "2200-01-02 must be from 1900-01-01 to 2200-01-01.")]
    [InlineData("0001-01-01", "0001-01-01 must be from 1900-01-01 to 2200-01-01.")]
    public void ByRoute_DayThatNoRecordCanHave_ThrowsAndSaysWhy(string day, string expected) => Assert.StartsWith(
        expected,
        Assert.Throws<ArgumentOutOfRangeException>(
            "at", () => ProposedInfusion.ByRoute(InfusionRoute.Other, At(day), Usual, null)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2200-01-01")]
    [InlineData("2026-03-02 08:10")]
    public void Intravenous_PossibleDay_Kept(string day) =>
        Assert.Equal(At(day), ProposedInfusion.Intravenous(At(day), Usual, Scenario.Area).At);

    [Fact]
    public void DosePerArea_QuotientThatNoDecimalHolds_IsExact()
    {
        var (dose, area) = (Dose.FromMilligrams(21.8m), BodySurfaceArea.FromSquareMeters(1.83m));

        var perArea = ProposedInfusion.Intravenous(Scenario.ProposedDay, dose, area).DosePerArea;

        Assert.Equal("11.9125… mg/m²", $"{perArea}");
        Assert.Equal(dose, perArea?.Over(area));
    }

    [Fact]
    public void DosePerArea_AreaUnknown_UnknownToo()
    {
        var proposal = ProposedInfusion.Intravenous(Scenario.ProposedDay, Usual, null);

        Assert.Null(proposal.Area);
        Assert.Null(proposal.DosePerArea);
    }

    [Fact]
    public void Intravenous_NothingElseSaid_IntoAVeinByTheRegimenOfTheLabel()
    {
        var proposal = ProposedInfusion.Intravenous(Scenario.ProposedDay, Usual, Scenario.Area);

        Assert.Equal(InfusionRoute.Intravenous, proposal.Route);
        Assert.Null(proposal.Regimen);
    }

    [Fact]
    public void ByRoute_EverythingSaid_KeptAsItIs()
    {
        var regimen = Regimen.Create("monthly", DosePerArea.FromMilligramsPerSquareMeter(5), DosingInterval.FromMonths(1));
        var proposal = ProposedInfusion.ByRoute(InfusionRoute.Intrathecal, Scenario.ProposedDay, Usual, Scenario.Area, regimen);

        Assert.Equal(
            (InfusionRoute.Intrathecal, Usual, Scenario.Area, regimen),
            (proposal.Route, proposal.Dose, proposal.Area, proposal.Regimen));
        Assert.Equal("12 mg/m²", $"{proposal.DosePerArea}");
    }
}
