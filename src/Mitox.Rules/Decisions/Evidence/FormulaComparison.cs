namespace Mitox.Rules;

/// <summary>The formula of the proposed body surface area beside that of an infusion on record.</summary>
/// <param name="Proposed">The formula of the proposed area.</param>
/// <param name="OnRecord">The formula on record that differs, or the same one.</param>
public readonly record struct FormulaComparison(BodySurfaceFormula Proposed, BodySurfaceFormula OnRecord) : IEvidence
{
    /// <inheritdoc/>
    public string Describe() => $"body surface by {Proposed}; on record by {OnRecord}";
}
