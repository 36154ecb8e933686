using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>Menstruation has come back, or a clinician weighs why it stays away.</summary>
/// <remarks>Asked of whoever may become pregnant, by the newest visit after the last infusion that answers; unanswered is incomplete.</remarks>
public sealed class AmenorrheaFollowUpRule(Citation source)
    : AfterTreatmentRule(RuleIds.AmenorrheaFollowUp, "Menstruation that stays away after treatment must be weighed by a clinician.", source)
{
    private const string Subject = "menstruation stays away";

    private protected override bool Concerns(Patient patient) => Childbearing.MayConcern(patient);

    private protected override Finding JudgeAfter(LocalDate end, TreatmentHistory history, LocalDate on)
    {
        var newest = NewestAfter(history.Assessments, end, on, visit => visit.Amenorrhea is Answer.Yes or Answer.No);
        return newest.Length == 0 ? Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State($"yes or no: {Subject}", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Amenorrhea))))
            : newest.FirstOrDefault(visit => visit.Amenorrhea is Answer.Yes) is { } yes
                ? Objects(Verdict.Review, new StatedFact(Subject, $"yes, on {yes.At}"), new Remedy.ClinicianDecides())
            : Satisfied(new StatedFact(Subject, $"no, on {newest[0].At}"));
    }
}
