namespace Mitox.Rules.Rulebook;

/// <summary>A physician experienced with cytotoxic chemotherapy supervises.</summary>
public sealed class ExperiencedSupervisionRule(Citation source)
    : SessionAnswerRule(
        RuleIds.SessionSupervision,
        "A physician experienced with cytotoxic chemotherapy must supervise.",
        source,
        "supervision by a physician experienced with cytotoxic chemotherapy",
        nameof(InfusionSession.ExperiencedSupervision),
        Answer.Yes,
        Verdict.Withhold,
        new Remedy.Resolve("the supervision", new(nameof(InfusionSession), nameof(InfusionSession.ExperiencedSupervision))))
{
    private protected override Answer AnswerOf(InfusionSession session) => session.ExperiencedSupervision;
}
