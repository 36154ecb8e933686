namespace Mitox.Rules.Tests.Support;

/// <summary>A session that is over: <see cref="AllClear"/> with one thing changed is one test case.</summary>
public sealed record SessionCase
{
    public static SessionCase AllClear => new();

    public Policy Policy { get; init; } = Policies.UnitedStates;

    public Patient Patient { get; init; } = new() { SulfiteHypersensitivity = Answer.No };

    public InfusionSession Session { get; init; } = SessionQuestions.All.Aggregate(
        new InfusionSession(Scenario.ProposedDay)
        {
            Ordered = Dose.FromMilligrams(21.6m),
            Given = Dose.FromMilligrams(21.6m),
            Area = Scenario.Area,
            Route = InfusionRoute.Intravenous,
            Diluent = Diluent.SodiumChloride,
            Volume = FluidVolume.FromMilliliters(100),
            DurationInMinutes = 10,
            Extravasation = Extravasation.None,
            ObservedForMinutes = 240,
        },
        (session, question) => question.Write(session, question.Reassuring));

    public SessionCase With(Func<InfusionSession, InfusionSession> change) => this with { Session = change(Session) };

    public Decision Evaluate() =>
        TreatmentEvaluator.EvaluateSession(TreatmentHistory.Create(new() { Patient = Patient }), Session, Policy);

    public Finding Find(RuleId id) => Evaluate().Findings.Single(finding => finding.Rule.Id == id);

    public Verdict VerdictOf(RuleId id) => Find(id).Verdict;
}
