using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>What a forecast answers.</summary>
/// <param name="History">The patient's history.</param>
/// <param name="Regimen">The regimen.</param>
/// <param name="Area">The body surface area.</param>
/// <param name="Policy">The policy.</param>
/// <param name="From">The first day on which an infusion may be planned.</param>
/// <param name="Options">The clinic's calendar and what it can measure, and what is known of the regimen so far.</param>
internal sealed record ForecastQuestion(
    TreatmentHistory History, PhasedRegimen Regimen, BodySurfaceArea Area, Policy Policy, LocalDate From, ForecastOptions Options)
{
    /// <summary>
    /// Gets a value indicating whether the treatment has ended, so that there is no regimen and no area: nothing is planned.
    /// </summary>
    public bool IsAfterTreatment => Regimen is null;

    /// <summary>What follows a treatment that has ended; it has no regimen and no area, and nobody asks for them.</summary>
    public static ForecastQuestion AfterTreatment(TreatmentHistory history, Policy policy, LocalDate from) =>
        new(history, null!, null!, policy, from, new());

    /// <summary>Writes the question in one line.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => IsAfterTreatment
        ? $"after treatment, under {Policy}, from {IsoText.Of(From)}"
        : $"{Regimen}, on {Area}, under {Policy}, from {IsoText.Of(From)}";
}
