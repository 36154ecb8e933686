namespace Mitox.Rules.Example.Screens;

/// <summary>What is proposed, in one line.</summary>
internal static class ProposalText
{
    public static string Of(ProposedInfusion proposal)
    {
        var dose = proposal is { Area: { } area, DosePerArea: { } perArea }
            ? $"{proposal.Dose} on {area}{FormulaOf(area)}, {perArea}"
            : $"{proposal.Dose}, body surface not recorded";
        var regimen = proposal.Regimen is { } followed ? $"regimen {followed}" : "the label's own regimen";
        return $"{proposal.At}: {dose}; {RouteOf(proposal.Route)}; {regimen}";
    }

    private static string FormulaOf(BodySurfaceArea area) =>
        area is { Formula: not BodySurfaceFormula.Stated, Height: { } height, Weight: { } weight }
            ? $" ({area.Formula}: {height}, {weight})"
            : string.Empty;

    private static string RouteOf(InfusionRoute route) => route switch
    {
        InfusionRoute.Intravenous => "intravenous",
        InfusionRoute.Subcutaneous => "subcutaneous",
        InfusionRoute.Intramuscular => "intramuscular",
        InfusionRoute.IntraArterial => "intra-arterial",
        InfusionRoute.Intrathecal => "intrathecal",
        InfusionRoute.Other => "another route",
        _ => "route not recorded",
    };
}
