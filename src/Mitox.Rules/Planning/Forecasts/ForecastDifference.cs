using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>What changes between two forecasts, such as those of two body surfaces or two doses.</summary>
/// <param name="Before">The one forecast.</param>
/// <param name="After">The other.</param>
[JsonConverter(typeof(NotJson))]
public sealed record ForecastDifference(CourseForecast Before, CourseForecast After)
{
    /// <summary>Gets the one forecast.</summary>
    public CourseForecast Before { get; } = Before ?? throw new ArgumentNullException(nameof(Before));

    /// <summary>Gets the other forecast.</summary>
    public CourseForecast After { get; } = After ?? throw new ArgumentNullException(nameof(After));

    /// <summary>Gets how many more infusions can be planned; negative for fewer.</summary>
    public int Infusions => After.Infusions.Length - Before.Infusions.Length;

    /// <summary>
    /// Gets the number of the first infusion that does not fit, in both; <see langword="null"/> where another
    /// reason ends the forecast.
    /// </summary>
    public (int? Before, int? After) FirstThatDoesNotFit =>
        (Before.FirstThatDoesNotFit?.Number, After.FirstThatDoesNotFit?.Number);

    /// <summary>Gets why no further infusion is planned, in both.</summary>
    public (ForecastEnd Before, ForecastEnd After) End => (Before.End, After.End);

    /// <summary>Gets the amount of the next infusion, in both; <see langword="null"/> where none can be planned.</summary>
    public (Dose? Before, Dose? After) NextDose => (Before.Next?.Dose, After.Next?.Dose);

    /// <summary>Gets the day of the last infusion, in both; <see langword="null"/> where none can be planned.</summary>
    public (LocalDate? Before, LocalDate? After) LastDate => (LastOf(Before), LastOf(After));

    /// <summary>Gets the lifetime dose at the end, in both.</summary>
    public (DosePerArea Before, DosePerArea After) LifetimeDose => (Before.LifetimeDoseAtEnd, After.LifetimeDoseAtEnd);

    /// <summary>Holds two forecasts against each other.</summary>
    /// <param name="before">The one.</param>
    /// <param name="after">The other.</param>
    /// <returns>The difference.</returns>
    public static ForecastDifference Between(CourseForecast before, CourseForecast after) => new(before, after);

    /// <summary>Writes both forecasts in one line.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{Before}; then {After}";

    private static LocalDate? LastOf(CourseForecast forecast) => forecast.Infusions.IsEmpty ? null : forecast.Infusions[^1].Date;
}
