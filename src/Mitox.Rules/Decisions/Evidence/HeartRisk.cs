using System.Collections.Immutable;

namespace Mitox.Rules.Evidence;

/// <summary>The risk class of the heart, with what it rests on.</summary>
/// <param name="Class">The class; a lower bound where factors are not recorded.</param>
/// <param name="Points">The points of the medium factors.</param>
/// <param name="Present">The factors that are present.</param>
/// <param name="Unknown">The factors that are not recorded.</param>
internal readonly record struct HeartRisk(
    HeartRiskClass Class, int Points, ImmutableArray<string> Present, ImmutableArray<string> Unknown) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("heartRisk");
        values.Add("class", Class);
        values.Add("points", Points);
        values.Add("present", Present);
        values.Add("unknown", Unknown);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var name = Class switch
        {
            HeartRiskClass.Low => "low",
            HeartRiskClass.Medium => "medium",
            HeartRiskClass.High => "high",
            _ => "very high",
        };
        var present = Present.IsDefaultOrEmpty ? "no factor" : string.Join(", ", Present);
        var unknown = Unknown.IsDefaultOrEmpty ? string.Empty : $"; not recorded: {string.Join(", ", Unknown)}";
        return $"HFA-ICOS risk of the heart: {(unknown.Length == 0 ? string.Empty : "at least ")}{name} ({present}; "
            + $"{ExactNumberText.Format(Points)} points){unknown}";
    }

    /// <inheritdoc/>
    public bool Equals(HeartRisk other) =>
        Class == other.Class && Points == other.Points
        && Present.AsSpan().SequenceEqual(other.Present.AsSpan()) && Unknown.AsSpan().SequenceEqual(other.Unknown.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Class, Points);

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
