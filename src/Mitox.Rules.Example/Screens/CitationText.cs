namespace Mitox.Rules.Example.Screens;

/// <summary>Where a rule comes from, in one line.</summary>
internal static class CitationText
{
    public static string Of(Citation source)
    {
        var facts = source.Facts.IsDefaultOrEmpty ? string.Empty : $" [{string.Join(", ", source.Facts)}]";
        return $"{source.Document}: {source.Section} ({source.Edition}){facts}{GradeOf(source.Grade)}";
    }

    /// <summary>A convention of the library already says so as its edition.</summary>
    private static string GradeOf(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.A => ", grade A",
        EvidenceGrade.B => ", grade B",
        EvidenceGrade.C => ", grade C",
        EvidenceGrade.LibraryConvention => string.Empty,
        _ => ", unconfirmed",
    };
}
