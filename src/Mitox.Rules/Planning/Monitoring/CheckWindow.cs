using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>A check as one rule asks for it, before those of several rules are joined.</summary>
internal readonly record struct CheckWindow(
    CheckKind Kind,
    int Number,
    string What,
    Observation? Observation,
    LocalDate From,
    LocalDate Until,
    ClinicTime? DoneOn,
    RuleDescription Rule)
{
    /// <summary>
    /// One check of all windows that ask for the same: of use for every rule, and done where it is done for every rule.
    /// </summary>
    public static PlannedCheck Join(IEnumerable<CheckWindow> same, LocalDate on)
    {
        ImmutableArray<CheckWindow> windows = [.. same];
        var first = windows[0];
        var from = windows.Max(window => window.From);
        var until = windows.Min(window => window.Until);
        var done = windows.All(window => window.DoneOn is { } made && made.Date <= on)
            ? windows.MaxBy(window => window.DoneOn!.Value.DayNumber).DoneOn
            : null;
        var state = done is not null
            ? CheckState.Done
            : on < from ? CheckState.NotYet
            : on <= until ? CheckState.Due
            : CheckState.Overdue;
        return new(first.Kind, first.What, from, until, state, [.. windows.Select(window => window.Rule).Distinct()])
        {
            Observation = first.Observation,
            Number = first.Number,
            DoneOn = done,
        };
    }
}
