using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Evidence;

/// <summary>The proposed day compared with the interval since the previous infusion.</summary>
/// <param name="Previous">The day of the previous infusion.</param>
/// <param name="Proposed">The proposed day.</param>
/// <param name="Interval">The least interval of the regimen; the day on which it ends is allowed.</param>
[JsonConverter(typeof(NotJson))]
public readonly record struct IntervalSinceInfusion(LocalDate Previous, LocalDate Proposed, DosingInterval Interval) : IEvidence
{
    /// <summary>Gets the label's longest interval, or <see langword="null"/> where it names none.</summary>
    public DosingInterval? Longest { get; init; }

    /// <summary>Gets the last day within the longest interval, or <see langword="null"/> where there is none.</summary>
    public LocalDate? Latest => Longest?.After(Previous);

    /// <summary>Gets how many days the proposal is later than the longest interval; zero where it is not.</summary>
    public int DaysLate => Latest is { } latest && latest < Proposed ? Period.DaysBetween(latest, Proposed) : 0;

    /// <summary>Gets the first day on which the interval has passed.</summary>
    public LocalDate Due => Interval.After(Previous);

    /// <summary>Gets how many days the proposal is early; zero or less where it is not.</summary>
    public int DaysEarly => Period.DaysBetween(Proposed, Due);

    /// <summary>
    /// Gets the shorter interval of a regimen that no source text describes with this dose for this disease, so that it does not
    /// count; <see langword="null"/> where the regimen's own does.
    /// </summary>
    internal DosingInterval? NotPublished { get; init; }

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("intervalSinceInfusion");
        values.Add("previous", Previous);
        values.Add("proposed", Proposed);
        values.Add("interval", Interval);
        values.Add("due", Due);
        values.Add("daysEarly", DaysEarly);
        values.Add("longest", Longest);
        values.Add("latest", Latest);
        values.Add("daysLate", Longest is null ? null : DaysLate);
        values.Add("notPublished", NotPublished);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var (early, late) = (DaysEarly, DaysLate);
        var judged = early > 0 ? $"{Days(early)} early" : "not early";
        var last = Latest is { } latest && late > 0
            ? $", but {Days(late)} later than {IsoText.Of(latest)}, when the longest interval of {Longest} ended"
            : string.Empty;
        var whose = NotPublished is { } own
            ? $"every {own} is no published regimen of this dose, so the label's interval counts: "
            : string.Empty;
        return $"{whose}{Interval} after the previous infusion on {IsoText.Of(Previous)} is {IsoText.Of(Due)}; "
            + $"{IsoText.Of(Proposed)} is {judged}{last}";
    }

    private static string Days(int number) => $"{number} {(number == 1 ? "day" : "days")}";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
