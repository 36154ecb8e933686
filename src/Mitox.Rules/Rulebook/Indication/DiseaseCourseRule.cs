namespace Mitox.Rules.Rulebook;

/// <summary>The course of the disease is one the label names: secondary progressive, progressive-relapsing, or worsening relapsing-remitting.</summary>
/// <remarks>Another course is off-label; a course nobody has said, or a relapsing-remitting one of unknown worsening, is incomplete.</remarks>
public sealed class DiseaseCourseRule(Citation source)
    : Rule(
        RuleIds.DiseaseCourse,
        "The disease must be secondary progressive, progressive-relapsing or worsening relapsing-remitting; "
            + "another course is off-label.",
        source)
{
    private const string Subject = "disease course";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var patient = input.History.Patient;
        return patient.Course switch
        {
            DiseaseCourse.SecondaryProgressive => Satisfied(input, new StatedFact(Subject, "secondary progressive")),
            DiseaseCourse.ProgressiveRelapsing => Satisfied(input, new StatedFact(Subject, "progressive-relapsing")),
            DiseaseCourse.RelapsingRemitting => JudgeRelapsingRemitting(patient.WorseningRelapsingRemitting, input),
            DiseaseCourse.PrimaryProgressive => OffLabel("primary progressive"),
            DiseaseCourse.ClinicallyIsolatedSyndrome => OffLabel("clinically isolated syndrome"),
            _ => Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State("the course of the disease")),
        };
    }

    private Finding JudgeRelapsingRemitting(Answer worsening, in Case input) => worsening switch
    {
        Answer.Yes => Satisfied(input, new StatedFact(Subject, "worsening relapsing-remitting")),
        Answer.No => OffLabel("relapsing-remitting, not worsening"),
        _ => Undetermined(
            new StatedFact(Subject, "relapsing-remitting, worsening not known"),
            new Remedy.State("whether the relapsing-remitting disease is worsening: yes or no")),
    };

    private Finding OffLabel(string course) =>
        Objects(Verdict.Review, new StatedFact(Subject, $"{course}, off-label"), new Remedy.ClinicianDecides());
}
