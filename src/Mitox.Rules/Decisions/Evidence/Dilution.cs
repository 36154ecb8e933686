namespace Mitox.Rules;

/// <summary>The volume of the diluted drug held against the least volume.</summary>
/// <param name="Dose">The dose that is diluted, or <see langword="null"/> where it is not known.</param>
/// <param name="Volume">The whole volume, or <see langword="null"/> where it is not known.</param>
/// <param name="LeastVolume">The least volume, inclusive.</param>
public readonly record struct Dilution(Dose? Dose, FluidVolume? Volume, FluidVolume LeastVolume) : IEvidence
{
    /// <inheritdoc/>
    public string Describe()
    {
        if (Volume is not { } volume)
        {
            return $"the volume of the diluted drug is not known; it must be at least {LeastVolume}";
        }

        var dose = Dose is { } known ? $"{known} in {volume} ({Concentration(known, volume)} mg/mL)" : $"{volume}";
        return $"{dose} is {(volume < LeastVolume ? "below" : "not below")} the least volume of {LeastVolume}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();

    private static ExactNumber Concentration(Dose dose, FluidVolume volume) =>
        ExactNumber.FromDecimal(dose.Milligrams) / ExactNumber.FromDecimal(volume.Milliliters);
}
