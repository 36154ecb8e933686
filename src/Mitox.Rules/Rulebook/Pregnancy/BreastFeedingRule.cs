namespace Mitox.Rules.Rulebook;

/// <summary>The patient is not breast-feeding.</summary>
/// <remarks>Milk held the drug up to 28 days after a dose (US-60). Not asked of men.</remarks>
public sealed class BreastFeedingRule(Citation source)
    : VisitAnswerRule(
        RuleIds.BreastFeeding,
        "Breast-feeding must be stopped before the drug is given.",
        source,
        "breast-feeding",
        nameof(ClinicalAssessment.BreastFeeding),
        Verdict.Withhold,
        new Remedy.Resolve("breast-feeding", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.BreastFeeding))))
{
    private protected override bool Concerns(Patient patient) => Childbearing.MayConcern(patient) || patient.Sex is not Sex.Male;

    private protected override Answer AnswerOf(ClinicalAssessment visit) => visit.BreastFeeding;
}
