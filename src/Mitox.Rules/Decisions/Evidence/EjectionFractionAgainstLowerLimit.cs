using System.Text.Json.Serialization;

namespace Mitox.Rules.Evidence;

/// <summary>An ejection fraction compared with the laboratory's lower limit of normal, or with what stands in for it.</summary>
/// <param name="Newest">The measurement; its own lower limit of normal is <see langword="null"/> where none was reported.</param>
/// <param name="Substitute">The limit that stands in for one that was not reported.</param>
/// <param name="ClearFrom">From here on, inclusive, a measurement without a reported limit is clear.</param>
[JsonConverter(typeof(NotJson))]
public readonly record struct EjectionFractionAgainstLowerLimit(
    EjectionFraction Newest, Percentage Substitute, Percentage ClearFrom) : IEvidence
{
    /// <summary>Gets the limit that was used.</summary>
    public Percentage Limit => Newest.LowerLimitOfNormal ?? Substitute;

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("ejectionFractionAgainstLowerLimit");
        values.Add("newest", Newest);
        values.Add("limit", Limit);
        values.Add("substitute", Substitute);
        values.Add("clearFrom", ClearFrom);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var measured = $"ejection fraction of {Newest.Value} on {Newest.At}";
        var relation = Newest.Value < Limit ? "below" : "not below";
        if (Newest.LowerLimitOfNormal is not null)
        {
            return $"{measured}, {relation} the lower limit of normal of {Limit}";
        }

        var substituted = $"{measured}, {relation} the {Limit} used because the lower limit of normal was not reported";
        return Newest.Value >= Limit && Newest.Value < ClearFrom
            ? $"{substituted}, yet below the {ClearFrom} from which it is clear without"
            : substituted;
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
