using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The disease is highly active and relapsing, disability evolves rapidly, and no alternative is left.</summary>
/// <remarks>
/// Primary progressive disease and the clinically isolated syndrome are off-label whatever else is known; so is any other course
/// of which one of the three is denied. A course or an answer that is not recorded is incomplete, all of them at once.
/// </remarks>
internal sealed class HighlyActiveDiseaseRule()
    : Rule(
        RuleIds.HighlyActiveDisease,
        "The disease must be highly active and relapsing, with rapidly evolving disability and no alternative "
            + "left; other use is off-label.")
{
    private const string What = "disease";

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [
            UnreadFields.Course, PatientQuestions.HighlyActiveRelapsing.Field, PatientQuestions.RapidlyEvolvingDisability.Field,
            PatientQuestions.AlternativesExhausted.Field,
        ];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => input.History.Patient.Course switch
    {
        DiseaseCourse.PrimaryProgressive => OffLabel("primary progressive"),
        DiseaseCourse.ClinicallyIsolatedSyndrome => OffLabel("clinically isolated syndrome"),
        DiseaseCourse.RelapsingRemitting or DiseaseCourse.SecondaryProgressive or DiseaseCourse.ProgressiveRelapsing =>
            JudgeAnswers(input),
        _ => NotKnown(
            [
                new("the course of the disease", new(nameof(Patient), nameof(Patient.Course))),
                .. Unanswered(input.History.Patient),
            ]),
    };

    private Finding JudgeAnswers(in Case input)
    {
        var patient = input.History.Patient;
        return patient
            is { HighlyActiveRelapsing: Answer.Yes, RapidlyEvolvingDisability: Answer.Yes, AlternativesExhausted: Answer.Yes }
                ? Satisfied(
                    input,
                    new StatedFact(What, "highly active and relapsing, with rapidly evolving disability and no alternative left"))
            : Denied(patient) is { Length: > 0 } denied ? OffLabel($"without {string.Join(", without ", denied)}")
            : NotKnown(Unanswered(patient));
    }

    private static ImmutableArray<(string What, string Field, Answer Answer)> AnswersOf(Patient patient) =>
    [
        ("highly active relapsing disease", nameof(Patient.HighlyActiveRelapsing), patient.HighlyActiveRelapsing),
        ("rapidly evolving disability", nameof(Patient.RapidlyEvolvingDisability), patient.RapidlyEvolvingDisability),
        (
            PatientQuestions.AlternativesExhausted.Words,
            nameof(Patient.AlternativesExhausted),
            patient.AlternativesExhausted),
    ];

    private static ImmutableArray<string> Denied(Patient patient) =>
        [.. AnswersOf(patient).Where(asked => asked.Answer is Answer.No).Select(asked => asked.What)];

    private static ImmutableArray<Remedy.State> Unanswered(Patient patient) =>
    [
        .. AnswersOf(patient)
            .Where(asked => asked.Answer is not (Answer.Yes or Answer.No))
            .Select(asked => new Remedy.State($"yes or no: {asked.What}", new(nameof(Patient), asked.Field))),
    ];

    private Finding NotKnown(ImmutableArray<Remedy.State> missing) =>
        Undetermined(new StatedFact(What, StatedFact.Unknown), [.. missing]);

    private Finding OffLabel(string disease) =>
        Review(new StatedFact(What, $"{disease}, off-label"));
}
