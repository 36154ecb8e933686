using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>Asks every rule of a policy about one proposed infusion.</summary>
/// <remarks>Pure and safe to call from any thread: equal arguments give an equal decision.</remarks>
public static class TreatmentEvaluator
{
    /// <summary>May this infusion be given? Keeps the findings that object.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="proposal">The proposed infusion.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The decision. Where no rule objects, nothing is allocated.</returns>
    public static Decision Evaluate(TreatmentHistory history, ProposedInfusion proposal, Policy policy) =>
        Run(history, proposal, policy, isInFull: false);

    /// <summary>May this infusion be given? Keeps all findings: "why yes" beside "why not".</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="proposal">The proposed infusion.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The decision, one finding for each rule.</returns>
    public static Decision EvaluateInFull(TreatmentHistory history, ProposedInfusion proposal, Policy policy) =>
        Run(history, proposal, policy, isInFull: true);

    private static Decision Run(TreatmentHistory history, ProposedInfusion proposal, Policy policy, bool isInFull)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(policy);

        var list = policy.DoseList;
        var verdict = list.Start;
        var input = new Case(history, proposal, isInFull);
        ImmutableArray<Finding>.Builder? kept = null;
        for (var index = 0; index < list.Rules.Length; index++)
        {
            var finding = list.Rules[index].Evaluate(input);
            if (isInFull || finding.Kind is FindingKind.Objects)
            {
                kept ??= ImmutableArray.CreateBuilder<Finding>();
                kept.Add(finding.SpokenAs(list.Descriptions[index]));
                verdict = finding.Verdict < verdict ? finding.Verdict : verdict;
            }
        }

        return new(policy.Description, proposal.At, verdict, kept?.DrainToImmutable() ?? []);
    }
}
