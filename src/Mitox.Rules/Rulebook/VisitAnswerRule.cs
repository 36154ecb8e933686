using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>A rule about an answer of the newest visit: yes objects, no satisfies, unknown or no visit is incomplete.</summary>
/// <remarks>Where several visits may be the newest, one yes objects and one unknown leaves the case incomplete.</remarks>
public abstract class VisitAnswerRule : Rule
{
    private readonly string subject;
    private readonly Verdict whenYes;
    private readonly ImmutableArray<Remedy> remedies;

    /// <summary>Initializes a new instance of the <see cref="VisitAnswerRule"/> class.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="sentence">What must hold.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="subject">What is asked, such as "breast-feeding".</param>
    /// <param name="whenYes">What a yes asks for.</param>
    /// <param name="remedies">What would make a yes go away.</param>
    protected VisitAnswerRule(
        RuleId id, string sentence, Citation source, string subject, Verdict whenYes, params ImmutableArray<Remedy> remedies)
        : base(id, sentence, source)
    {
        this.subject = subject;
        this.whenYes = whenYes;
        this.remedies = remedies;
    }

    private protected abstract Answer AnswerOf(ClinicalAssessment visit);

    /// <summary>Whether the question concerns the patient at all.</summary>
    private protected virtual bool Concerns(Patient patient) => true;

    /// <inheritdoc/>
    protected sealed override Finding Judge(in Case input)
    {
        if (!Concerns(input.History.Patient))
        {
            return NotApplicable(input, new StatedFact(subject, "does not concern this patient"));
        }

        var visits = input.Assessments;
        var answer = visits.IsEmpty ? Answer.Unknown : Answer.No;
        foreach (var visit in visits)
        {
            answer = MoreCautious(answer, AnswerOf(visit));
        }

        var evidence = StatedFact.Of(subject, answer);
        return answer switch
        {
            Answer.Yes => Objects(whenYes, evidence, remedies),
            Answer.No => Satisfied(input, evidence),
            _ => Undetermined(evidence, new Remedy.State($"{subject}: yes or no")),
        };
    }

    /// <summary>Yes before unknown before no.</summary>
    private static Answer MoreCautious(Answer left, Answer right) =>
        left is Answer.Yes || right is Answer.Yes ? Answer.Yes
        : left is Answer.No && right is Answer.No ? Answer.No
        : Answer.Unknown;
}
