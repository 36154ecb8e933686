namespace Mitox.Rules.Rulebook;

/// <summary>The lifetime dose does not go above its cap.</summary>
/// <remarks>
/// A lifetime dose that has reached the cap stops; one that the proposed dose would lift above it withholds, with the
/// dose that still fits. Landing exactly on the cap is allowed. The comparison is exact, without any tolerance.
/// </remarks>
public sealed class LifetimeDoseRule(DosePerArea limit, Citation source)
    : Rule(RuleIds.LifetimeDose, $"The lifetime dose must not go above {limit}.", source)
{
    /// <summary>Gets the cap.</summary>
    public DosePerArea Limit => limit;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var given = input.History.LifetimeDose;
        return given < limit && input.Proposal.DosePerArea is { } proposed && DosePerArea.CompareSum(given, proposed, limit) <= 0
            ? Satisfied(input, Compare(input))
            : ObjectTo(given, input);
    }

    private Finding ObjectTo(DosePerArea given, in Case input)
    {
        var evidence = Compare(input);
        if (given >= limit)
        {
            return Objects(Verdict.Stop, evidence, new Remedy.None());
        }

        if (input.Proposal.Area is not { } area)
        {
            return Undetermined(evidence, new Remedy.State("the body surface area of the day"));
        }

        var remaining = evidence.Remaining;
        return Objects(Verdict.Withhold, evidence, new Remedy.ReduceTo(remaining, remaining.Over(area)));
    }

    private LifetimeDoseAgainstLimit Compare(in Case input) =>
        new(input.History.LifetimeDose, input.Proposal.DosePerArea, limit, input.History.LifetimeDoseIsLowerBound);
}
