namespace Mitox.Rules.Rulebook;

/// <summary>No other drug that harms the heart is being taken, or a clinician weighs it.</summary>
public sealed class CardiotoxicDrugsRule(Citation source)
    : VisitAnswerRule(
        RuleIds.CardiotoxicDrugs,
        "Other drugs that harm the heart must be weighed by a clinician.",
        source,
        "other drugs that harm the heart",
        nameof(ClinicalAssessment.TakingCardiotoxicDrugs),
        Verdict.Review,
        new Remedy.ClinicianDecides())
{
    private protected override Answer AnswerOf(ClinicalAssessment visit) => visit.TakingCardiotoxicDrugs;
}
