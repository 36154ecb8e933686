namespace Mitox.Rules;

/// <summary>A toxicity outside the blood, graded by a clinician.</summary>
/// <param name="At">The day it was graded, and the time where it is known.</param>
/// <param name="What">What it was, such as "mucositis"; not blank.</param>
/// <param name="Grade">The grade, with its scale.</param>
public sealed record Toxicity(ClinicTime At, string What, ToxicityGrade Grade) : ClinicalRecord(At);
