namespace Mitox.Rules.Planning;

/// <summary>The words of a check.</summary>
internal static class CheckText
{
    public static string Of(PlannedCheck check) => $"{Subject(check)}: {Days(check)}";

    /// <summary>The days on which it is of use, and how it stands.</summary>
    public static string Days(PlannedCheck check)
    {
        var days = check.From == check.Until ? IsoText.Of(check.From) : $"{IsoText.Of(check.From)} to {IsoText.Of(check.Until)}";
        return $"{days}, {State(check)}";
    }

    /// <summary>What, and before, in or after which infusion.</summary>
    public static string Subject(PlannedCheck check) => check.Kind switch
    {
        CheckKind.BeforeInfusion => $"{check.What} before infusion {ExactNumberText.Format(check.Number)}",
        CheckKind.AfterInfusion => $"{check.What} after infusion {ExactNumberText.Format(check.Number)}",
        CheckKind.DuringInfusion => $"{check.What} (infusion {ExactNumberText.Format(check.Number)})",
        _ => $"{check.What} after treatment",
    };

    public static string State(PlannedCheck check) => check.DoneOn is { } done ? $"done on {done}" : State(check.State);

    public static string State(CheckState state) => state switch
    {
        CheckState.Done => "done",
        CheckState.NotYet => "not yet",
        CheckState.Due => "due",
        _ => "overdue",
    };
}
