using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Evidence;

/// <summary>Whether each of several observations that belong together was made in time.</summary>
/// <param name="Items">The observations that decide: those that do not count, or all where all do.</param>
[JsonConverter(typeof(NotJson))]
public readonly record struct ObservationValidities(ImmutableArray<ObservationValidity> Items) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("observationCurrencies");
        values.AddGroups("items", Items, static (item, listed) => item.ListValuesTo(listed));
    }

    /// <inheritdoc/>
    public string Describe() => string.Join("; ", Items.Select(item => item.Describe()));

    /// <inheritdoc/>
    public bool Equals(ObservationValidities other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Items.IsDefaultOrEmpty ? 0 : HashCode.Combine(Items.Length, Items[0]);

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
