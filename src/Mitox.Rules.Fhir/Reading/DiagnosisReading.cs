using System.Collections.Immutable;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>What a diagnosis says that rules ask about.</summary>
internal static class DiagnosisReading
{
    /// <summary>Names of the disease in words (CODE-30).</summary>
    private static readonly ImmutableArray<string> Names =
        ["multiple sclerosis", "multiple sklerose", "encephalomyelitis disseminata", "sclérose en plaques"];

    /// <summary>Names of what stands against treatment: they are never read as an answer, and never lost.</summary>
    private static readonly ImmutableArray<(string Part, RecordField Field)> Others =
    [
        ("heart failure", PatientQuestions.HeartFailure.Field), ("herzinsuffizienz", PatientQuestions.HeartFailure.Field),
        ("leukemia", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("leukaemia", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("leukämie", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("lymphom", PatientQuestions.EarlierLeukemiaOrLymphoma.Field),
        ("cardiomyopathy", PatientQuestions.CardiovascularDisease.Field),
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

    /// <summary>Whether words call it multiple sclerosis, which a code does not say.</summary>
    public static bool IsNamed(Concept concept) =>
        concept.Names.Any(name => Names.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)));

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
