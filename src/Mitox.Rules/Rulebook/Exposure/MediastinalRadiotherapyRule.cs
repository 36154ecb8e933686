namespace Mitox.Rules.Rulebook;

/// <summary>The region of the heart was never irradiated, or a clinician weighs it.</summary>
public sealed class MediastinalRadiotherapyRule(Citation source)
    : PatientAnswerRule(
        RuleIds.MediastinalRadiotherapy,
        "Radiotherapy to the mediastinum or the region of the heart must be weighed by a clinician.",
        source,
        "mediastinal radiotherapy",
        nameof(Patient.MediastinalRadiotherapy),
        Verdict.Review,
        new Remedy.ClinicianDecides())
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.MediastinalRadiotherapy;
}
