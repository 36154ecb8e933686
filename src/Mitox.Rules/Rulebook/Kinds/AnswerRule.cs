using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>What a rule about a yes/no question holds: which answer it requires, and what it asks for otherwise.</summary>
/// <remarks>The other answer objects; an answer that is not recorded is incomplete.</remarks>
internal sealed record AnswerRequirement(Question Question, Answer Required, Verdict Otherwise, Remedy Remedy)
{
    public static AnswerRequirement Of(Question question, Answer required, Verdict otherwise, Remedy? remedy)
    {
        ArgumentNullException.ThrowIfNull(question);
        return required is not (Answer.Yes or Answer.No)
            ? throw new ArgumentOutOfRangeException(nameof(required), required, "A required answer must be yes or no.")
            : new(question, required, RuleKinds.Beyond(otherwise), remedy ?? RemedyOf(question, otherwise));
    }

    /// <summary>What must hold, in one sentence.</summary>
    public string Sentence => Required is Answer.No
        ? Otherwise switch
        {
            Verdict.Stop => $"{SentenceText.Capitalized(Question.Words)} rules the drug out.",
            Verdict.Withhold => $"The drug must be withheld in {Question.Words}.",
            _ => $"{SentenceText.Capitalized(Question.Words)} requires clinician review.",
        }
        : $"There must be {Question.Words}.";

    public StatedFact Evidence(Answer answer) => StatedFact.Of(Question.Words, answer);

    public Remedy State => new Remedy.State($"yes or no: {Question.Words}", Question.Field);

    private static Remedy RemedyOf(Question question, Verdict otherwise) => otherwise switch
    {
        Verdict.Stop => new Remedy.None(),
        Verdict.Withhold => new Remedy.Resolve(question.Problem, question.Field),
        _ => new Remedy.ClinicianDecides(),
    };
}

/// <summary>A rule about one lasting fact.</summary>
internal sealed class PatientAnswerRule(RuleId id, Question<Patient> question, AnswerRequirement requirement)
    : Rule(id, requirement.Sentence)
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [question.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => question.Read(input.History.Patient) switch
    {
        Answer.Unknown => Undetermined(requirement.Evidence(Answer.Unknown), requirement.State),
        var answer when answer == requirement.Required => Satisfied(input, requirement.Evidence(answer)),
        var answer => Objects(requirement.Otherwise, requirement.Evidence(answer), requirement.Remedy),
    };
}

/// <summary>A rule about an answer of the newest visit.</summary>
/// <remarks>
/// An alarming yes counts whoever the patient is; otherwise a question that does not concern the patient is not asked.
/// </remarks>
internal sealed class VisitAnswerRule(RuleId id, Question<ClinicalAssessment> question, AnswerRequirement requirement)
    : VisitRule(id, requirement.Sentence)
{
    /// <inheritdoc/>
    internal override Observation? JudgesPassing => question.IsPassing ? Observation.ClinicalAssessment : null;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [question.Field, .. question.IsAskedOfEverybody ? [] : UnreadFields.Concerned];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => JudgeNewest(input);

    private protected override bool IsAnswered(ClinicalAssessment visit) => question.Read(visit) is not Answer.Unknown;

    private protected override Finding JudgeVisit(ClinicalAssessment? visit, in Case input)
    {
        var answer = visit is null ? Answer.Unknown : question.Read(visit);
        return answer is Answer.Yes && requirement.Required is Answer.No
            ? Objects(requirement.Otherwise, requirement.Evidence(answer), requirement.Remedy)
            : !question.Concerns(input.History.Patient)
                ? NotApplicable(input, new StatedFact(question.Words, "does not concern this patient"))
            : answer is Answer.Unknown ? Undetermined(requirement.Evidence(answer), requirement.State)
            : answer == requirement.Required ? Satisfied(input, requirement.Evidence(answer))
            : Objects(requirement.Otherwise, requirement.Evidence(answer), requirement.Remedy);
    }
}

/// <summary>A rule about answers of a session; of several the most cautious finding counts.</summary>
internal sealed class SessionAnswerRule : Rule
{
    private readonly ImmutableArray<Question<InfusionSession>> questions;
    private readonly ImmutableArray<AnswerRequirement> requirements;

    public SessionAnswerRule(
        RuleId id,
        string sentence,
        Answer required,
        Verdict otherwise,
        params ImmutableArray<Question<InfusionSession>> questions)
        : base(id, DecisionSubject.Session, sentence)
    {
        this.questions = questions.IsDefaultOrEmpty
            ? throw new ArgumentException("At least one question must be named.", nameof(questions))
            : questions;
        requirements = [.. questions.Select(question => AnswerRequirement.Of(question, required, otherwise, remedy: null))];
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var worst = JudgeOne(0, input);
        for (var index = 1; index < questions.Length; index++)
        {
            worst = MoreCautious(worst, JudgeOne(index, input));
        }

        return worst;
    }

    private Finding JudgeOne(int index, in Case input)
    {
        var (answer, requirement) = (questions[index].Read(input.Session), requirements[index]);
        return answer == requirement.Required ? Satisfied(input, requirement.Evidence(answer))
            : answer is Answer.Unknown ? Undetermined(requirement.Evidence(answer), requirement.State)
            : Objects(requirement.Otherwise, requirement.Evidence(answer), requirement.Remedy);
    }
}
