using System.Collections.Immutable;

namespace Mitox.Rules.Evidence;

/// <summary>Records that are questioned, each with what is improbable of it and the likely slip (P23).</summary>
/// <param name="Records">The records, at least one.</param>
internal readonly record struct QuestionedRecords(ImmutableArray<Doubt> Records) : IEvidence
{
    /// <summary>So many are told in words, and so many in a file.</summary>
    private const int Told = 2;
    private const int Listed = 20;

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("questionedRecords");
        values.Add("number", (decimal)Records.Length);
        values.AddGroups("records", [.. Records.Take(Listed)], static (doubt, listed) =>
        {
            listed.Add("record", doubt.Record);
            listed.Add("seen", doubt.Seen);
            listed.Add("likelySlip", doubt.LikelySlip);
        });
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var told = string.Join("; ", Records.Take(Told));
        return Records.Length > Told ? $"{told}; and {ExactNumberText.Format(Records.Length - Told)} more" : told;
    }

    /// <inheritdoc/>
    public bool Equals(QuestionedRecords other) => Records.AsSpan().SequenceEqual(other.Records.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Records.IsDefaultOrEmpty ? 0 : HashCode.Combine(Records.Length, Records[0]);

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
