namespace Mitox.Rules.Evidence;

/// <summary>White cells and platelets that are low together.</summary>
/// <param name="WhiteCells">The leukocytes or neutrophils.</param>
/// <param name="Platelets">The platelets.</param>
internal readonly record struct LowCounts(LimitComparison<CellCount> WhiteCells, LimitComparison<CellCount> Platelets) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("lowCounts");
        values.AddGroup("whiteCells", WhiteCells.ListTo);
        values.AddGroup("platelets", Platelets.ListTo);
    }

    /// <inheritdoc/>
    public string Describe() => $"{WhiteCells.Describe()}; {Platelets.Describe()}";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
