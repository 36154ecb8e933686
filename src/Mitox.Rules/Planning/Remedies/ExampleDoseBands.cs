using System.Collections.Immutable;

namespace Mitox.Rules.Planning;

/// <summary>Examples of dose bands, to show how a table is read; not for use: enter the table of your own pharmacy.</summary>
/// <remarks>
/// They are the rows that were read of the NHS table for drugs of 1 mg/mL (RND-05). Mitoxantrone is a concentrate of 2 mg/mL (US-80); the
/// table for that was not found.
/// </remarks>
public static class ExampleDoseBands
{
    /// <summary>The rows of 11, 12, 15 and 16 mg (RND-05), and the lower edge of 13 mg. Column B was read of the row of 12 mg alone (RND-04).</summary>
    /// <remarks>
    /// Of the row of 13 mg only its first dose, 12.49 mg, is known (vignette V80, RND-04), in both columns; the row is cut there. The row of
    /// 14 mg was not read.
    /// </remarks>
    private static readonly ImmutableArray<DoseBandRow> Rows =
    [
        Row(10.49m, 11.49m, null, 11),
        Row(11.49m, 12.49m, 12.48m, 12),
        Row(12.49m, 12.5m, 12.49m, 13),
        Row(14.49m, 15.49m, null, 15),
        Row(15.49m, 16.97m, null, 16),
    ];

    /// <summary>Gets the rows of the NHS table of 1 mg/mL that were read, ending by column A (RND-04, RND-05).</summary>
    public static DoseBandTable OneMilligramPerMilliliterColumnA { get; } =
        DoseBandTable.Create("the example rows of the NHS table of 1 mg/mL, column A", DoseBandEdge.BelowColumnA, Rows);

    /// <summary>Gets the same rows, ending by column B where it was read (RND-04, RND-05).</summary>
    public static DoseBandTable OneMilligramPerMilliliterColumnB { get; } =
        DoseBandTable.Create("the example rows of the NHS table of 1 mg/mL, column B", DoseBandEdge.UpToColumnB, Rows);

    private static DoseBandRow Row(decimal from, decimal below, decimal? upTo, decimal band) => new(
        Dose.FromMilligrams(from),
        Dose.FromMilligrams(below),
        upTo is { } last ? Dose.FromMilligrams(last) : null,
        Dose.FromMilligrams(band));
}
