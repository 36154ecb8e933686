namespace Mitox.Rules.Evidence;

/// <summary>A span of minutes compared with the least and, where there is one, the most.</summary>
/// <param name="Subject">What took, or lasted, so long.</param>
/// <param name="Minutes">The minutes, or <see langword="null"/> where they are not recorded.</param>
/// <param name="Least">The least minutes, inclusive.</param>
/// <param name="Most">The most minutes, inclusive, or <see langword="null"/> for no limit.</param>
internal readonly record struct MinutesAgainstRange(string Subject, decimal? Minutes, decimal Least, decimal? Most) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("minutesAgainstRange");
        values.Add("subject", Subject);
        values.Add("minutes", Minutes);
        values.Add("least", Least);
        values.Add("most", Most);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        if (Minutes is not { } minutes)
        {
            return $"{Subject}: not recorded";
        }

        var relation = minutes < Least ? $"below the least of {ExactNumberText.Format(Least)}"
            : minutes > Most ? $"above the {ExactNumberText.Format(Most.Value)} of the text"
            : "as the text asks";
        return $"{Subject}: {ExactNumberText.Format(minutes)} minutes, {relation}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
