namespace Mitox.Rules.Authoring;

/// <summary>The values behind a finding.</summary>
/// <remarks>
/// Implement it as a readonly record struct: a rule then hands its values over without allocating, and they are kept
/// only where somebody will read them. A clinic's own rule may bring its own evidence.
/// </remarks>
public interface IEvidence
{
    /// <summary>Says in one sentence, without its full stop, what was seen and what it was compared with.</summary>
    /// <returns>The sentence: unrounded numbers, ISO dates, invariant culture.</returns>
    string Describe();

    /// <summary>Lists the values, each once, in the order in which a file shows them.</summary>
    /// <remarks>Asked only when the decision is written; whatever writes it reads this list.</remarks>
    /// <param name="values">Takes the values.</param>
    void ListTo(EvidenceValues values);
}
