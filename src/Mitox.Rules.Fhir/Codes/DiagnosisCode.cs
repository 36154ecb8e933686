using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>The code of a diagnosis, and what of the course of the disease it says.</summary>
/// <param name="System">The system.</param>
/// <param name="Code">The code.</param>
/// <param name="Course">The course it says; unknown where it says none.</param>
/// <param name="Activity">
/// Whether it says that the disease is active; unknown where it does not. Active is not "highly active" (EU-02).
/// </param>
[JsonConverter(typeof(NotJson))]
public sealed record DiagnosisCode(CodeSystem System, string Code, DiseaseCourse Course, Answer Activity)
{
    private const string NoCourse = "It says nothing of the course (CODE-33).";
    private const string NotWorsening =
        "It does not say whether the disease is worsening (US-01) or highly active (EU-02; CODE-33).";
    private const string NotActive = "It does not say whether the disease is active.";
    private const string Parent = "Since 1 October 2025 it is the parent of other codes and not valid alone (CODE-31).";
    private const string Mislabeled = "A public site calls it unspecified, which is wrong (CODE-32).";
    private const string NoLeaf = "No ICD-10-CM code says progressive-relapsing (CODE-32).";

    /// <summary>
    /// Gets the codes of multiple sclerosis (CODE-30, CODE-31). No ICD-10-CM code says progressive-relapsing (CODE-32).
    /// </summary>
    public static ImmutableArray<DiagnosisCode> All { get; } =
    [
        Snomed("24700007", DiseaseCourse.Unknown, NoCourse),
        Snomed("426373005", DiseaseCourse.RelapsingRemitting, NotWorsening),
        Snomed("425500002", DiseaseCourse.SecondaryProgressive, NotActive),
        Snomed("428700003", DiseaseCourse.PrimaryProgressive, NotActive),
        Snomed("230374002", DiseaseCourse.ProgressiveRelapsing, $"{NotActive} {NoLeaf}"),
        new(CodeSystem.Icd10, "G35", DiseaseCourse.Unknown, Answer.Unknown)
        {
            IsWholeCode = true,
            Remark = NoCourse,
            Grade = EvidenceGrade.B,
            Fact = "CODE-31",
        },
        Clinical("G35", DiseaseCourse.Unknown, Answer.Unknown, isWhole: false, $"{NoCourse} {Parent}"),
        Clinical("G35.A", DiseaseCourse.RelapsingRemitting, Answer.Unknown, isWhole: true, $"{NotWorsening} {Mislabeled}"),
        Clinical("G35.B", DiseaseCourse.PrimaryProgressive, Answer.Unknown, isWhole: false, $"{NotActive} {Parent}"),
        Clinical("G35.B0", DiseaseCourse.PrimaryProgressive, Answer.Unknown, isWhole: true, NotActive),
        Clinical("G35.B1", DiseaseCourse.PrimaryProgressive, Answer.Yes, isWhole: true, string.Empty),
        Clinical("G35.B2", DiseaseCourse.PrimaryProgressive, Answer.No, isWhole: true, string.Empty),
        Clinical("G35.C", DiseaseCourse.SecondaryProgressive, Answer.Unknown, isWhole: false, $"{NotActive} {Parent}"),
        Clinical("G35.C0", DiseaseCourse.SecondaryProgressive, Answer.Unknown, isWhole: true, NotActive),
        Clinical("G35.C1", DiseaseCourse.SecondaryProgressive, Answer.Yes, isWhole: true, string.Empty),
        Clinical("G35.C2", DiseaseCourse.SecondaryProgressive, Answer.No, isWhole: true, string.Empty),
        Clinical("G35.D", DiseaseCourse.Unknown, Answer.Unknown, isWhole: true, NoCourse),
        new(CodeSystem.Orphanet, "802", DiseaseCourse.Unknown, Answer.Unknown)
        {
            IsWholeCode = true,
            Remark = $"{NoCourse} Some public code calls it systemic sclerosis.",
            Grade = EvidenceGrade.C,
            Fact = "CODE-34",
        },
    ];

    /// <summary>
    /// Gets a value indicating whether it is a code of its own, and not only the parent of such: ICD-10-CM since
    /// 1 October 2025 (CODE-31).
    /// </summary>
    public bool IsWholeCode { get; init; }

    /// <summary>Gets what it does not say, and what else must be known of it; empty where there is nothing.</summary>
    public string Remark { get; init; } = string.Empty;

    /// <summary>Gets how well its meaning is confirmed.</summary>
    public EvidenceGrade Grade { get; init; }

    /// <summary>Gets the id of the fact that states it.</summary>
    public string Fact { get; init; } = string.Empty;

    /// <summary>Finds what a code says.</summary>
    /// <param name="system">The system.</param>
    /// <param name="code">
    /// The code; ICD codes with or without their point, in any case, those of Orphanet with or without "ORPHA:"; spaces around it
    /// do not matter.
    /// </param>
    /// <returns>The code, or <see langword="null"/> where it is none of this list: then nothing is known.</returns>
    public static DiagnosisCode? Find(CodeSystem system, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var trimmed = code.Trim();
        var isClassification = system is CodeSystem.Icd10 or CodeSystem.Icd10Cm;
        var plain = system is CodeSystem.Orphanet && trimmed.StartsWith("ORPHA:", StringComparison.OrdinalIgnoreCase)
            ? trimmed["ORPHA:".Length..]
            : trimmed;
        return All.FirstOrDefault(
            one => one.System == system && (isClassification ? Plain(one.Code) == Plain(plain) : one.Code == plain));
    }

    /// <summary>An ICD code without its point, which stands only between the category and what follows it.</summary>
    private static string Plain(string code) => (code is [_, _, _, '.', _, ..] ? code.Remove(3, 1) : code).ToUpperInvariant();

    private static DiagnosisCode Snomed(string code, DiseaseCourse course, string remark) =>
        new(CodeSystem.SnomedCt, code, course, Answer.Unknown)
        {
            IsWholeCode = true,
            Remark = remark,
            Grade = EvidenceGrade.B,
            Fact = "CODE-30",
        };

    private static DiagnosisCode Clinical(string code, DiseaseCourse course, Answer activity, bool isWhole, string remark) =>
        new(CodeSystem.Icd10Cm, code, course, activity)
        {
            IsWholeCode = isWhole,
            Remark = remark,
            Grade = EvidenceGrade.B,
            Fact = "CODE-31",
        };
}
