using System.Collections.Immutable;

namespace Mitox.Rules.Planning;

/// <summary>The reassuring answer to what one rule asks of the patient or of a visit.</summary>
internal static class SupposedAnswers
{
    private static readonly ImmutableArray<RuleId> AskedAtVisit =
    [
        RuleIds.ActiveInfection,
        RuleIds.SevereInfection,
        RuleIds.HeartFailureSigns,
        RuleIds.Pregnancy,
        RuleIds.BreastFeeding,
        RuleIds.Contraception,
        RuleIds.CardiotoxicDrugs,
    ];

    /// <summary>The patient once a lasting fact is stated.</summary>
    /// <returns>The patient; unchanged where the rule asks for no such fact.</returns>
    public static Patient Of(Patient patient, RuleId rule, string what) =>
        rule == RuleIds.HeartFailure ? patient with { HeartFailure = Answer.No }
        : rule == RuleIds.CardiovascularDisease ? patient with { CardiovascularDisease = Answer.No }
        : rule == RuleIds.StructuralHeartDisease ? patient with { StructuralHeartDisease = Answer.No }
        : rule == RuleIds.MediastinalRadiotherapy ? patient with { MediastinalRadiotherapy = Answer.No }
        : rule == RuleIds.Hypersensitivity ? patient with { MitoxantroneHypersensitivity = Answer.No }
        : rule == RuleIds.AnthracyclineHypersensitivity ? patient with { AnthracyclineHypersensitivity = Answer.No }
        : rule == RuleIds.HepaticImpairment ? patient with { HepaticImpairment = Answer.No }
        : rule == RuleIds.SevereRenalImpairment ? patient with { SevereRenalImpairment = Answer.No }
        : rule == RuleIds.ChronicInfection ? patient with { ChronicInfection = Answer.No }
        : rule == RuleIds.PriorAnthracycline || (rule == RuleIds.EquivalentLifetimeDose && Asks(what, "earlier anthracycline")) ? patient with { PriorAnthracycline = Answer.No }
        : rule == RuleIds.EarlierTreatment ? patient with { AlternativesExhausted = Answer.Yes }
        : rule == RuleIds.Consent ? patient with { ConsentRecorded = Answer.Yes }
        : rule == RuleIds.DiseaseCourse || rule == RuleIds.HighlyActiveDisease ? WithDisease(patient, what)
        : patient;

    /// <summary>The patient once what a lasting fact stands for is resolved: a disease of the heart that was there stays a past one (US-44).</summary>
    /// <returns>The patient; unchanged where the rule asks for no such fact.</returns>
    public static Patient Resolved(Patient patient, RuleId rule, string problem) =>
        rule == RuleIds.HeartFailure || rule == RuleIds.StructuralHeartDisease
            ? Of(patient, rule, problem) with { CardiovascularDisease = Answer.Yes }
            : Of(patient, rule, problem);

    /// <summary>Whether a fact is that every dose of mitoxantrone is on record, rather than an amount of something else.</summary>
    public static bool AsksForEveryDose(string what) => Asks(what, "every dose of mitoxantrone");

    /// <summary>The visit once a question is answered, or what was found is resolved.</summary>
    /// <returns>The visit; unchanged where the rule asks nothing of a visit.</returns>
    public static ClinicalAssessment Of(ClinicalAssessment visit, RuleId rule) =>
        rule == RuleIds.ActiveInfection ? visit with { Infection = InfectionState.None, SevereInfection = visit.SevereInfection is Answer.Yes ? Answer.No : visit.SevereInfection }
        : rule == RuleIds.SevereInfection ? visit with { SevereInfection = Answer.No }
        : rule == RuleIds.HeartFailureSigns ? visit with { HeartFailureSigns = Answer.No }
        : rule == RuleIds.Pregnancy ? visit with { Pregnant = Answer.No }
        : rule == RuleIds.BreastFeeding ? visit with { BreastFeeding = Answer.No }
        : rule == RuleIds.Contraception ? visit with { Contraception = Answer.Yes }
        : rule == RuleIds.CardiotoxicDrugs ? visit with { TakingCardiotoxicDrugs = Answer.No }
        : visit;

    /// <summary>The visit with a reassuring answer to every question it left open.</summary>
    public static ClinicalAssessment Complete(ClinicalAssessment visit) =>
        AskedAtVisit.Aggregate(visit, (answered, rule) => IsOpen(answered, rule) ? Of(answered, rule) : answered);

    /// <summary>Whether a visit has left the rule's question open.</summary>
    public static bool IsOpen(ClinicalAssessment visit, RuleId rule) =>
        (rule == RuleIds.ActiveInfection && visit.ActiveInfection is InfectionState.Unknown)
            || (rule == RuleIds.SevereInfection && IsOpen(visit.SevereInfection))
            || (rule == RuleIds.HeartFailureSigns && IsOpen(visit.HeartFailureSigns))
            || (rule == RuleIds.Pregnancy && IsOpen(visit.Pregnant))
            || (rule == RuleIds.BreastFeeding && IsOpen(visit.BreastFeeding))
            || (rule == RuleIds.Contraception && IsOpen(visit.Contraception))
            || (rule == RuleIds.CardiotoxicDrugs && IsOpen(visit.TakingCardiotoxicDrugs));

    /// <summary>Whether the rule asks the patient at a visit.</summary>
    public static bool IsAskedAtVisit(RuleId rule) => AskedAtVisit.Contains(rule);

    /// <summary>Each question about the disease by its own words: one may be open while another is answered.</summary>
    private static Patient WithDisease(Patient patient, string what) =>
        Asks(what, "course") ? patient with { Course = DiseaseCourse.SecondaryProgressive }
        : Asks(what, "worsening") ? patient with { WorseningRelapsingRemitting = Answer.Yes }
        : Asks(what, "highly active") ? patient with { HighlyActiveRelapsing = Answer.Yes }
        : Asks(what, "rapidly evolving") ? patient with { RapidlyEvolvingDisability = Answer.Yes }
        : patient with { AlternativesExhausted = Answer.Yes };

    private static bool Asks(string what, string words) => what.Contains(words, StringComparison.Ordinal);

    private static bool IsOpen(Answer answer) => answer is not (Answer.Yes or Answer.No);
}
