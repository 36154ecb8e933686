using System.Text.Json.Serialization;
using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>How much of the lifetime dose a policy allows is used, and how much is left; all exact.</summary>
/// <param name="Given">The lifetime dose of mitoxantrone so far.</param>
/// <param name="Limit">The cap of the policy in mg/m²; whether it may be reached is said beside it.</param>
/// <param name="GivenIsLowerBound">
/// Whether more may have been given than is counted, or an anthracycline may count for more, so that less may be left.
/// </param>
/// <param name="LimitMayBeReached">Whether all that is left may be given, or only less than that.</param>
/// <param name="Converted">
/// The anthracyclines converted to mitoxantrone, where the policy counts them into the cap; else zero.
/// </param>
[JsonConverter(typeof(NotJson))]
public readonly record struct LifetimeDoseBalance(
    DosePerArea Given, DosePerArea Limit, bool GivenIsLowerBound, bool LimitMayBeReached = true, DosePerArea Converted = default)
{
    /// <summary>Gets what counts into the cap: the mitoxantrone, and the anthracyclines where they are counted.</summary>
    public DosePerArea Counted => Given.Plus(Converted);

    /// <summary>Gets what is left; zero where the cap is reached.</summary>
    public DosePerArea Remaining => Counted.RemainingUpTo(Limit);

    /// <summary>
    /// Gets how much of the cap is used, as a part of it and not above 1; rounded down to 18 decimals where it has more.
    /// </summary>
    public decimal CompletedShare => Limit == DosePerArea.Zero || Counted >= Limit ? 1 : Counted.AsPartOf(Limit);

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
    /// <param name="policy">The policy; of several caps that counts which leaves the least.</param>
    /// <returns>The balance, or <see langword="null"/> where the policy has no cap.</returns>
    public static LifetimeDoseBalance? Of(TreatmentHistory history, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(policy);
        LifetimeDoseBalance? least = null;
        var isLowerBound = false;
        foreach (var rule in policy.Rules)
        {
            if (By(rule, history) is { } balance)
            {
                isLowerBound |= balance.GivenIsLowerBound;
                least = least?.LeavesNoMoreThan(balance) is true ? least : balance;
            }
        }

        return least is { } found ? found with { GivenIsLowerBound = isLowerBound } : null;
    }

    /// <summary>The balance against the cap of one rule, or <see langword="null"/> where the rule is none.</summary>
    internal static LifetimeDoseBalance? By(Rule rule, TreatmentHistory history) => rule switch
    {
        LifetimeDoseRule cap => new(history.LifetimeDose, cap.Limit, history.LifetimeDoseIsLowerBound, cap.MayBeReached),
        EquivalentLifetimeDoseRule cap when cap.SumOf(history) is var sum =>
            new(sum.Given, sum.Limit, sum.IsLowerBound, sum.LimitMayBeReached, sum.Converted),
        _ => null,
    };

    /// <summary>Of caps that leave the same, one that must not be reached leaves less, then the lower one.</summary>
    private bool LeavesNoMoreThan(LifetimeDoseBalance other) =>
        (Remaining, LimitMayBeReached, Limit).CompareTo((other.Remaining, other.LimitMayBeReached, other.Limit)) <= 0;
}
