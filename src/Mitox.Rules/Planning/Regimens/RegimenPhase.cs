namespace Mitox.Rules.Planning;

/// <summary>A part of a regimen in which dose and interval stay the same.</summary>
public sealed record RegimenPhase
{
    /// <summary>Initializes a new instance of the <see cref="RegimenPhase"/> class that begins at once.</summary>
    /// <param name="dose">What each infusion holds.</param>
    /// <param name="interval">The least time between two infusions.</param>
    /// <param name="end">When the phase is over.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> is no time at all.</exception>
    public RegimenPhase(PhaseDose dose, DosingInterval interval, PhaseEnd end)
    {
        ArgumentNullException.ThrowIfNull(dose);
        ArgumentNullException.ThrowIfNull(end);
        Dose = dose;
        Interval = Checked(interval, nameof(interval));
        End = end;
        Lead = interval;
    }

    /// <summary>Gets what each infusion holds.</summary>
    public PhaseDose Dose { get; }

    /// <summary>Gets the least time between two infusions.</summary>
    public DosingInterval Interval { get; }

    /// <summary>Gets when the phase is over.</summary>
    public PhaseEnd End { get; }

    /// <summary>Gets the least time between the last infusion before the phase and its first; the interval unless stated otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no time at all.</exception>
    public DosingInterval Lead
    {
        get;
        init
        {
            field = Checked(value, nameof(value));
        }
    }

    /// <summary>Gets what makes the phase begin.</summary>
    public PhaseStart Start { get; init; } = PhaseStart.AtOnce;

    /// <summary>Gets what is given with each infusion, or <see langword="null"/> for nothing.</summary>
    public CoMedication? With { get; init; }

    /// <summary>Gets what follows the last infusion of the phase, or <see langword="null"/> for nothing.</summary>
    public FollowingTherapy? Then { get; init; }

    /// <summary>The regimen that a proposal of this phase follows.</summary>
    /// <param name="name">The name it is known by.</param>
    /// <param name="area">The body surface area of the day; an amount that is fixed or at its ceiling is less per area on a larger one.</param>
    /// <param name="isFirst">Whether it is the first infusion of the phase, which the lead precedes.</param>
    /// <returns>The regimen.</returns>
    public Regimen RegimenFor(string name, BodySurfaceArea area, bool isFirst) =>
        Regimen.Create(name, Dose.PerAreaFor(area), isFirst ? Lead : Interval);

    /// <summary>Writes the phase as in "12 mg/m² every month, 3 times".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString()
    {
        var start = Start is PhaseStart.OnWorsening ? "on worsening " : string.Empty;
        var lead = Lead == Interval ? string.Empty : $", the first {Lead} after the infusion before";
        var with = With is { } given ? $", with {given}" : string.Empty;
        var then = Then is null ? string.Empty : $", {Then}";
        return $"{start}{Dose} {Every}, {End}{lead}{with}{then}";
    }

    /// <summary>"every month" rather than "every 1 month".</summary>
    private string Every => $"every {(Interval.Months == 1 ? "month" : Interval.Days == 1 && Interval.Months == 0 ? "day" : $"{Interval}")}";

    private static DosingInterval Checked(DosingInterval interval, string parameter) => interval == default
        ? throw new ArgumentOutOfRangeException(parameter, interval, "An interval must be above zero.")
        : interval;
}
