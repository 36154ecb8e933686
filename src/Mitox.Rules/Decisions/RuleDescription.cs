namespace Mitox.Rules;

/// <summary>What a reader needs to know of a rule: its id, what it holds, and where it comes from.</summary>
/// <param name="Id">The permanent id.</param>
/// <param name="Sentence">What must hold, in one plain sentence.</param>
/// <param name="Source">The citation.</param>
public sealed record RuleDescription(RuleId Id, string Sentence, Citation Source)
{
    /// <summary>Gets the description of a finding that no rule made: it stands for "unknown" and stops.</summary>
    internal static RuleDescription None { get; } =
        new(default, "A finding must come from a rule.", new("None", string.Empty, string.Empty, [], EvidenceGrade.Unconfirmed));
}
