namespace Mitox.Rules.Rulebook;

/// <summary>The drug goes into a vein and nowhere else.</summary>
public sealed class InfusionRouteRule(Citation source)
    : Rule(RuleIds.InfusionRoute, "The drug must be given into a vein, by no other route.", source)
{
    private const string Subject = "route";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => input.Proposal.Route switch
    {
        InfusionRoute.Intravenous => Satisfied(input, new StatedFact(Subject, "intravenous")),
        InfusionRoute.Unknown => Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State("the route", new(nameof(ProposedInfusion), nameof(ProposedInfusion.Route)))),
        InfusionRoute.Intrathecal => Refuse("intrathecal"),
        InfusionRoute.Subcutaneous => Refuse("subcutaneous"),
        InfusionRoute.Intramuscular => Refuse("intramuscular"),
        InfusionRoute.IntraArterial => Refuse("intra-arterial"),
        _ => Refuse("other than intravenous"),
    };

    private Finding Refuse(string route) => Objects(Verdict.Stop, new StatedFact(Subject, route), new Remedy.None());
}
