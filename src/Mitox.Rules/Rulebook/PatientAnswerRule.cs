using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>A rule about one lasting fact: yes objects, no satisfies, unknown is incomplete.</summary>
public abstract class PatientAnswerRule : Rule
{
    private readonly string subject;
    private readonly RecordField field;
    private readonly Verdict whenYes;
    private readonly ImmutableArray<Remedy> remedies;

    private protected PatientAnswerRule(
        RuleId id, string sentence, Citation source, string subject, string field, Verdict whenYes, params ImmutableArray<Remedy> remedies)
        : base(id, sentence, source)
    {
        this.subject = subject;
        this.field = new(nameof(Patient), field);
        this.whenYes = whenYes;
        this.remedies = remedies;
    }

    private protected abstract Answer AnswerOf(Patient patient);

    /// <inheritdoc/>
    protected sealed override Finding Judge(in Case input) => AnswerOf(input.History.Patient) switch
    {
        Answer.Yes => Objects(whenYes, new StatedFact(subject, StatedFact.Yes), remedies),
        Answer.No => Satisfied(input, new StatedFact(subject, StatedFact.No)),
        _ => Undetermined(new StatedFact(subject, StatedFact.Unknown), new Remedy.State($"yes or no: {subject}", field)),
    };
}
