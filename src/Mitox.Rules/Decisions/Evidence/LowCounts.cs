namespace Mitox.Rules;

/// <summary>White cells and platelets that are low together.</summary>
/// <param name="WhiteCells">The leukocytes or neutrophils.</param>
/// <param name="Platelets">The platelets.</param>
public readonly record struct LowCounts(LimitComparison<CellCount> WhiteCells, LimitComparison<CellCount> Platelets) : IEvidence
{
    /// <inheritdoc/>
    public string Describe() => $"{WhiteCells.Describe()}; {Platelets.Describe()}";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
