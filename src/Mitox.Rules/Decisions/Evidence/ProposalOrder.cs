using NodaTime;

namespace Mitox.Rules.Evidence;

/// <summary>The proposed day beside the last infusion on record.</summary>
/// <param name="Proposed">The proposed day.</param>
/// <param name="LastOnRecord">The day of the last infusion on record.</param>
internal readonly record struct ProposalOrder(LocalDate Proposed, LocalDate LastOnRecord) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("proposalOrder");
        values.Add("proposed", Proposed);
        values.Add("lastOnRecord", LastOnRecord);
    }

    /// <inheritdoc/>
    public string Describe() =>
        Proposed > LastOnRecord
            ? $"{IsoText.Of(Proposed)} is after the last infusion on record, on {IsoText.Of(LastOnRecord)}"
            : $"{IsoText.Of(Proposed)} is not after the last infusion on record, on {IsoText.Of(LastOnRecord)}";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
