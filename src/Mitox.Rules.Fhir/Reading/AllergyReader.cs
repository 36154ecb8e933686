using System.Collections.Immutable;
using Kind = Hl7.Fhir.Model.AllergyIntolerance.AllergyIntoleranceType;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>
/// Reads an allergy: a hypersensitivity that is confirmed, or the denial of all where the caller says it is one.
/// </summary>
internal static class AllergyReader
{
    private const string Verification = "AllergyIntolerance.verificationStatus";

    public static Outcome Read(R4.AllergyIntolerance allergy, ReadingContext context)
    {
        var verified = Concept.CodesOf(allergy.VerificationStatus);
        var concept = Concept.Of(allergy.Code);
        ImmutableArray<Concept> substances =
            [.. allergy.Reaction.Select(reaction => Concept.Of(reaction.Substance)).Prepend(concept).Where(one => !one.IsEmpty)];
        return verified.Contains("entered-in-error")
                ? new(ResourceFate.EnteredInError, Verification, "It was entered in error, and does not count.")
            : verified.Contains("refuted") ? Outcome.NotNeeded(Verification, "The allergy is refuted.")
            : IsNoKnownAllergy(concept) ? NoKnownAllergy(allergy, verified, context)
            : substances.FirstOrDefault(one => QuestionOf(one) is not null) is { } substance
                ? Of(
                    [.. substances.Select(QuestionOf).OfType<Question<Rules.Patient>>().Distinct()],
                    substance.Said,
                    allergy,
                    verified)
            : substances.Any(one => !one.Names.Any() && DrugReading.Of(one).Drug is not null)
                ? Unread(
                    [PatientQuestions.MitoxantroneHypersensitivity],
                    "AllergyIntolerance.code",
                    "It has no name and no code that is known.")
            : substances.IsEmpty
                ? Unread([PatientQuestions.MitoxantroneHypersensitivity], "AllergyIntolerance.code", "It does not say to what.")
            : Outcome.NotNeeded("AllergyIntolerance.code", $"No rule asks about {concept.Said}.");
    }

    /// <summary>Which answer a substance is about; null where it is about none.</summary>
    public static Question<Rules.Patient>? QuestionOf(Concept concept) => DrugReading.Of(concept).Drug switch
    {
        CardiotoxicDrug.Mitoxantrone => PatientQuestions.MitoxantroneHypersensitivity,
        CardiotoxicDrug.Unknown when concept.IsEmpty || concept.Codings.Any(IsTrap) =>
            PatientQuestions.MitoxantroneHypersensitivity,
        CardiotoxicDrug.Unknown or null => concept.Names.Any(IsSulfite) ? PatientQuestions.SulfiteHypersensitivity
            : concept.Names.Any(name => IsAnthracycline(name))
                ? PatientQuestions.AnthracyclineHypersensitivity
            : null,
        _ => PatientQuestions.AnthracyclineHypersensitivity,
    };

    private static Outcome Of(
        ImmutableArray<Question<Rules.Patient>> questions,
        string said,
        R4.AllergyIntolerance allergy,
        HashSet<string> verified) =>
        !verified.Contains("confirmed")
            ? Unread(questions, Verification, $"The allergy to {said} is not said to be confirmed.")
        : allergy.Type is Kind.Intolerance
            ? Unread(
                questions, "AllergyIntolerance.type", $"It is an intolerance of {said}, and may be no hypersensitivity.")
        : new(ResourceFate.Used, "AllergyIntolerance.code", $"An allergy to {said} is confirmed.")
        {
            Field = questions[0].Field,
            Patient = new PatientFact.Stated(questions, Answer.Yes),
        };

    private static Outcome NoKnownAllergy(
        R4.AllergyIntolerance allergy, HashSet<string> verified, ReadingContext context) =>
        !context.Options.NoKnownAllergyIsNo
            ? Outcome.NotNeeded(
                "AllergyIntolerance.code", "That no allergy is known answers nothing, unless the options say so.")
        : Concept.CodesOf(allergy.ClinicalStatus).Overlaps(["inactive", "resolved"])
            ? Outcome.NotNeeded("AllergyIntolerance.clinicalStatus", "That no allergy is known holds no longer.")
        : !verified.Contains("confirmed")
            ? Outcome.NotNeeded(Verification, "That no allergy is known is not said to be confirmed.")
        : new(
            ResourceFate.Used, "AllergyIntolerance.code", "No allergy is known, and the options read that as a denial.")
        {
            Field = PatientQuestions.MitoxantroneHypersensitivity.Field,
            Patient = new PatientFact.NoKnownAllergy(),
        };

    /// <summary>SNOMED CT: no known allergy (CODE-35).</summary>
    private static bool IsNoKnownAllergy(Concept concept) =>
        concept.Codings.Any(coding => coding is { System: CodeSystem.SnomedCt, Code: "716186003" });

    private static bool IsTrap(Coded coding) => DrugCodeTrap.Find(coding.System, coding.Code) is not null;

    private static bool IsAnthracycline(string name) =>
        name.Contains("anthrac", StringComparison.OrdinalIgnoreCase)
        || name.Contains("anthraz", StringComparison.OrdinalIgnoreCase)
        || name.Contains("antrac", StringComparison.OrdinalIgnoreCase);

    private static bool IsSulfite(string name) =>
        name.Contains("sulfit", StringComparison.OrdinalIgnoreCase)
        || name.Contains("sulphit", StringComparison.OrdinalIgnoreCase);

    private static Outcome Unread(ImmutableArray<Question<Rules.Patient>> questions, string path, string problem) =>
        Outcome.UnreadOf(questions.Select(question => question.Field), null, path, problem);
}
