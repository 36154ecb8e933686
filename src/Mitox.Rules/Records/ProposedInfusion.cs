using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules;

/// <summary>An infusion somebody wants to give.</summary>
[JsonConverter(typeof(NotJson))]
public sealed record ProposedInfusion
{
    private ProposedInfusion(InfusionRoute route, ClinicTime at, Dose dose, BodySurfaceArea? area, Regimen? regimen)
    {
        if (dose == Dose.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(dose), dose, "0 mg is no infusion; the dose must be above zero.");
        }

        RecordDates.Check(at.Date, nameof(at));
        Route = route;
        At = at;
        Dose = dose;
        Area = area;
        Regimen = regimen;
        DosePerArea = area is null ? null : dose.Per(area);
    }

    /// <summary>Gets the day, and the time where it is planned.</summary>
    public ClinicTime At { get; }

    /// <summary>Gets the amount, as mg of free base.</summary>
    public Dose Dose { get; }

    /// <summary>Gets the body surface area of that day, or <see langword="null"/> where it is not recorded.</summary>
    public BodySurfaceArea? Area { get; }

    /// <summary>Gets the dose per area, not rounded, or <see langword="null"/> where the area is not recorded.</summary>
    public DosePerArea? DosePerArea { get; }

    /// <summary>Gets the route.</summary>
    public InfusionRoute Route { get; }

    /// <summary>Gets the regimen the course follows, or <see langword="null"/> for the label's own.</summary>
    public Regimen? Regimen { get; }

    /// <summary>Gets the disease it is for; multiple sclerosis unless stated otherwise.</summary>
    public TreatmentIndication Indication { get; init; }

    /// <summary>
    /// Gets a value indicating whether a clinician confirmed that the body surface, with the height and weight it came from, is
    /// right as it is written, however unusual (P23).
    /// </summary>
    public bool Confirmed { get; init; }

    /// <summary>Proposes an infusion into a vein.</summary>
    /// <param name="at">The day, and the time where it is planned.</param>
    /// <param name="dose">The amount, above zero.</param>
    /// <param name="area">The body surface area of that day, or <see langword="null"/> where it is not recorded.</param>
    /// <param name="regimen">The regimen the course follows, or <see langword="null"/> for the label's own.</param>
    /// <returns>The proposal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="dose"/> is zero, or the day is before 1900 or after 2200.
    /// </exception>
    public static ProposedInfusion Intravenous(ClinicTime at, Dose dose, BodySurfaceArea? area, Regimen? regimen = null) =>
        new(InfusionRoute.Intravenous, at, dose, area, regimen);

    /// <summary>Proposes an infusion by any route; an unknown one leaves the case incomplete.</summary>
    /// <param name="route">The route as ordered.</param>
    /// <param name="at">The day, and the time where it is planned.</param>
    /// <param name="dose">The amount, above zero.</param>
    /// <param name="area">The body surface area of that day, or <see langword="null"/> where it is not recorded.</param>
    /// <param name="regimen">The regimen the course follows, or <see langword="null"/> for the label's own.</param>
    /// <returns>The proposal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="dose"/> is zero, or the day is before 1900 or after 2200.
    /// </exception>
    public static ProposedInfusion ByRoute(
        InfusionRoute route, ClinicTime at, Dose dose, BodySurfaceArea? area, Regimen? regimen = null) =>
        new(route, at, dose, area, regimen);

    /// <summary>The same proposal for another day and dose.</summary>
    internal ProposedInfusion With(LocalDate day, Dose dose) =>
        new(Route, new(day, At.Time), dose, Area, Regimen) { Indication = Indication, Confirmed = Confirmed };

    /// <summary>The same proposal at another time of its day.</summary>
    internal ProposedInfusion With(LocalTime time) =>
        new(Route, new(At.Date, time), Dose, Area, Regimen) { Indication = Indication };

    /// <summary>The same proposal into a vein.</summary>
    internal ProposedInfusion IntoAVein() =>
        new(InfusionRoute.Intravenous, At, Dose, Area, Regimen) { Indication = Indication, Confirmed = Confirmed };
}
