namespace Mitox.Rules.Rulebook;

/// <summary>There is no disease of the heart or vessels, or a clinician weighs it.</summary>
/// <remarks>A disease stated by its name counts as one, whatever the general answer says; only the general answer can deny one.</remarks>
public sealed class CardiovascularDiseaseRule(Citation source)
    : Rule(RuleIds.CardiovascularDisease, "Present or past cardiovascular disease must be weighed by a clinician.", source)
{
    private const string Subject = "cardiovascular disease";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var patient = input.History.Patient;
        return Stated(patient) is { } disease ? Objects(Verdict.Review, new StatedFact(disease, StatedFact.Yes), new Remedy.ClinicianDecides())
            : patient.CardiovascularDisease is Answer.No ? Satisfied(input, new StatedFact(Subject, StatedFact.No))
            : Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State($"yes or no: {Subject}", new(nameof(Patient), nameof(Patient.CardiovascularDisease))));
    }

    private static string? Stated(Patient patient)
    {
        var risk = patient.CardiovascularRisk;
        return patient.CardiovascularDisease is Answer.Yes ? Subject
            : patient.StructuralHeartDisease is Answer.Yes ? "structural heart disease"
            : risk.MyocardialInfarctionOrRevascularization is Answer.Yes ? "myocardial infarction or revascularization"
            : risk.SevereValveDisease is Answer.Yes ? "severe valve disease"
            : risk.StableAngina is Answer.Yes ? "stable angina"
            : null;
    }
}
