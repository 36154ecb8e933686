using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>Finds what is on record twice: neither summed nor dropped in silence (P11).</summary>
/// <remarks>
/// The same id, or, where the ids do not differ, the same day, time and amount; a time that is not recorded is the same as
/// another that is not. Parts of one infusion are told apart by their ids, their times or their amounts (P24). Whether an entry
/// is a copy or a part only the clinic knows, so no message advises to leave one out.
/// </remarks>
internal static class RepeatedInfusions
{
    public static ImmutableArray<HistoryProblem> ProblemsOf(ImmutableArray<Infusion> infusions)
    {
        var problems = ImmutableArray.CreateBuilder<HistoryProblem>();
        Dictionary<string, int>? ids = null;
        Dictionary<(ClinicTime At, Dose Given), Entries>? seen = IsInOrderOfDays(infusions) ? null : [];
        for (var index = 0; index < infusions.Length; index++)
        {
            if (infusions[index] is not { EnteredInError: false } infusion)
            {
                continue;
            }

            var id = infusion.Id?.Trim() is { Length: > 0 } text ? text : null;
            var isIdOfAnother = id is not null && !(ids ??= new(StringComparer.Ordinal)).TryAdd(id, index);
            if (isIdOfAnother)
            {
                Add(index, $"the id {VisibleText.Quoted(id!)} is also that of infusions[{ids![id!]}]; each infusion, and each "
                    + "part of one, must have an id of its own.");
            }

            if (seen is null)
            {
                continue;
            }

            var isKnown = seen.TryGetValue((infusion.At, infusion.Given), out var same);
            same = isKnown ? same : new(First: index, FirstWithoutId: null);
            if (isKnown && !isIdOfAnother && (id is null ? same.First : same.FirstWithoutId) is { } other)
            {
                Add(index, $"{infusion.Given} on {infusion.At} is also infusions[{other}]; parts of one infusion must have "
                    + "ids or times of their own, and what was recorded twice must stand once.");
            }

            seen[(infusion.At, infusion.Given)] = id is null ? same with { FirstWithoutId = same.FirstWithoutId ?? index } : same;
        }

        return problems.ToImmutable();

        void Add(int index, string message) => problems.Add(
            new(HistoryProblemKind.Duplicate, new RecordPath(RecordLists.Infusions, index).Of(string.Empty), message));
    }

    /// <summary>Whether each infusion is on a later day than the one before it, so that none can be there twice.</summary>
    private static bool IsInOrderOfDays(ImmutableArray<Infusion> infusions)
    {
        var last = int.MinValue;
        foreach (var infusion in infusions)
        {
            if (infusion is not { EnteredInError: false })
            {
                continue;
            }

            if (infusion.At.DayNumber <= last)
            {
                return false;
            }

            last = infusion.At.DayNumber;
        }

        return true;
    }

    /// <summary>The entries of one day, time and amount: the first of all, and the first that has no id.</summary>
    private readonly record struct Entries(int First, int? FirstWithoutId);
}
