namespace Mitox.Rules.Rulebook;

/// <summary>There is no severe infection, treated or not.</summary>
public sealed class SevereInfectionRule(Citation source)
    : VisitAnswerRule(
        RuleIds.SevereInfection,
        "The drug must be withheld in severe infection, treated or not.",
        source,
        "severe infection",
        nameof(ClinicalAssessment.SevereInfection),
        Verdict.Withhold,
        new Remedy.Resolve("the severe infection", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.SevereInfection))))
{
    /// <inheritdoc/>
    internal override Observation? JudgesPassing => Observation.ClinicalAssessment;

    private protected override Answer AnswerOf(ClinicalAssessment visit) => visit.SevereInfection;
}
