using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>A part of a regimen in which dose and interval stay the same.</summary>
[JsonConverter(typeof(NotJson))]
public sealed record RegimenPhase
{
    /// <summary>Initializes a new instance of the <see cref="RegimenPhase"/> class: so much for each square meter.</summary>
    /// <param name="dose">The dose per area of each infusion, above zero.</param>
    /// <param name="interval">The least time between two infusions; one that follows after just that time is allowed.</param>
    /// <param name="end">When the phase is over.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dose is zero, or the interval no time at all.</exception>
    public RegimenPhase(DosePerArea dose, DosingInterval interval, PhaseEnd end)
        : this(interval, end) =>
        DosePerArea = dose == Rules.DosePerArea.Zero
            ? throw new ArgumentOutOfRangeException(nameof(dose), dose, "A dose must be above zero.")
            : dose;

    /// <summary>Initializes a new instance of the <see cref="RegimenPhase"/> class: the same amount for every patient.</summary>
    /// <param name="dose">The amount of each infusion, above zero, as mg of free base.</param>
    /// <param name="interval">The least time between two infusions; one that follows after just that time is allowed.</param>
    /// <param name="end">When the phase is over.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dose is zero, or the interval no time at all.</exception>
    public RegimenPhase(Dose dose, DosingInterval interval, PhaseEnd end)
        : this(interval, end) =>
        FixedDose = dose == Dose.Zero
            ? throw new ArgumentOutOfRangeException(nameof(dose), dose, "A dose must be above zero.")
            : dose;

    private RegimenPhase(DosingInterval interval, PhaseEnd end)
    {
        ArgumentNullException.ThrowIfNull(end);
        Interval = Checked(interval, nameof(interval));
        End = end;
        Lead = interval;
    }

    /// <summary>Gets the dose per area of each infusion, or <see langword="null"/> where the amount is fixed.</summary>
    public DosePerArea? DosePerArea { get; }

    /// <summary>Gets the amount of each infusion where it is the same for every patient, else <see langword="null"/>.</summary>
    public Dose? FixedDose { get; }

    /// <summary>Gets the most one infusion holds, inclusive, or <see langword="null"/> for no ceiling.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is zero.</exception>
    public Dose? Ceiling
    {
        get;
        init => field = value == Dose.Zero
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "A ceiling must be above zero; leave it out for none.")
            : value;
    }

    /// <summary>Gets the least time between two infusions.</summary>
    public DosingInterval Interval { get; }

    /// <summary>Gets when the phase is over.</summary>
    public PhaseEnd End { get; }

    /// <summary>
    /// Gets the least time between the last infusion before the phase and its first; the interval unless stated otherwise.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no time at all.</exception>
    public DosingInterval Lead
    {
        get;
        init
        {
            field = Checked(value, nameof(value));
        }
    }

    /// <summary>Gets a value indicating whether the phase begins only when the disease worsens.</summary>
    /// <remarks>A forecast does not plan it before <see cref="ForecastOptions.HasWorsened"/> says so.</remarks>
    public bool AwaitsWorsening { get; init; }

    /// <summary>Gets what is given with each infusion, or <see langword="null"/> for nothing.</summary>
    public CoMedication? With { get; init; }

    /// <summary>Gets what follows the last infusion of the phase, or <see langword="null"/> for nothing.</summary>
    public FollowingTherapy? Then { get; init; }

    /// <summary>The amount of an infusion for a body surface area, not rounded.</summary>
    /// <param name="area">The area of the day.</param>
    /// <returns>The amount, as mg of free base.</returns>
    public Dose DoseFor(BodySurfaceArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        var dose = FixedDose ?? DosePerArea!.Value.Over(area);
        return dose > Ceiling ? Ceiling.Value : dose;
    }

    /// <summary>The regimen that a proposal of this phase follows.</summary>
    /// <param name="name">The name it is known by.</param>
    /// <param name="area">
    /// The body surface area of the day; an amount that is fixed or at its ceiling is less per area on a larger one.
    /// </param>
    /// <param name="isFirst">Whether it is the first infusion of the phase, which the lead precedes.</param>
    internal Regimen RegimenFor(string name, BodySurfaceArea area, bool isFirst) =>
        Regimen.Create(name, PerAreaFor(area), isFirst ? Lead : Interval);

    /// <summary>The dose per area as ordered, or what the amount is per area where it is fixed or at its ceiling.</summary>
    private DosePerArea PerAreaFor(BodySurfaceArea area) =>
        DosePerArea is { } ordered && !(ordered.Over(area) > Ceiling) ? ordered : DoseFor(area).Per(area);

    /// <summary>Writes the phase as in "12 mg/m² every month, 3 times".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString()
    {
        var start = AwaitsWorsening ? "on worsening " : string.Empty;
        var dose = FixedDose is { } amount ? $"{amount}" : $"{DosePerArea}";
        var ceiling = Ceiling is { } most ? $" (at most {most} each time)" : string.Empty;
        var lead = Lead == Interval ? string.Empty : $", the first {Lead} after the infusion before";
        var with = With is { } given ? $", with {given}" : string.Empty;
        var then = Then is null ? string.Empty : $", {Then}";
        return $"{start}{dose}{ceiling} {Every}, {End}{lead}{with}{then}";
    }

    /// <summary>"every month" rather than "every 1 month".</summary>
    private string Every =>
        $"every {(Interval.Months == 1 ? "month" : Interval.Days == 1 && Interval.Months == 0 ? "day" : $"{Interval}")}";

    private static DosingInterval Checked(DosingInterval interval, string parameter) => interval == default
        ? throw new ArgumentOutOfRangeException(parameter, interval, "An interval must be above zero.")
        : interval;
}
