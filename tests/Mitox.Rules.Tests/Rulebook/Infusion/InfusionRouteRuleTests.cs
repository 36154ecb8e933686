using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-INFUSION-ROUTE")]
public sealed class InfusionRouteRuleTests
{
    [Theory]
    [InlineData(InfusionRoute.Intravenous, "Satisfied", "intravenous")]
    [InlineData(InfusionRoute.Unknown, "Incomplete: State", "not recorded")]
    [InlineData(InfusionRoute.Intrathecal, "Stop: None", "intrathecal")] // V84
    [InlineData(InfusionRoute.Subcutaneous, "Stop: None", "subcutaneous")]
    [InlineData(InfusionRoute.Intramuscular, "Stop: None", "intramuscular")]
    [InlineData(InfusionRoute.IntraArterial, "Stop: None", "intra-arterial")]
    [InlineData(InfusionRoute.Other, "Stop: None", "other than intravenous")]
    [InlineData((InfusionRoute)99, "Stop: None", "other than intravenous")]
    public void Evaluate_Route_SatisfiedByTheVeinAlone(InfusionRoute route, string expected, string evidence)
    {
        var usual = Scenario.AllClear.Proposal;
        var scenario = Scenario.AllClear with { Proposal = ProposedInfusion.ByRoute(route, usual.At, usual.Dose, usual.Area) };

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.InfusionRoute));
        Assert.Equal(new StatedFact("route", evidence), scenario.Find(RuleIds.InfusionRoute).Evidence);
    }
}
