using System.Collections.Immutable;

namespace Mitox.Rules.Authoring;

/// <summary>The yes/no questions of a visit: each stands here once.</summary>
public static class VisitQuestions
{
    /// <summary>Gets whether there are signs or symptoms of heart failure, such as edema or orthopnea.</summary>
    public static Question<ClinicalAssessment> HeartFailureSigns { get; } = new(
        nameof(ClinicalAssessment.HeartFailureSigns), "signs of heart failure",
        visit => visit.HeartFailureSigns, (visit, answer) => visit with { HeartFailureSigns = answer }, reassuring: Answer.No);

    /// <summary>Gets whether the patient is known to be pregnant.</summary>
    public static Question<ClinicalAssessment> Pregnant { get; } = new(
        nameof(ClinicalAssessment.Pregnant), "pregnancy",
        visit => visit.Pregnant, (visit, answer) => visit with { Pregnant = answer }, reassuring: Answer.No)
    { Concerns = Childbearing.MayConcern };

    /// <summary>Gets whether the patient is breast-feeding.</summary>
    public static Question<ClinicalAssessment> BreastFeeding { get; } = new(
        nameof(ClinicalAssessment.BreastFeeding), "breast-feeding",
        visit => visit.BreastFeeding, (visit, answer) => visit with { BreastFeeding = answer }, reassuring: Answer.No)
    { Concerns = patient => Childbearing.MayConcern(patient) || patient.Sex is not Sex.Male };

    /// <summary>Gets whether another cardiotoxic drug is being taken.</summary>
    public static Question<ClinicalAssessment> TakingCardiotoxicDrugs { get; } = new(
        nameof(ClinicalAssessment.TakingCardiotoxicDrugs), "use of another cardiotoxic drug",
        visit => visit.TakingCardiotoxicDrugs,
        (visit, answer) => visit with { TakingCardiotoxicDrugs = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether there is a severe infection, treated or not (EU-14).</summary>
    public static Question<ClinicalAssessment> SevereInfection { get; } = new(
        nameof(ClinicalAssessment.SevereInfection), "severe infection",
        visit => visit.SevereInfection, (visit, answer) => visit with { SevereInfection = answer }, reassuring: Answer.No)
    { IsPassing = true };

    /// <summary>Gets whether reliable contraception is used (EU-10); asked of men too.</summary>
    public static Question<ClinicalAssessment> Contraception { get; } = new(
        nameof(ClinicalAssessment.Contraception), "reliable contraception",
        visit => visit.Contraception, (visit, answer) => visit with { Contraception = answer }, reassuring: Answer.Yes)
    { Concerns = patient => Childbearing.MayConcern(patient) || patient.Sex is not Sex.Female };

    /// <summary>Gets whether a pregnancy is planned, by the patient or a partner (COR-06).</summary>
    public static Question<ClinicalAssessment> PregnancyPlanned { get; } = new(
        nameof(ClinicalAssessment.PregnancyPlanned), "planned pregnancy",
        visit => visit.PregnancyPlanned, (visit, answer) => visit with { PregnancyPlanned = answer }, reassuring: Answer.No);

    /// <summary>Gets whether amenorrhea persists (TR-50).</summary>
    public static Question<ClinicalAssessment> Amenorrhea { get; } = new(
        nameof(ClinicalAssessment.Amenorrhea), "persistent amenorrhea",
        visit => visit.Amenorrhea, (visit, answer) => visit with { Amenorrhea = answer }, reassuring: Answer.No)
    { Concerns = Childbearing.MayConcern };

    /// <summary>Gets whether the urinalysis shows a urinary infection (COR-11).</summary>
    public static Question<ClinicalAssessment> UrinaryInfection { get; } = new(
        nameof(ClinicalAssessment.UrinaryInfection), "urinary infection",
        visit => visit.UrinaryInfection, (visit, answer) => visit with { UrinaryInfection = answer }, reassuring: Answer.No)
    { IsPassing = true };

    /// <summary>Gets whether a colonoscopy after treatment was decided about (NEW-09).</summary>
    public static Question<ClinicalAssessment> ColonoscopyDecided { get; } = new(
        nameof(ClinicalAssessment.ColonoscopyDecided), "decision about a colonoscopy",
        visit => visit.ColonoscopyDecided, (visit, answer) => visit with { ColonoscopyDecided = answer }, reassuring: Answer.Yes);

    /// <summary>Gets all of them, in the order they stand in files.</summary>
    public static ImmutableArray<Question<ClinicalAssessment>> All { get; } =
    [
        HeartFailureSigns, Pregnant, BreastFeeding, TakingCardiotoxicDrugs, SevereInfection, Contraception, PregnancyPlanned,
        Amenorrhea, UrinaryInfection, ColonoscopyDecided,
    ];
}
