namespace Mitox.Rules.Evidence;

/// <summary>The volume of the diluted drug compared with the least volume.</summary>
/// <param name="Dose">The dose that is diluted, or <see langword="null"/> where it is not recorded.</param>
/// <param name="Volume">The whole volume, or <see langword="null"/> where it is not recorded.</param>
/// <param name="LeastVolume">The least volume, inclusive.</param>
internal readonly record struct Dilution(Dose? Dose, FluidVolume? Volume, FluidVolume LeastVolume) : IEvidence
{
    /// <summary>Gets the most, inclusive, or <see langword="null"/> where the text names none.</summary>
    public FluidVolume? MostVolume { get; init; }

    /// <summary>Gets whether the drug is at least as strong in the volume as in the concentrate (US-80).</summary>
    internal bool IsConcentrate => Volume is { } volume && Dose >= Mitox.Rules.Dose.FromMilliliters(volume.Milliliters);

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("dilution");
        values.Add("dose", Dose);
        values.Add("volumeMilliliters", Volume?.Milliliters);
        values.Add("leastVolumeMilliliters", LeastVolume.Milliliters);
        if (MostVolume is { } most)
        {
            values.Add("mostVolumeMilliliters", most.Milliliters);
        }
    }

    /// <inheritdoc/>
    public string Describe()
    {
        if (Volume is not { } volume)
        {
            return $"the volume of the diluted drug is not recorded; it must be at least {LeastVolume}";
        }

        var dose = Dose is not { } known ? $"{volume}"
            : volume == default ? $"{known} in {volume}"
            : $"{known} in {volume} ({Concentration(known, volume)} mg/mL)";
        return volume < LeastVolume ? $"{dose} is below the least volume of {LeastVolume}"
            : MostVolume is { } most && volume > most ? $"{dose} is above the most of {most}"
            : IsConcentrate ? $"{dose} is no weaker than the concentrate"
            : $"{dose} is not below the least volume of "
                + $"{LeastVolume}{(Dose is null ? "; the dose that is diluted is not recorded" : string.Empty)}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();

    private static ExactNumber Concentration(Dose dose, FluidVolume volume) =>
        dose.Amount / ExactNumber.FromDecimal(volume.Milliliters);
}
