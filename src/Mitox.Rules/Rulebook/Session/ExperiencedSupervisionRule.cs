namespace Mitox.Rules.Rulebook;

/// <summary>A physician experienced with cytotoxic chemotherapy supervises.</summary>
public sealed class ExperiencedSupervisionRule(Citation source)
    : SessionAnswerRule(
        RuleIds.SessionSupervision,
        "A physician experienced with cytotoxic chemotherapy must supervise.",
        source,
        "supervision by a physician experienced with cytotoxic chemotherapy",
        Answer.Yes,
        Verdict.Withhold,
        new Remedy.Resolve("the supervision"))
{
    private protected override Answer AnswerOf(InfusionSession session) => session.ExperiencedSupervision;
}
