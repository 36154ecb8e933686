using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>A rule about one lasting fact: yes objects, no satisfies, unknown is incomplete.</summary>
public abstract class PatientAnswerRule : Rule
{
    private readonly string subject;
    private readonly Verdict whenYes;
    private readonly ImmutableArray<Remedy> remedies;

    /// <summary>Initializes a new instance of the <see cref="PatientAnswerRule"/> class.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="sentence">What must hold.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="subject">What is asked, such as "heart failure".</param>
    /// <param name="whenYes">What a yes asks for.</param>
    /// <param name="remedies">What would make a yes go away.</param>
    protected PatientAnswerRule(
        RuleId id, string sentence, Citation source, string subject, Verdict whenYes, params ImmutableArray<Remedy> remedies)
        : base(id, sentence, source)
    {
        this.subject = subject;
        this.whenYes = whenYes;
        this.remedies = remedies;
    }

    /// <summary>Reads the answer.</summary>
    /// <param name="patient">The patient.</param>
    /// <returns>Yes where the rule objects.</returns>
    private protected abstract Answer AnswerOf(Patient patient);

    /// <inheritdoc/>
    protected sealed override Finding Judge(in Case input)
    {
        var answer = AnswerOf(input.History.Patient);
        var evidence = StatedFact.Of(subject, answer);
        return answer switch
        {
            Answer.Yes => Objects(whenYes, evidence, remedies),
            Answer.No => Satisfied(input, evidence),
            _ => Undetermined(evidence, new Remedy.State($"yes or no: {subject}")),
        };
    }
}
