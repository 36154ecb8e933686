
namespace Mitox.Rules;

/// <summary>
/// Asks the rules about each history that a record with spans or days known in part may stand for, and puts the findings
/// together: where all object, the least cautious verdict; where some do, incomplete (P26, P27).
/// </summary>
internal static class RangeEvaluation
{
    /// <summary>One finding of each rule that is kept.</summary>
    public static List<Finding> Run(in Case input, Policy policy, DecisionSubject subject)
    {
        var day = input.At.Date;
        var worlds = new HistoryWorlds(input.History, input.At, subject is DecisionSubject.FollowUp ? day : day.PlusDays(-1));
        var list = policy.ListOf(subject);
        var found = new Finding[1 << worlds.Choices][];
        for (var choice = 0; choice < found.Length; choice++)
        {
            var world = input.In(worlds.History(choice));
            found[choice] = new Finding[list.Rules.Length];
            for (var rule = 0; rule < list.Rules.Length; rule++)
            {
                found[choice][rule] = list.Rules[rule].Evaluate(world).SpokenAs(list.Descriptions[rule]);
            }
        }

        var isBelowBaseline = HistoryWorlds.IsBelowAnOpenBaseline(input.History, input.At);
        var kept = new List<Finding>();
        for (var rule = 0; rule < list.Rules.Length; rule++)
        {
            var finding = Together([.. found.Select(findings => findings[rule])], worlds, isBelowBaseline);
            if (input.IsInFull || finding.Kind is FindingKind.Objects)
            {
                kept.Add(finding);
            }
        }

        return kept;
    }

    private static Finding Together(Finding[] findings, HistoryWorlds worlds, bool isBelowBaseline)
    {
        var objections = findings.Where(finding => finding.Kind is FindingKind.Objects)
            .OrderBy(finding => finding.Verdict)
            .ToList();
        if (objections.Count == 0)
        {
            return findings[0];
        }

        var least = objections[^1];
        if (objections.Count == findings.Length
            && !(isBelowBaseline && least.Rule.Id == RuleIds.EjectionFractionFall && least.Verdict > Verdict.Incomplete))
        {
            return least;
        }

        var deciding = Enumerable.Range(0, worlds.Choices)
            .Where(bit => Enumerable.Range(0, findings.Length)
                .Any(choice => findings[choice].Kind is FindingKind.Objects
                    != findings[choice ^ (1 << bit)].Kind is FindingKind.Objects))
            .ToList();
        var worst = objections[0];
        return new(worst.Rule, new(
            FindingKind.Objects,
            Verdict.Incomplete,
            new StatedFact("at one end of what is recorded", worst.Evidence!.Describe()),
            [.. (deciding.Count > 0 ? deciding : [.. Enumerable.Range(0, worlds.Choices)]).Select(bit => Exactly(worlds, bit))]));
    }

    private static Remedy.State Exactly(HistoryWorlds worlds, int bit)
    {
        var (words, field) = worlds.Missing(bit);
        return new Remedy.State(words, field);
    }
}
