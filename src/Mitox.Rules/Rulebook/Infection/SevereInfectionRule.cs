namespace Mitox.Rules.Rulebook;

/// <summary>There is no severe infection, treated or not.</summary>
public sealed class SevereInfectionRule(Citation source)
    : VisitAnswerRule(
        RuleIds.SevereInfection,
        "The drug must be withheld in severe infection, treated or not.",
        source,
        "severe infection",
        Verdict.Withhold,
        new Remedy.Resolve("the severe infection"))
{
    /// <inheritdoc/>
    internal override Observation? JudgesPassing => Observation.ClinicalAssessment;

    private protected override Answer AnswerOf(ClinicalAssessment visit) => visit.SevereInfection;
}
