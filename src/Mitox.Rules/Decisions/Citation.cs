using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>Where a rule and its numbers come from.</summary>
/// <param name="Document">The document, such as "US label (mitoxantrone injection)".</param>
/// <param name="Section">The section of the document.</param>
/// <param name="Edition">The edition or date of the text.</param>
/// <param name="Facts">The ids of the facts it rests on, such as "US-12".</param>
/// <param name="Grade">How well the text that states the rule is confirmed; a weaker companion is named in the remark.</param>
[JsonConverter(typeof(NotJson))]
public sealed record Citation(
    string Document, string Section, string Edition, ImmutableArray<string> Facts, EvidenceGrade Grade)
{
    /// <summary>Gets what the reader must know besides: a library convention, a disagreement, an unconfirmed sentence.</summary>
    public string Remark { get; init; } = string.Empty;

    /// <summary>Gets the citation of a rule that no policy has taken in yet.</summary>
    internal static Citation None { get; } = new("None", string.Empty, string.Empty, [], EvidenceGrade.Unconfirmed);

    /// <inheritdoc/>
    public bool Equals(Citation? other) =>
        other is not null
        && Document == other.Document
        && Section == other.Section
        && Edition == other.Edition
        && Grade == other.Grade
        && Remark == other.Remark
        && Facts.AsSpan().SequenceEqual(other.Facts.AsSpan());

    /// <summary>
    /// Writes the document, the section, the edition, the facts and the grade, as a finding cites them; a
    /// convention says so as its edition.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var section = Section.Length == 0 ? string.Empty : $", {Section}";
        var edition = Edition.Length == 0 ? string.Empty : $" ({Edition})";
        var facts = Facts.IsDefaultOrEmpty ? string.Empty : $"; {string.Join(", ", Facts)}";
        var grade = Grade switch
        {
            EvidenceGrade.A => "; grade A",
            EvidenceGrade.B => "; grade B",
            EvidenceGrade.C => "; grade C",
            EvidenceGrade.LibraryConvention => string.Empty,
            _ => "; unconfirmed",
        };
        return SentenceText.OneLine($"{Document}{section}{edition}{facts}{grade}");
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, Section, Edition, Grade, Remark, Facts.Length);
}
