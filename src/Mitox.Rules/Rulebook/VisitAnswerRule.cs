using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>A rule about an answer of the newest visit: yes objects, no satisfies, unknown or no visit is incomplete.</summary>
public abstract class VisitAnswerRule : VisitRule
{
    private readonly string subject;
    private readonly RecordField field;
    private readonly Verdict whenYes;
    private readonly ImmutableArray<Remedy> remedies;

    private protected VisitAnswerRule(
        RuleId id, string sentence, Citation source, string subject, string field, Verdict whenYes, params ImmutableArray<Remedy> remedies)
        : base(id, sentence, source)
    {
        this.subject = subject;
        this.field = new(nameof(ClinicalAssessment), field);
        this.whenYes = whenYes;
        this.remedies = remedies;
    }

    private protected abstract Answer AnswerOf(ClinicalAssessment visit);

    /// <summary>Whether the question concerns the patient at all; a stated yes always does.</summary>
    private protected virtual bool Concerns(Patient patient) => true;

    /// <inheritdoc/>
    protected sealed override Finding Judge(in Case input) => JudgeNewest(input);

    private protected sealed override bool IsAnswered(ClinicalAssessment visit) => AnswerOf(visit) is Answer.Yes or Answer.No;

    private protected sealed override Finding JudgeVisit(ClinicalAssessment? visit, in Case input) =>
        (visit is null ? Answer.Unknown : AnswerOf(visit)) switch
        {
            Answer.Yes => Objects(whenYes, new StatedFact(subject, StatedFact.Yes), remedies),
            _ when !Concerns(input.History.Patient) => NotApplicable(input, new StatedFact(subject, "does not concern this patient")),
            Answer.No => Satisfied(input, new StatedFact(subject, StatedFact.No)),
            _ => Undetermined(new StatedFact(subject, StatedFact.Unknown), new Remedy.State($"yes or no: {subject}", field)),
        };
}
