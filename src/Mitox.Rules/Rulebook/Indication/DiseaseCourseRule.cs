using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The course of the disease is one the text names; a relapsing-remitting one must be worsening.</summary>
/// <remarks>
/// Another course is off-label; a course that is not recorded, or a relapsing-remitting one of unknown worsening, is incomplete.
/// </remarks>
/// <param name="licensed">The courses the text names.</param>
internal sealed class DiseaseCourseRule(ImmutableArray<DiseaseCourse> licensed)
    : Rule(RuleIds.DiseaseCourse, SentenceOf(licensed))
{
    private const string What = "disease course";

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [UnreadFields.Course, PatientQuestions.WorseningRelapsingRemitting.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var patient = input.History.Patient;
        return NameOf(patient.Course) is not { } name
                ? Undetermined(
                    new StatedFact(What, StatedFact.Unknown),
                    new Remedy.State("the course of the disease", new(nameof(Patient), nameof(Patient.Course))))
            : !licensed.Contains(patient.Course) ? OffLabel(name)
            : patient.Course is DiseaseCourse.RelapsingRemitting
                ? JudgeRelapsingRemitting(patient.WorseningRelapsingRemitting, input)
            : Satisfied(input, new StatedFact(What, name));
    }

    private bool Licenses(DiseaseCourse course) => licensed.Contains(course);

    private Finding JudgeRelapsingRemitting(Answer worsening, in Case input) => worsening switch
    {
        Answer.Yes => Satisfied(input, new StatedFact(What, "worsening relapsing-remitting")),
        Answer.No => OffLabel("relapsing-remitting, not worsening"),
        _ => Undetermined(
            new StatedFact(What, "relapsing-remitting, worsening not recorded"),
            new Remedy.State(
                "whether the relapsing-remitting disease is worsening: yes or no",
                new(nameof(Patient), nameof(Patient.WorseningRelapsingRemitting)))),
    };

    private static string SentenceOf(ImmutableArray<DiseaseCourse> licensed)
    {
        if (licensed.IsDefaultOrEmpty)
        {
            throw new ArgumentException("At least one course must be licensed.", nameof(licensed));
        }

        var names = licensed.Select(course => course is DiseaseCourse.RelapsingRemitting ? "worsening relapsing-remitting"
            : NameOf(course) ?? throw new ArgumentException($"{course} is no course.", nameof(licensed))).ToList();
        var others = string.Join(", ", names.Take(names.Count - 1));
        return $"The disease must be {(others.Length == 0 ? names[^1] : $"{others} or {names[^1]}")}; "
            + "another course is off-label.";
    }

    private static string? NameOf(DiseaseCourse course) => course switch
    {
        DiseaseCourse.SecondaryProgressive => "secondary progressive",
        DiseaseCourse.ProgressiveRelapsing => "progressive-relapsing",
        DiseaseCourse.RelapsingRemitting => "relapsing-remitting",
        DiseaseCourse.PrimaryProgressive => "primary progressive",
        DiseaseCourse.ClinicallyIsolatedSyndrome => "clinically isolated syndrome",
        _ => null,
    };

    private Finding OffLabel(string course) =>
        Review(new StatedFact(What, $"{course}, off-label"));
}
