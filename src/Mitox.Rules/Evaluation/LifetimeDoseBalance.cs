using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>How much of the lifetime dose a policy allows is used, and how much is left; all exact.</summary>
/// <param name="Given">The lifetime dose so far.</param>
/// <param name="Limit">The cap of the policy.</param>
/// <param name="GivenIsLowerBound">Whether more may have been given than is on record, so that less may be left.</param>
/// <param name="LimitMayBeReached">Whether all that is left may be given, or only less than that.</param>
public readonly record struct LifetimeDoseBalance(DosePerArea Given, DosePerArea Limit, bool GivenIsLowerBound, bool LimitMayBeReached = true)
{
    /// <summary>Gets what is left; zero where the cap is reached.</summary>
    public DosePerArea Remaining => Given.RemainingUpTo(Limit);

    /// <summary>Gets how much of the cap is used, as a part of it and not above 1; rounded down to 18 decimals where it has more.</summary>
    public decimal CompletedShare => Limit == DosePerArea.Zero || Given >= Limit ? 1 : Given.AsPartOf(Limit);

    /// <summary>How many whole doses of an amount still fit the cap, exactly.</summary>
    /// <param name="dose">The dose per area of each, above zero.</param>
    /// <returns>The number; at most so many where <see cref="GivenIsLowerBound"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dose"/> is zero.</exception>
    public int FullDoses(DosePerArea dose)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(dose, DosePerArea.Zero);
        var (fit, isExact) = Remaining.WholeTimes(dose);
        return isExact && !LimitMayBeReached && fit > 0 ? fit - 1 : fit;
    }

    /// <summary>The balance of a history under a policy.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="policy">The policy; of several caps the lowest counts.</param>
    /// <returns>The balance, or <see langword="null"/> where the policy has no cap.</returns>
    public static LifetimeDoseBalance? Of(TreatmentHistory history, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(policy);
        LifetimeDoseBalance? lowest = null;
        foreach (var rule in policy.Rules)
        {
            if (rule is LifetimeDoseRule cap && IsStricter(cap, lowest))
            {
                lowest = new(history.LifetimeDose, cap.Limit, history.LifetimeDoseIsLowerBound, cap.MayBeReached);
            }
        }

        return lowest;
    }

    private static bool IsStricter(LifetimeDoseRule cap, LifetimeDoseBalance? lowest) =>
        lowest is not { } known || cap.Limit < known.Limit || (cap.Limit == known.Limit && !cap.MayBeReached);
}
