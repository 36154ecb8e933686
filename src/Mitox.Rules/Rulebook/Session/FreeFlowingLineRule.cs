namespace Mitox.Rules.Rulebook;

/// <summary>The drug goes into a free-flowing line.</summary>
public sealed class FreeFlowingLineRule(Citation source)
    : SessionAnswerRule(
        RuleIds.SessionLine,
        "The drug must go into a free-flowing intravenous line.",
        source,
        "free-flowing line",
        nameof(InfusionSession.FreeFlowingLine),
        Answer.Yes,
        Verdict.Withhold,
        new Remedy.Resolve("the line", new(nameof(InfusionSession), nameof(InfusionSession.FreeFlowingLine))))
{
    private protected override Answer AnswerOf(InfusionSession session) => session.FreeFlowingLine;
}
