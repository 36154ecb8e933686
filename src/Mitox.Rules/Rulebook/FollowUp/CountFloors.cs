namespace Mitox.Rules.Rulebook;

/// <summary>The blood counts below which, after treatment, something may be wrong with the marrow.</summary>
public sealed record CountFloors
{
    /// <summary>Initializes a new instance of the <see cref="CountFloors"/> class.</summary>
    /// <param name="leukocytes">The floor of the leukocytes; a count at it is not below.</param>
    /// <param name="neutrophils">The floor of the neutrophils.</param>
    /// <param name="platelets">The floor of the platelets.</param>
    /// <exception cref="ArgumentOutOfRangeException">A floor is zero.</exception>
    public CountFloors(CellCount leukocytes, CellCount neutrophils, CellCount platelets)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(leukocytes, default);
        ArgumentOutOfRangeException.ThrowIfEqual(neutrophils, default);
        ArgumentOutOfRangeException.ThrowIfEqual(platelets, default);
        Leukocytes = leukocytes;
        Neutrophils = neutrophils;
        Platelets = platelets;
    }

    /// <summary>Gets the floor of the leukocytes.</summary>
    public CellCount Leukocytes { get; }

    /// <summary>Gets the floor of the neutrophils.</summary>
    public CellCount Neutrophils { get; }

    /// <summary>Gets the floor of the platelets.</summary>
    public CellCount Platelets { get; }
}
