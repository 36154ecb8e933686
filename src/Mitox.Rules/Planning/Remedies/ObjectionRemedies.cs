using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>One objection and what would make it go away, all of it together, with doses that can be measured.</summary>
/// <param name="Objection">The finding that objects.</param>
/// <param name="Remedies">Its remedies; where nothing helps, one that says so.</param>
[JsonConverter(typeof(NotJson))]
public sealed record ObjectionRemedies(Finding Objection, ImmutableArray<MeasuredRemedy> Remedies)
{
    /// <inheritdoc/>
    public bool Equals(ObjectionRemedies? other) =>
        other is not null && Objection == other.Objection && Remedies.AsSpan().SequenceEqual(other.Remedies.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Objection, Remedies.Length);

    internal static ObjectionRemedies Of(Finding objection, DoseRounding rounding) => new(
        objection,
        objection.Remedies.IsEmpty
            ? [new(new Remedy.None(), null)]
            : [.. objection.Remedies.Select(remedy => MeasuredRemedy.Of(remedy, rounding))]);
}

/// <summary>A remedy and, where it is a smaller dose, how much of it can be measured.</summary>
/// <param name="Remedy">The remedy, its numbers not rounded.</param>
/// <param name="Measurable">
/// The largest dose that can be measured within it; <see langword="null"/> where it is no smaller dose, or nothing that can be
/// measured is small enough.
/// </param>
[JsonConverter(typeof(NotJson))]
public sealed record MeasuredRemedy(Remedy Remedy, Dose? Measurable)
{
    internal static MeasuredRemedy Of(Remedy remedy, DoseRounding rounding) => new(remedy, remedy switch
    {
        Remedy.ReduceTo reduce => rounding.LargestUpTo(reduce.Largest),
        Remedy.ReduceBelow reduce => rounding.LargestBelow(reduce.Limit),
        _ => null,
    });
}
