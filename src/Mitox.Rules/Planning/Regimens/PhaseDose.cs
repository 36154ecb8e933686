namespace Mitox.Rules.Planning;

/// <summary>What each infusion of a phase holds.</summary>
public abstract record PhaseDose
{
    private PhaseDose()
    {
    }

    /// <summary>The amount for a body surface area, not rounded.</summary>
    /// <param name="area">The area of the day.</param>
    /// <returns>The amount, as mg of free base.</returns>
    public abstract Dose For(BodySurfaceArea area);

    /// <summary>The dose per area that a proposal of this phase follows.</summary>
    /// <param name="area">The area of the day.</param>
    /// <returns>The dose per area as ordered, or what the amount is per area where the amount is fixed or at its ceiling.</returns>
    public abstract DosePerArea PerAreaFor(BodySurfaceArea area);

    /// <summary>So much for each square meter, and no more than a ceiling where there is one.</summary>
    public sealed record PerArea : PhaseDose
    {
        /// <summary>Initializes a new instance of the <see cref="PerArea"/> class.</summary>
        /// <param name="dose">The dose per area, above zero.</param>
        /// <param name="ceiling">The most one infusion holds, above zero, inclusive; <see langword="null"/> for no ceiling.</param>
        /// <exception cref="ArgumentOutOfRangeException">A dose is zero.</exception>
        public PerArea(DosePerArea dose, Dose? ceiling = null)
        {
            if (dose == DosePerArea.Zero)
            {
                throw new ArgumentOutOfRangeException(nameof(dose), dose, "A dose must be above zero.");
            }

            if (ceiling == Mitox.Rules.Dose.Zero)
            {
                throw new ArgumentOutOfRangeException(nameof(ceiling), ceiling, "A ceiling must be above zero; leave it out for none.");
            }

            Dose = dose;
            Ceiling = ceiling;
        }

        /// <summary>Gets the dose per area.</summary>
        public DosePerArea Dose { get; }

        /// <summary>Gets the most one infusion holds, or <see langword="null"/> for no ceiling.</summary>
        public Dose? Ceiling { get; }

        /// <inheritdoc/>
        public override Dose For(BodySurfaceArea area) => Ceiling is { } most && Dose.Over(area) > most ? most : Dose.Over(area);

        /// <inheritdoc/>
        public override DosePerArea PerAreaFor(BodySurfaceArea area) =>
            Ceiling is { } most && Dose.Over(area) > most ? most.Per(area) : Dose;

        /// <inheritdoc/>
        public override string ToString() => Ceiling is { } most ? $"{Dose} (at most {most} each time)" : $"{Dose}";
    }

    /// <summary>The same amount for every patient.</summary>
    public sealed record Fixed : PhaseDose
    {
        /// <summary>Initializes a new instance of the <see cref="Fixed"/> class.</summary>
        /// <param name="dose">The amount, above zero, as mg of free base.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="dose"/> is zero.</exception>
        public Fixed(Dose dose)
        {
            Dose = dose == Mitox.Rules.Dose.Zero ? throw new ArgumentOutOfRangeException(nameof(dose), dose, "A dose must be above zero.") : dose;
        }

        /// <summary>Gets the amount.</summary>
        public Dose Dose { get; }

        /// <inheritdoc/>
        public override Dose For(BodySurfaceArea area) => Dose;

        /// <inheritdoc/>
        public override DosePerArea PerAreaFor(BodySurfaceArea area) => Dose.Per(area);

        /// <inheritdoc/>
        public override string ToString() => $"{Dose}";
    }
}
