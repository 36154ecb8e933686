namespace Mitox.Rules.Rulebook;

/// <summary>A rule about one answer of a session: one satisfies, the other objects, unknown is incomplete.</summary>
public abstract class SessionAnswerRule : SessionRule
{
    private readonly string subject;
    private readonly RecordField field;
    private readonly Answer wanted;
    private readonly Verdict otherwise;
    private readonly Remedy remedy;

    private protected SessionAnswerRule(
        RuleId id, string sentence, Citation source, string subject, string field, Answer wanted, Verdict otherwise, Remedy remedy)
        : base(id, sentence, source)
    {
        this.subject = subject;
        this.field = new(nameof(InfusionSession), field);
        this.wanted = wanted;
        this.otherwise = otherwise;
        this.remedy = remedy;
    }

    private protected abstract Answer AnswerOf(InfusionSession session);

    /// <inheritdoc/>
    protected sealed override Finding Judge(InfusionSession session, TreatmentHistory history)
    {
        var answer = AnswerOf(session);
        var evidence = StatedFact.Of(subject, answer);
        return answer == wanted ? Satisfied(evidence)
            : answer is Answer.Yes or Answer.No ? Objects(otherwise, evidence, remedy)
            : Undetermined(evidence, new Remedy.State($"yes or no: {subject}", field));
    }
}
