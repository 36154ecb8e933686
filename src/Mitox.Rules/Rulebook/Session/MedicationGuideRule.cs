namespace Mitox.Rules.Rulebook;

/// <summary>The patient has read the medication guide this time.</summary>
public sealed class MedicationGuideRule(Citation source)
    : SessionAnswerRule(
        RuleIds.SessionMedicationGuide,
        "The patient must read the medication guide each time.",
        source,
        "medication guide read this time",
        nameof(InfusionSession.MedicationGuideRead),
        Answer.Yes,
        Verdict.Review,
        new Remedy.ClinicianDecides())
{
    private protected override Answer AnswerOf(InfusionSession session) => session.MedicationGuideRead;
}
