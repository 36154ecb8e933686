using System.Collections.Immutable;

namespace Mitox.Rules.Planning;

/// <summary>Builds a regimen phase by phase; what cannot be carried out does not compile or is refused.</summary>
/// <remarks>
/// <c>RegimenBuilder.Named("start", source).Give(twelve).Every(month).Times(3).ThenGive(twelve).Every(quarter).UpToTheCap().Build()</c>.
/// Each step gives a new builder and leaves the old one as it was.
/// </remarks>
public sealed class RegimenBuilder
{
    private readonly string name;
    private readonly Citation source;
    private readonly ImmutableArray<RegimenPhase> phases;

    private RegimenBuilder(string name, Citation source, ImmutableArray<RegimenPhase> phases)
    {
        this.name = name;
        this.source = source;
        this.phases = phases;
    }

    /// <summary>Begins a regimen.</summary>
    /// <param name="name">The name it is known by; not blank.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>What gives the first infusion.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static Beginning Named(string name, Citation source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(source);
        return new(new(name, source, []));
    }

    /// <summary>Adds a phase that begins when the one before it is over.</summary>
    /// <param name="dose">The dose per area, above zero.</param>
    /// <param name="ceiling">The most one infusion holds, or <see langword="null"/> for no ceiling.</param>
    /// <returns>What asks for the interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A dose is zero.</exception>
    public Interval ThenGive(DosePerArea dose, Dose? ceiling = null) => new(this, new PhaseDose.PerArea(dose, ceiling), PhaseStart.AtOnce);

    /// <summary>Adds a phase of a fixed amount that begins when the one before it is over.</summary>
    /// <param name="dose">The amount, above zero.</param>
    /// <returns>What asks for the interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dose"/> is zero.</exception>
    public Interval ThenGive(Dose dose) => new(this, new PhaseDose.Fixed(dose), PhaseStart.AtOnce);

    /// <summary>Adds a phase that begins only when the disease worsens.</summary>
    /// <param name="dose">The dose per area, above zero.</param>
    /// <param name="ceiling">The most one infusion holds, or <see langword="null"/> for no ceiling.</param>
    /// <returns>What asks for the interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A dose is zero.</exception>
    public Interval OnWorseningGive(DosePerArea dose, Dose? ceiling = null) => new(this, new PhaseDose.PerArea(dose, ceiling), PhaseStart.OnWorsening);

    /// <summary>Says what is given with each infusion of the last phase.</summary>
    /// <param name="medication">The drug and how much of it.</param>
    /// <returns>The builder.</returns>
    public RegimenBuilder With(CoMedication medication)
    {
        ArgumentNullException.ThrowIfNull(medication);
        return new(name, source, [.. phases[..^1], phases[^1] with { With = medication }]);
    }

    /// <summary>Says how long after the infusion before it the last phase begins.</summary>
    /// <param name="lead">The least time.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lead"/> is no time at all.</exception>
    public RegimenBuilder Leading(DosingInterval lead) => new(name, source, [.. phases[..^1], phases[^1] with { Lead = lead }]);

    /// <summary>Says what follows the last infusion of the last phase.</summary>
    /// <param name="kind">The treatment.</param>
    /// <param name="after">How long after that infusion, or <see langword="null"/> where the source does not say.</param>
    /// <returns>The builder.</returns>
    public RegimenBuilder FollowedBy(TherapyKind kind, DosingInterval? after = null) =>
        new(name, source, [.. phases[..^1], phases[^1] with { Then = new(kind, after) }]);

    /// <summary>Builds the regimen.</summary>
    /// <returns>The regimen.</returns>
    /// <exception cref="ArgumentException">A phase is never reached, or all together hold more than 240 infusions.</exception>
    public PhasedRegimen Build() => new(name, source, phases);

    private RegimenBuilder Adding(RegimenPhase phase) => new(name, source, phases.Add(phase));

    /// <summary>A regimen without a phase yet: it can only be given one.</summary>
    public sealed class Beginning
    {
        private readonly RegimenBuilder builder;

        internal Beginning(RegimenBuilder builder) => this.builder = builder;

        /// <summary>Gives so much per area.</summary>
        /// <param name="dose">The dose per area, above zero.</param>
        /// <param name="ceiling">The most one infusion holds, or <see langword="null"/> for no ceiling.</param>
        /// <returns>What asks for the interval.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A dose is zero.</exception>
        public Interval Give(DosePerArea dose, Dose? ceiling = null) => builder.ThenGive(dose, ceiling);

        /// <summary>Gives the same amount to every patient.</summary>
        /// <param name="dose">The amount, above zero.</param>
        /// <returns>What asks for the interval.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="dose"/> is zero.</exception>
        public Interval Give(Dose dose) => builder.ThenGive(dose);
    }

    /// <summary>A phase whose interval is still to be said.</summary>
    public sealed class Interval
    {
        private readonly RegimenBuilder builder;
        private readonly PhaseDose dose;
        private readonly PhaseStart start;

        internal Interval(RegimenBuilder builder, PhaseDose dose, PhaseStart start)
        {
            this.builder = builder;
            this.dose = dose;
            this.start = start;
        }

        /// <summary>Says the least time between two infusions.</summary>
        /// <param name="interval">The interval.</param>
        /// <returns>What asks for the end.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> is no time at all.</exception>
        public Length Every(DosingInterval interval) => interval == default
            ? throw new ArgumentOutOfRangeException(nameof(interval), interval, "An interval must be above zero.")
            : new(builder, dose, start, interval);
    }

    /// <summary>A phase whose end is still to be said.</summary>
    public sealed class Length
    {
        private readonly RegimenBuilder builder;
        private readonly PhaseDose dose;
        private readonly PhaseStart start;
        private readonly DosingInterval interval;

        internal Length(RegimenBuilder builder, PhaseDose dose, PhaseStart start, DosingInterval interval)
        {
            this.builder = builder;
            this.dose = dose;
            this.start = start;
            this.interval = interval;
        }

        /// <summary>Ends after a number of infusions.</summary>
        /// <param name="count">The infusions, from 1 to 240.</param>
        /// <returns>The builder.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 1 to 240.</exception>
        public RegimenBuilder Times(int count) => Ending(new PhaseEnd.AfterInfusions(count));

        /// <summary>Ends after a range of infusions.</summary>
        /// <param name="fewest">The fewest, from 1 to 240.</param>
        /// <param name="most">The most, inclusive; a forecast counts up to it.</param>
        /// <returns>The builder.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A count is not from 1 to 240, or <paramref name="most"/> is less than <paramref name="fewest"/>.</exception>
        public RegimenBuilder Times(int fewest, int most) => Ending(new PhaseEnd.AfterInfusions(fewest, most));

        /// <summary>Ends at a lifetime dose, which may be reached exactly.</summary>
        /// <param name="lifetimeDose">The lifetime dose, above zero.</param>
        /// <returns>The builder.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="lifetimeDose"/> is zero.</exception>
        public RegimenBuilder UpTo(DosePerArea lifetimeDose) => Ending(new PhaseEnd.AtLifetimeDose(lifetimeDose));

        /// <summary>Ends at the cap of the policy that is asked.</summary>
        /// <returns>The builder.</returns>
        public RegimenBuilder UpToTheCap() => Ending(new PhaseEnd.AtTheCap());

        private RegimenBuilder Ending(PhaseEnd end) => builder.Adding(new(dose, interval, end) { Start = start });
    }
}
