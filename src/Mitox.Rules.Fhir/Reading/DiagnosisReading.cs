using System.Collections.Immutable;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>What a diagnosis says that rules ask about.</summary>
internal static class DiagnosisReading
{
    /// <summary>Names of the disease in words (CODE-30).</summary>
    private static readonly ImmutableArray<string> Names =
    [
        "multiple sclerosis", "multiple sklerose", "encephalomyelitis disseminata", "sclérose en plaques",
        "esclerosis múltiple", "esclerosis multiple",
    ];

    /// <summary>Names of what stands against treatment: they are never read as an answer, and never lost.</summary>
    private static readonly ImmutableArray<(string Part, RecordField Field)> Others =
    [
        ("heart failure", PatientQuestions.HeartFailure.Field), ("herzinsuffizienz", PatientQuestions.HeartFailure.Field),
        ("cardiac failure", PatientQuestions.HeartFailure.Field), ("herzversagen", PatientQuestions.HeartFailure.Field),
        ("insuffisance cardiaque", PatientQuestions.HeartFailure.Field),
        ("insuficiencia card", PatientQuestions.HeartFailure.Field),
        ("leukemia", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("leukaemia", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("leukämie", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("leukaem", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("leucémi", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("leucemi", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("linfoma", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("hodgkin", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("lymphom", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("cardiomyopath", PatientQuestions.CardiovascularDisease.Field),
        ("kardiomyopath", PatientQuestions.CardiovascularDisease.Field),
        ("miocardiopat", PatientQuestions.CardiovascularDisease.Field),
        ("cardiomiopat", PatientQuestions.CardiovascularDisease.Field),
        ("gravid", VisitQuestions.Pregnant.Field), ("grossesse", VisitQuestions.Pregnant.Field),
        ("enceinte", VisitQuestions.Pregnant.Field), ("embaraz", VisitQuestions.Pregnant.Field),
        ("pregnan", VisitQuestions.Pregnant.Field), ("schwanger", VisitQuestions.Pregnant.Field),
    ];

    /// <summary>What all codes that say a course say alike; null where it is no multiple sclerosis.</summary>
    public static (DiseaseCourse Course, string Problem)? CourseOf(Concept concept)
    {
        ImmutableArray<DiagnosisCode> codes =
            [.. concept.Codings.Select(coding => DiagnosisCode.Find(coding.System, coding.Code)).OfType<DiagnosisCode>()];
        var courses = codes.Select(code => code.Course).Where(course => course is not DiseaseCourse.Unknown).Distinct().ToList();
        return codes.IsEmpty ? null
            : courses.Count > 1 ? (DiseaseCourse.Unknown, "Its codes say different courses.")
            : (courses.FirstOrDefault(), string.Empty);
    }

    /// <summary>Whether words, or a code of a national edition of the ICD, call it multiple sclerosis (CODE-31).</summary>
    public static bool IsNamed(Concept concept) =>
        concept.Codings.Any(IsOfItsCategory)
        || concept.Names.Any(name => Names.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)));

    private static bool IsOfItsCategory(Coded coding) =>
        coding.System is CodeSystem.Unknown or CodeSystem.Icd10 or CodeSystem.Icd10Cm
        && coding.Code.Trim().StartsWith("G35", StringComparison.OrdinalIgnoreCase);

    /// <summary>What words name that stands against treatment; null where they name nothing of it.</summary>
    public static RecordField? Against(Concept concept)
    {
        foreach (var name in concept.Names)
        {
            foreach (var (part, field) in Others)
            {
                if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
                {
                    return field;
                }
            }
        }

        return null;
    }
}
