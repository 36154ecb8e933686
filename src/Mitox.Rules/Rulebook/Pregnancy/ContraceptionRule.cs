namespace Mitox.Rules.Rulebook;

/// <summary>Reliable contraception is used, by men as well as by whoever may become pregnant.</summary>
/// <remarks>
/// The newest visit must say so. Asked of everybody but women who are not capable of pregnancy. A test is asked for beside it
/// (MTX-PREGNANCY-TEST-BEFORE-DOSE); how long it goes on after treatment is a question of its own.
/// </remarks>
public sealed class ContraceptionRule(Citation source)
    : VisitRule(
        RuleIds.Contraception,
        "Reliable contraception must be used during treatment, by men as well as by whoever may become pregnant.",
        source)
{
    private const string Subject = "reliable contraception";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => JudgeNewest(input);

    private protected override bool IsAnswered(ClinicalAssessment visit) => visit.Contraception is Answer.Yes or Answer.No;

    private protected override Finding JudgeVisit(ClinicalAssessment? visit, in Case input) => visit?.Contraception switch
    {
        _ when !Concerns(input.History.Patient) => NotApplicable(input, new StatedFact(Subject, "does not concern this patient")),
        Answer.Yes => Satisfied(input, new StatedFact(Subject, StatedFact.Yes)),
        Answer.No => Objects(Verdict.Review, new StatedFact(Subject, StatedFact.No), new Remedy.Resolve("the lack of reliable contraception", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Contraception)))),
        _ => Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State($"yes or no: {Subject}", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Contraception)))),
    };

    /// <summary>Whoever may become pregnant, and everybody who is not known to be a woman: that may be a man.</summary>
    private static bool Concerns(Patient patient) => Childbearing.MayConcern(patient) || patient.Sex is not Sex.Female;
}
