using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The disease is highly active and relapsing, disability evolves rapidly, and no alternative is left.</summary>
/// <remarks>
/// Primary progressive disease and the clinically isolated syndrome are off-label whatever else is known; so is any other course
/// of which one of the three is denied. A course or an answer that nobody has said is incomplete, all of them at once.
/// </remarks>
public sealed class HighlyActiveDiseaseRule(Citation source)
    : Rule(
        RuleIds.HighlyActiveDisease,
        "The disease must be highly active and relapsing, with rapidly evolving disability and no alternative left; other use is off-label.",
        source)
{
    private const string Subject = "disease";
    private const string HighlyActive = "highly active relapsing disease";
    private const string RapidlyEvolving = "rapidly evolving disability";
    private const string Exhausted = "every alternative failed, not tolerated or contraindicated";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => input.History.Patient.Course switch
    {
        DiseaseCourse.PrimaryProgressive => OffLabel("primary progressive"),
        DiseaseCourse.ClinicallyIsolatedSyndrome => OffLabel("clinically isolated syndrome"),
        DiseaseCourse.RelapsingRemitting or DiseaseCourse.SecondaryProgressive or DiseaseCourse.ProgressiveRelapsing => JudgeAnswers(input),
        _ => NotKnown(["the course of the disease", .. Unanswered(input.History.Patient)]),
    };

    private Finding JudgeAnswers(in Case input)
    {
        var patient = input.History.Patient;
        return patient is { HighlyActiveRelapsing: Answer.Yes, RapidlyEvolvingDisability: Answer.Yes, AlternativesExhausted: Answer.Yes }
                ? Satisfied(input, new StatedFact(Subject, "highly active and relapsing, with rapidly evolving disability and no alternative left"))
            : Denied(patient) is { Length: > 0 } denied ? OffLabel($"without {string.Join(", without ", denied)}")
            : NotKnown(Unanswered(patient));
    }

    private static ImmutableArray<(string Subject, Answer Answer)> AnswersOf(Patient patient) =>
    [
        (HighlyActive, patient.HighlyActiveRelapsing),
        (RapidlyEvolving, patient.RapidlyEvolvingDisability),
        (Exhausted, patient.AlternativesExhausted),
    ];

    private static ImmutableArray<string> Denied(Patient patient) =>
        [.. AnswersOf(patient).Where(asked => asked.Answer is Answer.No).Select(asked => asked.Subject)];

    private static ImmutableArray<string> Unanswered(Patient patient) =>
        [.. AnswersOf(patient).Where(asked => asked.Answer is not (Answer.Yes or Answer.No)).Select(asked => $"yes or no: {asked.Subject}")];

    private Finding NotKnown(ImmutableArray<string> missing) =>
        Undetermined(new StatedFact(Subject, StatedFact.Unknown), [.. missing.Select(what => new Remedy.State(what))]);

    private Finding OffLabel(string disease) =>
        Objects(Verdict.Review, new StatedFact(Subject, $"{disease}, off-label"), new Remedy.ClinicianDecides());
}
