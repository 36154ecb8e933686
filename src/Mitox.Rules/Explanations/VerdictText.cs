namespace Mitox.Rules;

/// <summary>Says verdicts, subjects, findings and grades in words.</summary>
internal static class VerdictText
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NoObjection => "No objection",
        Verdict.Review => "Review",
        Verdict.Incomplete => "Incomplete",
        Verdict.Withhold => "Withhold",
        _ => "Stop",
    };

    public static string Of(DecisionSubject subject) => subject switch
    {
        DecisionSubject.Session => "the session of ",
        DecisionSubject.FollowUp => "the follow-up on ",
        _ => string.Empty,
    };

    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Satisfied => "satisfied",
        FindingKind.NotApplicable => "not applicable",
        _ => "objects",
    };

    /// <summary>The grade as a word of its own.</summary>
    public static string GradeOf(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.A => "A",
        EvidenceGrade.B => "B",
        EvidenceGrade.C => "C",
        EvidenceGrade.LibraryConvention => "convention",
        _ => "unconfirmed",
    };
}
