using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The drug goes into a vein and nowhere else: as it is proposed, and as it is given.</summary>
internal sealed class InfusionRouteRule(RuleId id, DecisionSubject subject)
    : Rule(
        id,
        subject,
        subject is DecisionSubject.Session
            ? "The drug must go into a vein, by no other route."
            : "The drug must be given into a vein, by no other route.")
{
    private const string Route = "route";
    private static readonly RecordField Proposed = new(nameof(ProposedInfusion), nameof(ProposedInfusion.Route));
    private static readonly RecordField Given = new(nameof(InfusionSession), nameof(InfusionSession.Route));

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) =>
        Subject is DecisionSubject.Session
            ? Judge(input.Session.Route, Given, input)
            : Judge(input.Proposal.Route, Proposed, input);

    private Finding Judge(InfusionRoute route, RecordField field, in Case input) => route switch
    {
        InfusionRoute.Intravenous => Satisfied(input, new StatedFact(Route, "intravenous")),
        InfusionRoute.Unknown => Undetermined(new StatedFact(Route, StatedFact.Unknown), new Remedy.State("the route", field)),
        _ => Stop(new StatedFact(Route, NameOf(route))),
    };

    private static string NameOf(InfusionRoute route) => route switch
    {
        InfusionRoute.Intrathecal => "intrathecal",
        InfusionRoute.Subcutaneous => "subcutaneous",
        InfusionRoute.Intramuscular => "intramuscular",
        InfusionRoute.IntraArterial => "intra-arterial",
        _ => "other than intravenous",
    };
}
