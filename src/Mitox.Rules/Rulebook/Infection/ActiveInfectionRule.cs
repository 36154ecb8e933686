namespace Mitox.Rules.Rulebook;

/// <summary>There is no active infection, or it is under treatment and a clinician weighs it.</summary>
public sealed class ActiveInfectionRule(Citation source)
    : VisitRule(
        RuleIds.ActiveInfection,
        "An active infection must be treated first; under treatment, a clinician weighs it.",
        source)
{
    private const string Subject = "active infection";

    /// <inheritdoc/>
    internal override Observation? JudgesPassing => Observation.ClinicalAssessment;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => JudgeNewest(input);

    private protected override bool IsAnswered(ClinicalAssessment visit) => visit.ActiveInfection is not InfectionState.Unknown;

    private protected override Finding JudgeVisit(ClinicalAssessment? visit, in Case input) => visit?.ActiveInfection switch
    {
        InfectionState.None => Satisfied(input, new StatedFact(Subject, "none")),
        InfectionState.UnderTreatment => Objects(Verdict.Review, new StatedFact(Subject, "under treatment"), new Remedy.ClinicianDecides()),
        InfectionState.Untreated => Objects(Verdict.Withhold, new StatedFact(Subject, "untreated"), new Remedy.Resolve("the infection", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Infection)))),
        _ => Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State($"{Subject}: none, under treatment or untreated", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Infection)))),
    };
}
