using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>Menstruation has come back, or a clinician weighs why it stays away.</summary>
/// <remarks>Asked of whoever may become pregnant, by the newest visit after the last infusion that answers; unanswered is incomplete.</remarks>
public sealed class AmenorrheaFollowUpRule(Citation source)
    : FollowUpRule(RuleIds.AmenorrheaFollowUp, "Menstruation that stays away after treatment must be weighed by a clinician.", source)
{
    private const string Subject = "menstruation stays away";

    /// <inheritdoc/>
    protected override Finding Judge(TreatmentHistory history, LocalDate on)
    {
        if (!Childbearing.MayConcern(history.Patient))
        {
            return NotApplicable(new StatedFact(Subject, "does not concern this patient"));
        }

        if (EndOfTreatment.Of(history, on) is not { } end)
        {
            return EndOfTreatment.IsUnknown(history)
                ? Undetermined(EndOfTreatment.NotKnown, EndOfTreatment.State)
                : NotApplicable(EndOfTreatment.None);
        }

        var answered = history.Assessments.VisibleTo(on).ToArray()
            .Where(visit => visit.At.Date > end && visit.Amenorrhea is (Answer.Yes or Answer.No)).ToArray();
        var newest = Timeline<ClinicalAssessment>.NewestOf(answered).ToArray();
        return newest.Length == 0 ? Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State($"yes or no: {Subject}"))
            : newest.FirstOrDefault(visit => visit.Amenorrhea is Answer.Yes) is { } yes
                ? Objects(Verdict.Review, new StatedFact(Subject, $"yes, on {yes.At}"), new Remedy.ClinicianDecides())
            : Satisfied(new StatedFact(Subject, $"no, on {newest[0].At}"));
    }
}
