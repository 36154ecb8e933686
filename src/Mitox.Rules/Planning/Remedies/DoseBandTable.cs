using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>A table of dose bands: which doses a pharmacy keeps prepared, and for which calculated doses each is used.</summary>
/// <remarks>
/// An NHS table has two columns by which a row can end (RND-04): column A, exclusive, for systems that round up on a step, and
/// column B, inclusive, for those that round down. No table that holds mitoxantrone was found (RND-05):
/// enter your pharmacy's own.
/// </remarks>
[JsonConverter(typeof(NotJson))]
public sealed class DoseBandTable
{
    private DoseBandTable(string name, ImmutableArray<DoseBandRow> rows)
    {
        Name = name;
        Rows = rows;
    }

    /// <summary>Gets the name of the table.</summary>
    public string Name { get; }

    /// <summary>Gets the rows, by rising doses.</summary>
    public ImmutableArray<DoseBandRow> Rows { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="name">Its name; not blank.</param>
    /// <param name="rows">The rows, in any order; at least one. There may be doses between two rows that belong to none.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">
    /// The name is blank, there is no row, a row is impossible, or two overlap; the message names them.
    /// </exception>
    public static DoseBandTable Create(string name, params ImmutableArray<DoseBandRow> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (rows.IsDefaultOrEmpty || rows.Contains(null!))
        {
            throw new ArgumentException(
                $"The table {VisibleText.Quoted(name)} must have rows, and none may be null.", nameof(rows));
        }

        ImmutableArray<DoseBandRow> ordered = [.. rows.OrderBy(row => row.From)];
        var problem = ordered.Select(row => row.Problem).FirstOrDefault(found => found is not null)
            ?? ordered.Zip(ordered.Skip(1)).Where(pair => pair.First.Below > pair.Second.From)
                .Select(pair => $"'{pair.First}' and '{pair.Second}' overlap.").FirstOrDefault();
        return problem is null
            ? new(name, ordered)
            : throw new ArgumentException($"The table {VisibleText.Quoted(name)} cannot be used. {problem}", nameof(rows));
    }

    /// <summary>The band of a calculated dose by column A, below which a row ends.</summary>
    /// <remarks>The dose is not rounded first. A band may be above the calculated dose.</remarks>
    /// <param name="dose">The calculated dose in mg.</param>
    /// <returns>The dose that is prepared, or <see langword="null"/> where no row covers it.</returns>
    public Dose? BandByColumnA(Dose dose) => Rows.FirstOrDefault(row => dose >= row.From && dose < row.Below)?.Band;

    /// <summary>The band of a calculated dose by column B, up to which a row goes.</summary>
    /// <remarks>
    /// The dose is not rounded first. Column B leaves doses between two rows without a band (12.485 mg; RND-04); who holds doses
    /// to two decimals rounds before asking, as <see cref="Dose.RoundDown"/> does. A band may be above the calculated dose.
    /// </remarks>
    /// <param name="dose">The calculated dose in mg.</param>
    /// <returns>The dose that is prepared, or <see langword="null"/> where no row covers it.</returns>
    public Dose? BandByColumnB(Dose dose) => Rows.FirstOrDefault(row => dose >= row.From && dose <= row.UpTo)?.Band;

    /// <summary>Writes the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => SentenceText.OneLine(Name);
}
