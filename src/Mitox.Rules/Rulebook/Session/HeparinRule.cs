namespace Mitox.Rules.Rulebook;

/// <summary>The drug is not mixed with heparin.</summary>
public sealed class HeparinRule(Citation source)
    : SessionAnswerRule(
        RuleIds.SessionHeparin,
        "The drug must not be mixed with heparin.",
        source,
        "mixed with heparin",
        nameof(InfusionSession.MixedWithHeparin),
        Answer.No,
        Verdict.Withhold,
        new Remedy.Resolve("the mixture with heparin", new(nameof(InfusionSession), nameof(InfusionSession.MixedWithHeparin))))
{
    private protected override Answer AnswerOf(InfusionSession session) => session.MixedWithHeparin;
}
