namespace Mitox.Rules.Tests.Planning.Remedies;

/// <summary>
/// The rows that were read of the NHS table for drugs of 1 mg/mL (RND-05). Mitoxantrone is a concentrate of 2 mg/mL (US-80).
/// </summary>
internal static class ExampleDoseBands
{
    /// <summary>
    /// The rows of 11, 12, 15 and 16 mg (RND-05), and the lower edge of 13 mg. Column B was read of the
    /// row of 12 mg alone (RND-04).
    /// </summary>
    /// <remarks>
    /// Of the row of 13 mg only its first dose, 12.49 mg, is known (vignette V80, RND-04), in both columns; the row is cut there.
    /// The row of 14 mg was not read.
    /// </remarks>
    public static DoseBandTable OneMilligramPerMilliliter { get; } = DoseBandTable.Create(
        "the example rows of the NHS table of 1 mg/mL",
        Row(10.49m, 11.49m, null, 11),
        Row(11.49m, 12.49m, 12.48m, 12),
        Row(12.49m, 12.5m, 12.49m, 13),
        Row(14.49m, 15.49m, null, 15),
        Row(15.49m, 16.97m, null, 16));

    private static DoseBandRow Row(decimal from, decimal below, decimal? upTo, decimal band) => new(
        Dose.FromMilligrams(from),
        Dose.FromMilligrams(below),
        upTo is { } last ? Dose.FromMilligrams(last) : null,
        Dose.FromMilligrams(band));
}
