using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Evidence;

/// <summary>Counts of one kind, each lower than the one before.</summary>
/// <param name="Subject">What was counted.</param>
/// <param name="Counts">The counts, the oldest first.</param>
internal readonly record struct FallingCounts(string Subject, ImmutableArray<DatedCount> Counts) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("fallingCounts");
        values.Add("subject", Subject);
        values.AddGroups("counts", Counts, static (count, listed) =>
        {
            listed.Add("on", count.On);
            listed.Add("value", count.Value);
        });
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var counts = (Counts.IsDefault ? [] : Counts).Select(count => $"{count.Value} on {IsoText.Of(count.On)}");
        return $"{Subject} fall from count to count: {string.Join(", ", counts)}";
    }

    /// <inheritdoc/>
    public bool Equals(FallingCounts other) => Subject == other.Subject && Counts.AsSpan().SequenceEqual(other.Counts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Subject, Counts.IsDefault ? 0 : Counts.Length);

    /// <inheritdoc/>
    public override string ToString() => Describe();
}

/// <summary>A count of a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Value">The count.</param>
internal readonly record struct DatedCount(LocalDate On, CellCount Value);
