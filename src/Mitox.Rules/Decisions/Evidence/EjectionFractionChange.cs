using System.Text.Json.Serialization;

namespace Mitox.Rules.Evidence;

/// <summary>An ejection fraction compared with the baseline.</summary>
/// <param name="Baseline">The last on or before the first infusion, else the earliest.</param>
/// <param name="Newest">The newest.</param>
/// <param name="LargestFall">The fall, in points, that is still not objected to, exclusive.</param>
/// <param name="WithheldAbove">
/// The fall, in points, above which the dose is withheld, exclusive, or <see langword="null"/> for none.
/// </param>
[JsonConverter(typeof(NotJson))]
public readonly record struct EjectionFractionChange(
    EjectionFraction Baseline, EjectionFraction Newest, decimal LargestFall, decimal? WithheldAbove) : IEvidence
{
    /// <summary>Gets the fall since the baseline in points (60 % to 50 % is 10 points); negative for a rise.</summary>
    public decimal Fall => Baseline.Value.Percent - Newest.Value.Percent;

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("ejectionFractionChange");
        values.Add("baseline", Baseline);
        values.Add("newest", Newest);
        values.Add("fallPercentagePoints", Fall);
        values.Add("largestFallPercentagePoints", LargestFall);
        values.Add("withheldAbovePercentagePoints", WithheldAbove);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var change = Fall switch
        {
            > 0 => $"a fall of {ExactNumberText.Format(Fall)} points",
            0 => "no change",
            _ => $"a rise of {ExactNumberText.Format(-Fall)} points",
        };
        return $"ejection fraction of {Newest.Value} on {Newest.At} after {Baseline.Value} on {Baseline.At}: {change}, "
            + (Fall > WithheldAbove
                ? $"above the {ExactNumberText.Format(WithheldAbove.Value)} points beyond which the drug is withheld"
                : $"{(Fall < LargestFall ? "below" : "not below")} the {ExactNumberText.Format(LargestFall)} "
                    + "points that require review");
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
