namespace Mitox.Rules.Rulebook;

/// <summary>The vein is large, not over a joint, and its limb drains well.</summary>
public sealed class SuitableVeinRule(Citation source)
    : SessionAnswerRule(
        RuleIds.SessionVein,
        "The vein must be large, not over a joint, in a limb that drains well.",
        source,
        "suitable vein",
        nameof(InfusionSession.SuitableVein),
        Answer.Yes,
        Verdict.Withhold,
        new Remedy.Resolve("the choice of the vein", new(nameof(InfusionSession), nameof(InfusionSession.SuitableVein))))
{
    private protected override Answer AnswerOf(InfusionSession session) => session.SuitableVein;
}
