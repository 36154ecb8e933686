namespace Mitox.Rules.Planning;

/// <summary>What a pharmacy can measure of a dose: which amount is prepared where no more than a limit may be given.</summary>
/// <remarks>
/// Every rounding goes down, because what is asked for is the largest amount within a limit; none goes above it.
/// </remarks>
public abstract record DoseRounding
{
    private DoseRounding()
    {
    }

    /// <summary>Gets the amount as it was calculated, without rounding.</summary>
    /// <remarks>Of the amounts below a limit none is the largest; then it is whole micrograms (a library convention).</remarks>
    public static DoseRounding Exact { get; } = new Unrounded();

    /// <summary>Gets whole vials of 20 mg in 10 mL (US-80).</summary>
    public static DoseRounding VialsOf20Milligrams { get; } = DownToStep(Dose.FromMilligrams(20));

    /// <summary>Gets whole vials of 25 mg in 12.5 mL (US-80).</summary>
    public static DoseRounding VialsOf25Milligrams { get; } = DownToStep(Dose.FromMilligrams(25));

    /// <summary>Gets whole vials of 30 mg in 15 mL (US-80).</summary>
    public static DoseRounding VialsOf30Milligrams { get; } = DownToStep(Dose.FromMilligrams(30));

    /// <summary>Whole steps: the 0.1 mg of a syringe, or whole vials.</summary>
    /// <param name="step">The step; above zero.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is zero.</exception>
    public static DoseRounding DownToStep(Dose step) => new Steps(Checked(step));

    /// <summary>Whole steps where that stays near the dose, else the amount as it was calculated.</summary>
    /// <param name="step">The step; above zero.</param>
    /// <param name="percent">
    /// How far below the dose rounding may lead, in percent of it, inclusive; above 0 and below 100.
    /// </param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is zero, or the percentage out of its range.</exception>
    public static DoseRounding WithinPercent(Dose step, decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(percent, 100);
        return new NearSteps(Checked(step), percent);
    }

    /// <summary>One of the prepared doses of a table, the largest that the limit allows.</summary>
    /// <remarks>
    /// A table may round a calculated dose up (15.49 mg to 16 mg); where the calculated dose is a limit that would pass it, so
    /// the band is chosen by its own amount, not by the row the limit falls in.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <returns>The rounding.</returns>
    public static DoseRounding DownToBand(DoseBandTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Bands(table);
    }

    /// <summary>Rounds down to a step only where that stays within 10 % of the dose, as HOPA accepts (RND-01).</summary>
    /// <param name="step">The step, such as a vial; above zero.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is zero.</exception>
    public static DoseRounding WithinHopaTolerance(Dose step) => WithinPercent(step, UnitedStatesLabel.RoundingPercent);

    /// <summary>
    /// Rounds down to a step only where that stays within 6 % of the dose, as NHS bands of cytotoxics do (RND-03).
    /// </summary>
    /// <param name="step">The step, such as a vial; above zero.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is zero.</exception>
    public static DoseRounding WithinNhsTolerance(Dose step) => WithinPercent(step, EuropeanUnionLabel.RoundingPercent);

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

    private static Dose Checked(Dose step) =>
        step == Dose.Zero
            ? throw new ArgumentOutOfRangeException(nameof(step), step, "A step of 0 mg measures nothing; it must be above zero.")
            : step;

    private static Dose StepBelow(Dose limit, Dose step)
    {
        var rounded = limit.RoundDown(step);
        return rounded < limit ? rounded : Dose.FromExact(ExactNumber.SubtractToZero(limit.Amount, step.Amount));
    }

    private sealed record Unrounded : DoseRounding
    {
        private static readonly Dose Microgram = Dose.FromMilligrams(0.001m);

        public override Dose? LargestUpTo(Dose limit) => AboveZero(limit);

        public override Dose? LargestBelow(Dose limit) => AboveZero(StepBelow(limit, Microgram));

        public override string Describe() => "not rounded";
    }

    private sealed record Steps(Dose Step) : DoseRounding
    {
        public override Dose? LargestUpTo(Dose limit) => AboveZero(limit.RoundDown(Step));

        public override Dose? LargestBelow(Dose limit) => AboveZero(StepBelow(limit, Step));

        public override string Describe() => $"down to steps of {Step}";
    }

    private sealed record NearSteps(Dose Step, decimal Percent) : DoseRounding
    {
        public override Dose? LargestUpTo(Dose limit) =>
            limit.RoundDown(Step) is var rounded && IsNear(rounded, limit) ? rounded : Exact.LargestUpTo(limit);

        public override Dose? LargestBelow(Dose limit) =>
            StepBelow(limit, Step) is var rounded && IsNear(rounded, limit) ? rounded : Exact.LargestBelow(limit);

        public override string Describe() => $"down to steps of {Step} within {ExactNumberText.Format(Percent)} %";

        private bool IsNear(Dose rounded, Dose dose) =>
            rounded > Dose.Zero && rounded.Amount.CompareTo(dose.Amount * ExactNumber.FromDecimal((100 - Percent) / 100)) >= 0;
    }

    private sealed record Bands(DoseBandTable Table) : DoseRounding
    {
        public override Dose? LargestUpTo(Dose limit) => Largest(band => band <= limit);

        public override Dose? LargestBelow(Dose limit) => Largest(band => band < limit);

        public override string Describe() => $"down to a band of {Table}";

        private Dose? Largest(Func<Dose, bool> isSmallEnough) =>
            Table.Rows.Select(row => (Dose?)row.Band).Where(band => isSmallEnough(band!.Value)).Max();
    }
}
