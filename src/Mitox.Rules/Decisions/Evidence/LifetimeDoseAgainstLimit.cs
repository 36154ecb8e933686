using System.Text.Json.Serialization;

namespace Mitox.Rules.Evidence;

/// <summary>The lifetime dose before and after the proposed infusion, compared with the cap.</summary>
/// <param name="Given">The lifetime dose so far.</param>
/// <param name="Proposed">The proposed dose, or <see langword="null"/> where the body surface area is not recorded.</param>
/// <param name="Limit">The cap; going on from there is never allowed.</param>
/// <param name="GivenIsLowerBound">Whether more may have been given than is on record.</param>
/// <param name="LimitMayBeReached">Whether reaching the cap exactly is allowed.</param>
[JsonConverter(typeof(NotJson))]
public readonly record struct LifetimeDoseAgainstLimit(
    DosePerArea Given, DosePerArea? Proposed, DosePerArea Limit, bool GivenIsLowerBound, bool LimitMayBeReached = true)
    : IEvidence
{
    /// <summary>Gets what is left up to the limit before the proposed infusion.</summary>
    public DosePerArea Remaining => Given.RemainingUpTo(Limit);

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("lifetimeDoseAgainstLimit");
        values.Add("given", Given);
        values.Add("limitMayBeReached", LimitMayBeReached);
        values.Add("givenIsLowerBound", GivenIsLowerBound);
        values.Add("proposed", Proposed);
        values.Add("total", Proposed is { } proposed ? Given.Plus(proposed) : null);
        values.Add("limit", Limit);
        values.Add("remaining", Remaining);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var atLeast = GivenIsLowerBound ? "at least " : string.Empty;
        if (Given >= Limit)
        {
            return $"the lifetime dose so far is {atLeast}{Given} and "
                + $"{(Given > Limit ? "is above" : "has reached")} the limit of {Limit}";
        }

        if (Proposed is not { } proposed)
        {
            return $"the lifetime dose so far is {atLeast}{Given}; the proposed dose per area is not recorded";
        }

        var after = Given.Plus(proposed);
        return after > Limit
            ? $"the lifetime dose would reach {atLeast}{after}, above the limit of {Limit}"
            : after >= Limit && !LimitMayBeReached
                ? $"the lifetime dose would reach {atLeast}{after}, and must stay below the limit of {Limit}"
            : GivenIsLowerBound
                ? $"the lifetime dose would reach {atLeast}{after}; more may have been given than is on "
                    + $"record, and the limit is {Limit}"
            : $"the lifetime dose would reach {after}, not above the limit of {Limit}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
