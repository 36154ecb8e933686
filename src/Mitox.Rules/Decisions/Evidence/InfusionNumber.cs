namespace Mitox.Rules.Evidence;

/// <summary>The number of the proposed infusion compared with the most a course may have.</summary>
/// <param name="Number">The number of the proposed infusion, those on record before it counted.</param>
/// <param name="Most">The most infusions, inclusive.</param>
internal readonly record struct InfusionNumber(int Number, int Most) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("infusionNumber");
        values.Add("number", Number);
        values.Add("most", Most);
    }

    /// <inheritdoc/>
    public string Describe() =>
        $"it is infusion {ExactNumberText.Format(Number)} on record, {(Number > Most ? "above" : "not above")} the most of "
            + $"{ExactNumberText.Format(Most)}";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
