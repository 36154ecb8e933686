using NodaTime;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>A body measurement; without a value one that could not be read.</summary>
/// <param name="Reference">Which resource it is.</param>
/// <param name="Day">The day, or <see langword="null"/> where it is not known.</param>
/// <param name="Value">The value.</param>
internal readonly record struct Measured<T>(string Reference, LocalDate? Day, T? Value)
    where T : class;

/// <summary>The measurements of one kind, by their days.</summary>
internal sealed class MeasuredDays<T>
    where T : class
{
    private readonly List<Measured<T>> added = [];
    private LocalDate[]? days;
    private Dictionary<LocalDate, List<Measured<T>>> byDay = [];
    private List<Measured<T>> undated = [];

    public void Add(Measured<T> measured)
    {
        added.Add(measured);
        days = null;
    }

    /// <summary>
    /// Those of the newest day up to a day. One without a day and a value may be of any day: then it is the newest.
    /// </summary>
    public IReadOnlyList<Measured<T>> NewestOn(LocalDate day)
    {
        if (days is null)
        {
            undated = [.. added.Where(one => one.Day is null && one.Value is null)];
            byDay = added.Where(one => one.Day is not null)
                .GroupBy(one => one.Day!.Value)
                .ToDictionary(group => group.Key, group => group.ToList());
            days = [.. byDay.Keys.Order()];
        }

        if (undated.Count > 0)
        {
            return undated;
        }

        var found = Array.BinarySearch(days, day);
        var index = found >= 0 ? found : ~found - 1;
        return index < 0 ? [] : byDay[days[index]];
    }
}
