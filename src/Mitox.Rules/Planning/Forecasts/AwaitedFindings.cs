using System.Collections.Immutable;

namespace Mitox.Rules.Planning;

/// <summary>
/// Tells the objections to a planned infusion that only wait for something from those that today's facts raise.
/// </summary>
internal static class AwaitedFindings
{
    /// <summary>
    /// What is not recorded yet; after the next infusion, results too of which the policy wants new ones by then.
    /// </summary>
    /// <param name="decision">The decision in full, one finding for each rule.</param>
    /// <param name="rules">The rules, in the order of the findings.</param>
    /// <param name="isNext">Whether it is about the next infusion.</param>
    public static ImmutableArray<Finding> Of(Decision decision, ImmutableArray<Rule> rules, bool isNext)
    {
        var asked = decision.Objections.SelectMany(finding => finding.Remedies)
            .OfType<Remedy.Obtain>().Select(obtain => obtain.What).ToHashSet();
        return
        [
            .. decision.Findings
                .Zip(rules)
                .Where(judged => judged.First.Kind is FindingKind.Objects
                    && (IsMissing(judged.First) || (!isNext && IsPassing(judged.First, judged.Second, asked))))
                .Select(judged => judged.First),
        ];
    }

    private static bool IsMissing(Finding finding) =>
        finding.Verdict is Verdict.Incomplete || finding.Evidence is DoseAdjustment { MissingCounts.IsEmpty: false };

    private static bool IsPassing(Finding finding, Rule rule, HashSet<Observation> asked) =>
        (rule.JudgesPassing is { } what && asked.Contains(what))
        || (finding.Evidence is DoseAdjustment
        {
            Cause: DoseAdjustmentCause.CountBeforeInfusion or DoseAdjustmentCause.CountBeforeInfusionWithInfection
                    or DoseAdjustmentCause.PlateletsBeforeInfusion,
        }
            && asked.Contains(Observation.Neutrophils));
}
