using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>A drug given with each infusion of a phase.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">The drug and how much of it, such as "methylprednisolone 1 g".</param>
[JsonConverter(typeof(NotJson))]
public sealed record CoMedication(TherapyKind Kind, string Amount)
{
    /// <summary>Gets the drug and how much of it; not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string Amount { get; } = string.IsNullOrWhiteSpace(Amount)
        ? throw new ArgumentException("What is given must be named.", nameof(Amount))
        : Amount;

    /// <summary>Writes the drug and how much of it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => SentenceText.OneLine(Amount);
}
