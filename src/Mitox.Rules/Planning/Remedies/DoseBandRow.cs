using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>One row of a table of dose bands: calculated doses that are all prepared as one.</summary>
/// <param name="From">The smallest calculated dose of the row, inclusive.</param>
/// <param name="Below">Column A, "To (A) &lt;": the calculated dose that is the first of the next row (RND-04).</param>
/// <param name="UpTo">
/// Column B, "To (B) ≤": the largest calculated dose of the row, inclusive (RND-04); <see langword="null"/> where it is not
/// recorded, and then no dose belongs to the row by that column.
/// </param>
/// <param name="Band">The dose that is prepared.</param>
[JsonConverter(typeof(NotJson))]
public sealed record DoseBandRow(Dose From, Dose Below, Dose? UpTo, Dose Band)
{
    /// <summary>Writes the row as in "11.49 mg to below 12.49 mg: 12 mg".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{From} to below {Below}: {Band}";

    /// <summary>Says what is wrong with the row, or <see langword="null"/>.</summary>
    internal string? Problem =>
        Band == Dose.Zero ? $"'{this}': a band must be above zero."
        : From >= Below ? $"'{this}': it must begin below where it ends."
        : UpTo < From || UpTo >= Below ? $"'{this}': column B ({UpTo}) must lie within the row, below column A."
        : null;
}
