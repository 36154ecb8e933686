using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Authoring;

/// <summary>A way to count other anthracyclines as mitoxantrone, by their harm to the heart.</summary>
/// <remarks>
/// Converting to mitoxantrone, the smaller ratio counts more and is the stricter (CO-11). No regulator says how to count (CO-12):
/// a site that does so chooses, and names, its ratio.
/// </remarks>
[JsonConverter(typeof(NotJson))]
public sealed class EquivalenceRatio
{
    private readonly FrozenDictionary<CardiotoxicDrug, decimal> doxorubicinFactors;

    /// <summary>Initializes a new instance of the <see cref="EquivalenceRatio"/> class.</summary>
    /// <param name="name">The name, with its source, such as "10.5 (Feijen 2019)"; not blank.</param>
    /// <param name="doxorubicinPerMitoxantrone">
    /// How many mg/m² of doxorubicin are equivalent to one of mitoxantrone; above zero.
    /// </param>
    /// <param name="doxorubicinFactors">
    /// How many mg/m² of doxorubicin one mg/m² of another drug is equivalent to; each above zero.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not above zero.</exception>
    public EquivalenceRatio(
        string name,
        decimal doxorubicinPerMitoxantrone,
        params ImmutableArray<(CardiotoxicDrug Drug, decimal Factor)> doxorubicinFactors)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(doxorubicinPerMitoxantrone);
        doxorubicinFactors = doxorubicinFactors.IsDefault ? [] : doxorubicinFactors;
        Name = name;
        DoxorubicinPerMitoxantrone = doxorubicinPerMitoxantrone;
        foreach (var (_, factor) in doxorubicinFactors)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor, nameof(doxorubicinFactors));
        }

        this.doxorubicinFactors = doxorubicinFactors
            .Append((Drug: CardiotoxicDrug.Doxorubicin, Factor: 1m))
            .ToFrozenDictionary(pair => pair.Drug, pair => pair.Factor);
    }

    /// <summary>Gets the name, with its source.</summary>
    public string Name { get; }

    /// <summary>Gets how many mg/m² of doxorubicin are equivalent to one of mitoxantrone.</summary>
    public decimal DoxorubicinPerMitoxantrone { get; }

    /// <summary>Counts a dose of an anthracycline as mitoxantrone, exactly.</summary>
    /// <param name="drug">The drug.</param>
    /// <param name="dose">Its whole dose in mg/m²; zero is allowed.</param>
    /// <returns>
    /// The equivalent dose of mitoxantrone, or <see langword="null"/> where this ratio says nothing of the drug.
    /// </returns>
    public DosePerArea? ToMitoxantrone(CardiotoxicDrug drug, DosePerArea dose) =>
        doxorubicinFactors.TryGetValue(drug, out var factor) ? dose.Times(factor).DividedBy(DoxorubicinPerMitoxantrone) : null;

    /// <summary>Counts a dose of mitoxantrone as doxorubicin, exactly.</summary>
    /// <param name="dose">The dose of mitoxantrone in mg/m²; zero is allowed.</param>
    /// <returns>The equivalent dose of doxorubicin.</returns>
    public DosePerArea ToDoxorubicin(DosePerArea dose) => dose.Times(DoxorubicinPerMitoxantrone);

    /// <summary>Writes the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => SentenceText.OneLine(Name);
}
