namespace Mitox.Rules.Planning;

/// <summary>When a phase is over.</summary>
public abstract record PhaseEnd
{
    private PhaseEnd()
    {
    }

    /// <summary>Gets the most infusions the phase can hold, or <see langword="null"/> where a dose ends it.</summary>
    internal virtual int? Most => null;

    /// <summary>Whether an infusion still belongs to the phase by the lifetime dose it would bring.</summary>
    internal virtual bool Allows(DosePerArea lifetimeDoseAfter) => true;

    /// <summary>After a number of infusions.</summary>
    public sealed record AfterInfusions : PhaseEnd
    {
        /// <summary>Initializes a new instance of the <see cref="AfterInfusions"/> class: as many, no fewer and no more.</summary>
        /// <param name="count">The infusions, from 1 to 240.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 1 to 240.</exception>
        public AfterInfusions(int count)
        {
            Fewest = MostInfusions = Checked(count, nameof(count));
        }

        /// <summary>Initializes a new instance of the <see cref="AfterInfusions"/> class: a range of infusions.</summary>
        /// <param name="fewest">The fewest infusions, from 1 to 240.</param>
        /// <param name="most">The most infusions, inclusive; a forecast counts up to it.</param>
        /// <exception cref="ArgumentOutOfRangeException">A count is not from 1 to 240, or <paramref name="most"/> is less than <paramref name="fewest"/>.</exception>
        public AfterInfusions(int fewest, int most)
        {
            Fewest = Checked(fewest, nameof(fewest));
            MostInfusions = Checked(most, nameof(most)) < fewest
                ? throw new ArgumentOutOfRangeException(nameof(most), most, $"The most infusions must not be fewer than {ExactNumberText.Format(fewest)}.")
                : most;
        }

        /// <summary>Gets the fewest infusions.</summary>
        public int Fewest { get; }

        /// <summary>Gets the most infusions, inclusive.</summary>
        public int MostInfusions { get; }

        /// <inheritdoc/>
        internal override int? Most => MostInfusions;

        private static int Checked(int count, string parameter) => count is <= 0 or > PhasedRegimen.MostInfusions
            ? throw new ArgumentOutOfRangeException(parameter, count, $"A number of infusions must be from 1 to {ExactNumberText.Format(PhasedRegimen.MostInfusions)}.")
            : count;

        /// <inheritdoc/>
        public override string ToString() => MostInfusions == 1 ? "once"
            : Fewest == MostInfusions ? $"{ExactNumberText.Format(MostInfusions)} times"
            : $"{ExactNumberText.Format(Fewest)} to {ExactNumberText.Format(MostInfusions)} times";
    }

    /// <summary>At a lifetime dose: the last infusion is the last that does not go above it.</summary>
    public sealed record AtLifetimeDose : PhaseEnd
    {
        /// <summary>Initializes a new instance of the <see cref="AtLifetimeDose"/> class.</summary>
        /// <param name="lifetimeDose">The lifetime dose, above zero; it may be reached exactly.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="lifetimeDose"/> is zero.</exception>
        public AtLifetimeDose(DosePerArea lifetimeDose)
        {
            LifetimeDose = lifetimeDose == DosePerArea.Zero
                ? throw new ArgumentOutOfRangeException(nameof(lifetimeDose), lifetimeDose, "A lifetime dose must be above zero.")
                : lifetimeDose;
        }

        /// <summary>Gets the lifetime dose.</summary>
        public DosePerArea LifetimeDose { get; }

        /// <inheritdoc/>
        internal override bool Allows(DosePerArea lifetimeDoseAfter) => lifetimeDoseAfter <= LifetimeDose;

        /// <inheritdoc/>
        public override string ToString() => $"up to a lifetime dose of {LifetimeDose}";
    }

    /// <summary>At the cap of the policy that is asked: as long as a whole dose still fits.</summary>
    public sealed record AtTheCap : PhaseEnd
    {
        /// <inheritdoc/>
        public override string ToString() => "up to the cap of the policy";
    }
}
