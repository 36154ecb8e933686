namespace Mitox.Rules;

/// <summary>Asks the rules of a policy about how one infusion is, or was, given.</summary>
/// <remarks>Pure and safe to call from any thread: equal arguments give an equal decision.</remarks>
public static class SessionEvaluator
{
    /// <summary>Is this session as the policy wants it? Keeps all findings.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="session">The session.</param>
    /// <param name="policy">The policy; one without rules about sessions leaves it incomplete.</param>
    /// <returns>The decision, one finding for each rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day of the session is before 1900 or after 2200.</exception>
    public static Decision Evaluate(TreatmentHistory history, InfusionSession session, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(policy);
        RecordDates.Check(session.At.Date, nameof(session));
        return DecisionOf(policy, session.At, policy.SessionList, DecisionSubject.Session, rule => rule.Evaluate(session, history));
    }

    /// <summary>The findings of all rules of a list.</summary>
    internal static Decision DecisionOf<T>(Policy policy, ClinicTime at, RuleList<T> list, DecisionSubject subject, Func<T, Finding> evaluate)
        where T : ClinicalRule
    {
        var findings = list.Rules.Zip(list.Descriptions, (rule, description) => evaluate(rule).SpokenAs(description)).ToList();
        return new(policy.Description, at, findings.Select(finding => finding.Verdict).Append(list.Start).Min(), [.. findings], subject);
    }
}
