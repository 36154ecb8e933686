using System.Text.Json.Serialization;

namespace Mitox.Rules.Evidence;

/// <summary>The lifetime dose with anthracyclines converted to mitoxantrone, compared with the cap.</summary>
/// <param name="Given">The lifetime dose of mitoxantrone so far.</param>
/// <param name="Converted">The anthracyclines converted to mitoxantrone.</param>
/// <param name="Proposed">The proposed dose, or <see langword="null"/> where the body surface area is not recorded.</param>
/// <param name="Limit">The cap in mg/m²; whether it may be reached is said beside it.</param>
/// <param name="Ratio">The name of the ratio.</param>
/// <param name="IsLowerBound">Whether more may have been given than is counted, or an anthracycline may count for more.</param>
/// <param name="LimitMayBeReached">Whether reaching the cap exactly is allowed.</param>
[JsonConverter(typeof(NotJson))]
public readonly record struct EquivalentLifetimeDose(
    DosePerArea Given,
    DosePerArea Converted,
    DosePerArea? Proposed,
    DosePerArea Limit,
    string Ratio,
    bool IsLowerBound = false,
    bool LimitMayBeReached = true)
    : IEvidence
{
    /// <summary>Gets the dose so far, the anthracyclines counted.</summary>
    public DosePerArea Equivalent => Given.Plus(Converted);

    /// <summary>Gets what is left up to the limit.</summary>
    public DosePerArea Remaining => Equivalent.RemainingUpTo(Limit);

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("equivalentLifetimeDose");
        values.Add("given", Given);
        values.Add("converted", Converted);
        values.Add("equivalent", Equivalent);
        values.Add("proposed", Proposed);
        values.Add("limit", Limit);
        values.Add("limitMayBeReached", LimitMayBeReached);
        values.Add("isLowerBound", IsLowerBound);
        values.Add("remaining", Remaining);
        values.Add("ratio", Ratio);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var sum = $"{(IsLowerBound ? "at least " : string.Empty)}{Given} of mitoxantrone and {Converted} for "
            + $"anthracyclines, by the ratio {Ratio}";
        return Equivalent >= Limit ? $"{sum}, have reached the limit of {Limit}"
            : Proposed is not { } proposed ? $"{sum}; the proposed dose per area is not recorded"
            : Equivalent.Plus(proposed) > Limit ? $"{sum}, with {proposed} would be above the limit of {Limit}"
            : Equivalent.Plus(proposed) >= Limit && !LimitMayBeReached
                ? $"{sum}, with {proposed} must stay below the limit of {Limit}"
            : IsLowerBound ? $"{sum}, with {proposed}; more may have been given than is counted, and the limit is {Limit}"
            : $"{sum}, with {proposed} are not above the limit of {Limit}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
