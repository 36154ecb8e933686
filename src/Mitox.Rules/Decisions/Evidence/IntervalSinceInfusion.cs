using NodaTime;

namespace Mitox.Rules;

/// <summary>The proposed day held against the interval since the previous infusion.</summary>
/// <param name="Previous">The day of the previous infusion.</param>
/// <param name="Proposed">The proposed day.</param>
/// <param name="Interval">The least interval of the regimen.</param>
public readonly record struct IntervalSinceInfusion(LocalDate Previous, LocalDate Proposed, DosingInterval Interval) : IEvidence
{
    /// <summary>Gets the first day on which the interval has passed.</summary>
    public LocalDate Due => Interval.After(Previous);

    /// <summary>Gets how many days the proposal is early; zero or less where it is not.</summary>
    public int DaysEarly => Period.DaysBetween(Proposed, Due);

    /// <inheritdoc/>
    public string Describe()
    {
        var early = DaysEarly;
        var judged = early > 0 ? $"{early} {(early == 1 ? "day" : "days")} early" : "not early";
        return $"{Interval} after the previous infusion on {IsoText.Of(Previous)} is {IsoText.Of(Due)}; {IsoText.Of(Proposed)} is {judged}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
