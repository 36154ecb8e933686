using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>What a forecast may take into account besides the regimen.</summary>
[JsonConverter(typeof(NotJson))]
public sealed record ForecastOptions
{
    /// <summary>Gets the days on which the clinic gives infusions; every day unless stated otherwise.</summary>
    public ClinicCalendar Calendar { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        ClinicCalendar.EveryDay;

    /// <summary>
    /// Gets what can be measured of a dose: each planned one is rounded down to it; exact unless stated otherwise.
    /// </summary>
    /// <remarks>The lifetime dose is counted from what is really given (P5), so from the rounded dose.</remarks>
    public DoseRounding Rounding { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        DoseRounding.Exact;

    /// <summary>
    /// Gets the amount of the next infusion where it is not the regimen's, such as one that is proposed already; above zero.
    /// </summary>
    /// <remarks>It is planned as it is, without rounding.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero.</exception>
    public Dose? NextDose
    {
        get;
        init => field = value == Dose.Zero
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "A dose must be above zero.")
            : value;
    }

    /// <summary>
    /// Gets how many infusions of the regimen were given; the infusions on record for its disease unless stated otherwise.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is negative, or above 240: more than any course holds.
    /// </exception>
    public int? AlreadyGiven
    {
        get;
        init => field = value is < 0 or > PhasedRegimen.MostInfusions
            ? throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                $"A number of infusions must be from 0 to {ExactNumberText.Format(PhasedRegimen.MostInfusions)}.")
            : value;
    }

    /// <summary>Gets a value indicating whether the disease has worsened, so that a phase that waits for it is planned.</summary>
    public bool HasWorsened { get; init; }
}
