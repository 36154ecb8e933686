using System.Runtime.CompilerServices;
using NodaTime;

namespace Mitox.Rules;

/// <summary>Asks every rule of a policy about a proposed infusion, about a session, or about the time after treatment.</summary>
/// <remarks>Pure and safe to call from any thread: equal arguments give an equal decision.</remarks>
public static class TreatmentEvaluator
{
    /// <summary>May this infusion be given? Keeps the findings that object.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="proposal">The proposed infusion.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The decision. Where no rule objects, nothing is allocated.</returns>
    public static Decision Evaluate(TreatmentHistory history, ProposedInfusion proposal, Policy policy) =>
        Evaluate(history, proposal, policy, isInFull: false);

    /// <summary>May this infusion be given? Keeps all findings: "why yes" beside "why not".</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="proposal">The proposed infusion.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The decision, one finding for each rule.</returns>
    public static Decision EvaluateInFull(TreatmentHistory history, ProposedInfusion proposal, Policy policy) =>
        Evaluate(history, proposal, policy, isInFull: true);

    /// <summary>Is this session as the policy requires? Keeps all findings.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="session">The session.</param>
    /// <param name="policy">The policy; one without rules about sessions leaves it incomplete.</param>
    /// <returns>The decision, one finding for each rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day of the session is before 1900 or after 2200.</exception>
    public static Decision EvaluateSession(TreatmentHistory history, InfusionSession session, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(policy);
        RecordDates.Check(session.At.Date, nameof(session));
        return Run(
            new(history, session) { Rules = policy.RulesAbout(DecisionSubject.Session) }, policy, DecisionSubject.Session);
    }

    /// <summary>What of the care after the last infusion was done, is due or is missing on a day? Keeps all findings.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="on">The evaluation date; records dated later are not seen.</param>
    /// <param name="policy">The policy; one without rules about that time leaves it incomplete.</param>
    /// <returns>The decision, one finding for each rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is before 1900 or after 2200.</exception>
    public static Decision EvaluateFollowUp(TreatmentHistory history, LocalDate on, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(policy);
        RecordDates.Check(on, nameof(on));
        return Run(
            new(history, new ClinicTime(on)) { Rules = policy.RulesAbout(DecisionSubject.FollowUp) },
            policy,
            DecisionSubject.FollowUp);
    }

    private static Decision Evaluate(TreatmentHistory history, ProposedInfusion proposal, Policy policy, bool isInFull)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(policy);
        return Run(new(history, proposal, isInFull) { Rules = policy.Rules }, policy, DecisionSubject.Infusion);
    }

    private static Decision Run(in Case input, Policy policy, DecisionSubject subject)
    {
        if (input.History.HasSpans)
        {
            return Gathered(RangeEvaluation.Run(input, policy, subject), input.At, policy, subject);
        }

        var list = policy.ListOf(subject);
        var verdict = list.Start;
#if NET
        var room = default(FewFindings);
        Span<Finding> kept = room;
#else
        var kept = Span<Finding>.Empty;
#endif
        var count = 0;
        for (var index = 0; index < list.Rules.Length; index++)
        {
            var finding = list.Rules[index].Evaluate(input);
            if (input.IsInFull || finding.Kind is FindingKind.Objects)
            {
                if (count == kept.Length)
                {
                    var more = new Finding[list.Rules.Length];
                    kept.CopyTo(more);
                    kept = more;
                }

                kept[count++] = finding.SpokenAs(list.Descriptions[index]);
                verdict = finding.Verdict < verdict ? finding.Verdict : verdict;
            }
        }

        return new(policy.Description, input.At, verdict, [.. kept[..count]], subject);
    }

    private static Decision Gathered(List<Finding> findings, ClinicTime at, Policy policy, DecisionSubject subject)
    {
        var verdict = policy.ListOf(subject).Start;
        foreach (var finding in findings)
        {
            verdict = finding.Verdict < verdict ? finding.Verdict : verdict;
        }

        return new(policy.Description, at, verdict, [.. findings], subject);
    }

#if NET
    /// <summary>Room on the stack for the objections to most refused infusions; more of them take an array.</summary>
    [InlineArray(16)]
    private struct FewFindings
    {
        private Finding first;
    }
#endif
}
