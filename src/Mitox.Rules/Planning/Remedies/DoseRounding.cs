namespace Mitox.Rules.Planning;

/// <summary>What a pharmacy can measure of a dose: which amount is prepared where no more than a limit may be given.</summary>
/// <remarks>Every rounding goes down, because what is asked for is the largest amount within a limit; none goes above it.</remarks>
public abstract record DoseRounding
{
    private DoseRounding()
    {
    }

    /// <summary>Gets whole vials of 20 mg in 10 mL (US-80).</summary>
    public static DoseRounding VialsOf20Milligrams { get; } = new DownToStep(Dose.FromMilligrams(20));

    /// <summary>Gets whole vials of 25 mg in 12.5 mL (US-80).</summary>
    public static DoseRounding VialsOf25Milligrams { get; } = new DownToStep(Dose.FromMilligrams(25));

    /// <summary>Gets whole vials of 30 mg in 15 mL (US-80).</summary>
    public static DoseRounding VialsOf30Milligrams { get; } = new DownToStep(Dose.FromMilligrams(30));

    /// <summary>Rounds down to a step only where that stays within 10 % of the dose, as HOPA accepts (RND-01).</summary>
    /// <param name="step">The step, such as a vial; above zero.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is zero.</exception>
    public static DoseRounding WithinHopaTolerance(Dose step) => new WithinPercent(step, UnitedStatesLabel.RoundingPercent);

    /// <summary>Rounds down to a step only where that stays within 6 % of the dose, as NHS bands of cytotoxics do (RND-03).</summary>
    /// <param name="step">The step, such as a vial; above zero.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is zero.</exception>
    public static DoseRounding WithinNhsTolerance(Dose step) => new WithinPercent(step, EuropeanUnionLabel.RoundingPercent);

    /// <summary>The largest amount that can be measured and is not above a limit.</summary>
    /// <param name="limit">The limit, inclusive.</param>
    /// <returns>The amount, above zero, or <see langword="null"/> where nothing that can be measured is small enough.</returns>
    public abstract Dose? LargestUpTo(Dose limit);

    /// <summary>The largest amount that can be measured and is below a limit, which must not be reached.</summary>
    /// <param name="limit">The limit, exclusive.</param>
    /// <returns>The amount, above zero, or <see langword="null"/> where nothing that can be measured is small enough.</returns>
    public abstract Dose? LargestBelow(Dose limit);

    /// <summary>Says in a few words what is measured.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public abstract string Describe();

    /// <inheritdoc/>
    public sealed override string ToString() => Describe();

    private static Dose? AboveZero(Dose dose) => dose == Dose.Zero ? null : dose;

    private static Dose CheckedStep(Dose step) =>
        step == Dose.Zero ? throw new ArgumentOutOfRangeException(nameof(step), step, "A step of 0 mg measures nothing; it must be above zero.") : step;

    private static Dose StepBelow(Dose limit, Dose step)
    {
        var rounded = limit.RoundDown(step);
        return rounded < limit ? rounded : Dose.FromExact(ExactNumber.SubtractToZero(limit.Amount, step.Amount));
    }

    /// <summary>The amount as it was calculated, without rounding.</summary>
    /// <remarks>Of the amounts below a limit none is the largest; then whole micrograms are given (a library convention).</remarks>
    public sealed record Exact : DoseRounding
    {
        /// <summary>One microgram.</summary>
        private static readonly Dose Microgram = Dose.FromMilligrams(0.001m);

        /// <inheritdoc/>
        public override Dose? LargestUpTo(Dose limit) => AboveZero(limit);

        /// <inheritdoc/>
        public override Dose? LargestBelow(Dose limit) => AboveZero(StepBelow(limit, Microgram));

        /// <inheritdoc/>
        public override string Describe() => "not rounded";
    }

    /// <summary>Whole steps: the 0.1 mg of a syringe, or whole vials.</summary>
    public sealed record DownToStep : DoseRounding
    {
        /// <summary>Initializes a new instance of the <see cref="DownToStep"/> class.</summary>
        /// <param name="step">The step; above zero.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is zero.</exception>
        public DownToStep(Dose step) => Step = CheckedStep(step);

        /// <summary>Gets the step.</summary>
        public Dose Step { get; }

        /// <inheritdoc/>
        public override Dose? LargestUpTo(Dose limit) => AboveZero(limit.RoundDown(Step));

        /// <inheritdoc/>
        public override Dose? LargestBelow(Dose limit) => AboveZero(StepBelow(limit, Step));

        /// <inheritdoc/>
        public override string Describe() => $"down to steps of {Step}";
    }

    /// <summary>One of the prepared doses of a table, the largest that the limit allows.</summary>
    /// <remarks>
    /// A table may round a calculated dose up (15.49 mg to 16 mg); where the calculated dose is a limit that would pass it, so the band is
    /// chosen by its own amount, not by the row the limit falls in.
    /// </remarks>
    public sealed record DownToBand : DoseRounding
    {
        /// <summary>Initializes a new instance of the <see cref="DownToBand"/> class.</summary>
        /// <param name="table">The table.</param>
        public DownToBand(DoseBandTable table)
        {
            ArgumentNullException.ThrowIfNull(table);
            Table = table;
        }

        /// <summary>Gets the table.</summary>
        public DoseBandTable Table { get; }

        /// <inheritdoc/>
        public override Dose? LargestUpTo(Dose limit) => Largest(band => band <= limit);

        /// <inheritdoc/>
        public override Dose? LargestBelow(Dose limit) => Largest(band => band < limit);

        /// <inheritdoc/>
        public override string Describe() => $"down to a band of {Table.Name}";

        private Dose? Largest(Func<Dose, bool> isSmallEnough)
        {
            Dose? largest = null;
            foreach (var row in Table.Rows)
            {
                largest = isSmallEnough(row.Band) && !(row.Band < largest) ? row.Band : largest;
            }

            return largest;
        }
    }

    /// <summary>Whole steps where that stays near the dose; where it does not, the amount is measured as it was calculated.</summary>
    public sealed record WithinPercent : DoseRounding
    {
        private static readonly Exact NotRounded = new();

        /// <summary>Initializes a new instance of the <see cref="WithinPercent"/> class.</summary>
        /// <param name="step">The step; above zero.</param>
        /// <param name="percent">How far below the dose rounding may lead, in percent of the dose, inclusive; above zero and below 100.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is zero, or <paramref name="percent"/> is out of its range.</exception>
        public WithinPercent(Dose step, decimal percent)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(percent, 100);
            Step = CheckedStep(step);
            Percent = percent;
        }

        /// <summary>Gets the step.</summary>
        public Dose Step { get; }

        /// <summary>Gets how far below the dose rounding may lead, in percent of the dose, inclusive.</summary>
        public decimal Percent { get; }

        /// <inheritdoc/>
        public override Dose? LargestUpTo(Dose limit) => limit.RoundDown(Step) is var rounded && IsNear(rounded, limit) ? rounded : NotRounded.LargestUpTo(limit);

        /// <inheritdoc/>
        public override Dose? LargestBelow(Dose limit) => StepBelow(limit, Step) is var rounded && IsNear(rounded, limit) ? rounded : NotRounded.LargestBelow(limit);

        /// <inheritdoc/>
        public override string Describe() => $"down to steps of {Step} within {ExactNumberText.Format(Percent)} %";

        private bool IsNear(Dose rounded, Dose dose) =>
            rounded > Dose.Zero && rounded.Amount.CompareTo(dose.Amount * ExactNumber.FromDecimal((100 - Percent) / 100)) >= 0;
    }
}
