namespace Mitox.Rules.Rulebook;

/// <summary>The drug goes into a vein and nowhere else.</summary>
/// <remarks>Any other route stops; a route nobody has said is incomplete.</remarks>
public sealed class SessionRouteRule(Citation source)
    : SessionRule(RuleIds.SessionRoute, "The drug must go into a vein, by no other route.", source)
{
    private const string Subject = "route";

    /// <inheritdoc/>
    protected override Finding Judge(InfusionSession session, TreatmentHistory history)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Route switch
        {
            InfusionRoute.Intravenous => Satisfied(new StatedFact(Subject, "intravenous")),
            InfusionRoute.Unknown => Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State("the route", new(nameof(InfusionSession), nameof(InfusionSession.Route)))),
            _ => Objects(Verdict.Stop, new StatedFact(Subject, "other than intravenous"), new Remedy.None()),
        };
    }
}
