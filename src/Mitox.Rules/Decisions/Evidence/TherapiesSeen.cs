using System.Collections.Immutable;

namespace Mitox.Rules.Evidence;

/// <summary>Several other treatments that concern the proposed dose.</summary>
/// <param name="Items">The treatments, each with what the source says of it.</param>
internal readonly record struct TherapiesSeen(ImmutableArray<TherapySeen> Items) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("therapiesSeen");
        values.AddGroups("items", Items, static (item, listed) => item.ListTo(listed));
    }

    /// <inheritdoc/>
    public string Describe() => string.Join("; ", (Items.IsDefault ? [] : Items).Select(item => item.Describe()));

    /// <inheritdoc/>
    public bool Equals(TherapiesSeen other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Items.IsDefaultOrEmpty ? 0 : HashCode.Combine(Items.Length, Items[0]);

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
