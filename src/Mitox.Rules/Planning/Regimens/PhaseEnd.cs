namespace Mitox.Rules.Planning;

/// <summary>When a phase is over: after a number of infusions, at a lifetime dose, or at the cap of the policy.</summary>
public sealed record PhaseEnd
{
    private PhaseEnd()
    {
    }

    /// <summary>Gets the end at the cap of the policy: the phase goes on as long as a whole dose still fits.</summary>
    public static PhaseEnd AtTheCap { get; } = new();

    /// <summary>Gets the fewest infusions, or <see langword="null"/> where a dose ends the phase.</summary>
    public int? Fewest { get; private init; }

    /// <summary>
    /// Gets the most infusions, inclusive, to which a forecast counts; <see langword="null"/> where a dose ends the phase.
    /// </summary>
    public int? Most { get; private init; }

    /// <summary>Gets the lifetime dose that ends the phase and may be reached exactly, or <see langword="null"/>.</summary>
    public DosePerArea? LifetimeDose { get; private init; }

    /// <summary>The end after a number of infusions: as many, no fewer and no more.</summary>
    /// <param name="count">The infusions, from 1 to 240.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 1 to 240.</exception>
    public static PhaseEnd After(int count) => new() { Fewest = Checked(count, nameof(count)), Most = count };

    /// <summary>The end after a range of infusions.</summary>
    /// <param name="fewest">The fewest infusions, from 1 to 240.</param>
    /// <param name="most">The most infusions, inclusive; a forecast counts up to it.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is not from 1 to 240, or the most are fewer than the fewest.
    /// </exception>
    public static PhaseEnd After(int fewest, int most) => new()
    {
        Fewest = Checked(fewest, nameof(fewest)),
        Most = Checked(most, nameof(most)) < fewest
            ? throw new ArgumentOutOfRangeException(
                nameof(most), most, $"The most infusions must not be fewer than {ExactNumberText.Format(fewest)}.")
            : most,
    };

    /// <summary>The end at a lifetime dose: the last infusion is the last that does not go above it.</summary>
    /// <param name="lifetimeDose">The lifetime dose, above zero; it may be reached exactly.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lifetimeDose"/> is zero.</exception>
    public static PhaseEnd AtLifetimeDose(DosePerArea lifetimeDose) => new()
    {
        LifetimeDose = lifetimeDose == DosePerArea.Zero
            ? throw new ArgumentOutOfRangeException(nameof(lifetimeDose), lifetimeDose, "A lifetime dose must be above zero.")
            : lifetimeDose,
    };

    /// <summary>Whether an infusion still belongs to the phase by the lifetime dose it would bring.</summary>
    internal bool Allows(DosePerArea lifetimeDoseAfter) => !(lifetimeDoseAfter > LifetimeDose);

    /// <summary>Writes the end as in "3 times", "up to a lifetime dose of 144 mg/m²" or "up to the cap of the policy".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() =>
        LifetimeDose is { } dose ? $"up to a lifetime dose of {dose}"
        : (Fewest, Most) is not ({ } fewest, { } most) ? "up to the cap of the policy"
        : most == 1 ? "once"
        : fewest == most ? $"{ExactNumberText.Format(most)} times"
        : $"{ExactNumberText.Format(fewest)} to {ExactNumberText.Format(most)} times";

    private static string Longest => ExactNumberText.Format(PhasedRegimen.MostInfusions);

    private static int Checked(int count, string parameter) => count is <= 0 or > PhasedRegimen.MostInfusions
        ? throw new ArgumentOutOfRangeException(parameter, count, $"A number of infusions must be from 1 to {Longest}.")
        : count;
}
