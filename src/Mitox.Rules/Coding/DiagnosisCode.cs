using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>The code of a diagnosis, and what of the course of the disease it says.</summary>
/// <param name="System">The system.</param>
/// <param name="Code">The code.</param>
/// <param name="Course">The course it says; unknown where it says none.</param>
/// <param name="Activity">Whether it says that the disease is active; unknown where it does not.</param>
/// <param name="IsWholeCode">Whether it is a code of its own, or only the parent of such: ICD-10-CM since 1 October 2025 (CODE-31).</param>
/// <param name="Remark">What it does not say.</param>
public sealed record DiagnosisCode(CodeSystem System, string Code, DiseaseCourse Course, Answer Activity, bool IsWholeCode, string Remark)
{
    private const string NoCourse = "It says nothing of the course (CODE-33).";
    private const string NotWorsening = "It does not say whether the disease is worsening (US-01) or highly active (EU-02; CODE-33).";
    private const string NotActive = "It does not say whether the disease is active.";

    /// <summary>Gets the codes of multiple sclerosis (CODE-30, CODE-31). No ICD-10-CM code says progressive-relapsing (CODE-32).</summary>
    public static ImmutableArray<DiagnosisCode> All { get; } =
    [
        Snomed("24700007", DiseaseCourse.Unknown, NoCourse),
        Snomed("426373005", DiseaseCourse.RelapsingRemitting, NotWorsening),
        Snomed("425500002", DiseaseCourse.SecondaryProgressive, NotActive),
        Snomed("428700003", DiseaseCourse.PrimaryProgressive, NotActive),
        Snomed("230374002", DiseaseCourse.ProgressiveRelapsing, NotActive),
        new(CodeSystem.Icd10, "G35", DiseaseCourse.Unknown, Answer.Unknown, IsWholeCode: true, NoCourse),
        Clinical("G35", DiseaseCourse.Unknown, Answer.Unknown, isWhole: false, NoCourse),
        Clinical("G35.A", DiseaseCourse.RelapsingRemitting, Answer.Unknown, isWhole: true, NotWorsening),
        Clinical("G35.B", DiseaseCourse.PrimaryProgressive, Answer.Unknown, isWhole: false, NotActive),
        Clinical("G35.B0", DiseaseCourse.PrimaryProgressive, Answer.Unknown, isWhole: true, NotActive),
        Clinical("G35.B1", DiseaseCourse.PrimaryProgressive, Answer.Yes, isWhole: true, string.Empty),
        Clinical("G35.B2", DiseaseCourse.PrimaryProgressive, Answer.No, isWhole: true, string.Empty),
        Clinical("G35.C", DiseaseCourse.SecondaryProgressive, Answer.Unknown, isWhole: false, NotActive),
        Clinical("G35.C0", DiseaseCourse.SecondaryProgressive, Answer.Unknown, isWhole: true, NotActive),
        Clinical("G35.C1", DiseaseCourse.SecondaryProgressive, Answer.Yes, isWhole: true, string.Empty),
        Clinical("G35.C2", DiseaseCourse.SecondaryProgressive, Answer.No, isWhole: true, string.Empty),
        Clinical("G35.D", DiseaseCourse.Unknown, Answer.Unknown, isWhole: true, NoCourse),
    ];

    /// <summary>Finds what a code says.</summary>
    /// <param name="system">The system.</param>
    /// <param name="code">The code; ICD codes with or without their point, in any case; spaces around it do not matter.</param>
    /// <returns>The code, or <see langword="null"/> where it is none of this list: then nothing is known.</returns>
    public static DiagnosisCode? Find(CodeSystem system, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var plain = Plain(code.Trim());
        return All.FirstOrDefault(one => one.System == system && Plain(one.Code) == plain);
    }

    private static string Plain(string code) => code.Length > 3 && code[3] == '.' ? $"{code[..3]}{code[4..]}".ToUpperInvariant() : code.ToUpperInvariant();

    private static DiagnosisCode Snomed(string code, DiseaseCourse course, string remark) =>
        new(CodeSystem.SnomedCt, code, course, Answer.Unknown, IsWholeCode: true, remark);

    private static DiagnosisCode Clinical(string code, DiseaseCourse course, Answer activity, bool isWhole, string remark) =>
        new(CodeSystem.Icd10Cm, code, course, activity, isWhole, remark);
}
