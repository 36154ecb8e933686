using System.Collections.Immutable;

namespace Mitox.Rules.Planning;

/// <summary>A table of dose bands: which doses a pharmacy keeps prepared, and for which calculated doses each is used.</summary>
public sealed class DoseBandTable
{
    private DoseBandTable(string name, DoseBandEdge edge, ImmutableArray<DoseBandRow> rows)
    {
        Name = name;
        Edge = edge;
        Rows = rows;
    }

    /// <summary>Gets the name of the table.</summary>
    public string Name { get; }

    /// <summary>Gets the column by which rows end.</summary>
    public DoseBandEdge Edge { get; }

    /// <summary>Gets the rows, by rising doses.</summary>
    public ImmutableArray<DoseBandRow> Rows { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="name">Its name; not blank.</param>
    /// <param name="edge">The column by which rows end.</param>
    /// <param name="rows">The rows, in any order; at least one. There may be doses between two rows that belong to none.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">The name is blank, there is no row, a row is impossible, or two overlap; the message names them.</exception>
    public static DoseBandTable Create(string name, DoseBandEdge edge, params ImmutableArray<DoseBandRow> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (rows.IsDefaultOrEmpty || rows.Contains(null!))
        {
            throw new ArgumentException($"The table '{name}' must have rows, and none may be null.", nameof(rows));
        }

        ImmutableArray<DoseBandRow> ordered = [.. rows.OrderBy(row => row.From)];
        var problem = ordered.Select(row => row.Problem).FirstOrDefault(found => found is not null)
            ?? ordered.Zip(ordered.Skip(1)).Where(pair => pair.First.Below > pair.Second.From).Select(pair => $"'{pair.First}' and '{pair.Second}' overlap.").FirstOrDefault();
        return problem is null ? new(name, edge, ordered) : throw new ArgumentException($"The table '{name}' cannot be used. {problem}", nameof(rows));
    }

    /// <summary>The band of a calculated dose.</summary>
    /// <remarks>
    /// The dose is not rounded first. Column B leaves doses between two rows without a band (12.485 mg; RND-04); who holds doses to two
    /// decimals rounds before asking, as <see cref="Dose.RoundDown"/> does. A band may be above the calculated dose.
    /// </remarks>
    /// <param name="dose">The calculated dose.</param>
    /// <returns>The dose that is prepared, or <see langword="null"/> where no row covers it.</returns>
    public Dose? BandOf(Dose dose) => Rows.FirstOrDefault(row => row.Covers(dose, Edge))?.Band;

    /// <summary>Writes the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}
