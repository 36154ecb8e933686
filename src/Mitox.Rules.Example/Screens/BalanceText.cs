namespace Mitox.Rules.Example.Screens;

/// <summary>What is left of the lifetime dose before the proposed infusion, in one line.</summary>
internal static class BalanceText
{
    public static string Of(EvaluatedCase evaluated) =>
        LifetimeDoseBalance.Of(evaluated.History, evaluated.Policy) is not { } balance
            ? "the policy has no limit on the lifetime dose"
            : balance.GivenIsLowerBound
            ? $"at most {balance.Remaining}: at least {balance.Given}{Counted(balance)} of {balance.Limit} given, and perhaps "
                + "more than is on record"
            : $"{balance.Remaining}: {balance.Given}{Counted(balance)} of {balance.Limit} given so far";

    private static string Counted(LifetimeDoseBalance balance) =>
        balance.Converted == DosePerArea.Zero ? string.Empty : $", and {balance.Converted} for anthracyclines,";
}
