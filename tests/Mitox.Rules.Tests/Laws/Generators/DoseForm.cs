using NodaTime;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>How an amount of drug was written down.</summary>
public enum DoseUnit
{
    Milligrams,
    Milliliters,
    HydrochlorideMilligrams,
}

/// <summary>An amount as written down, on a body surface: for the library a dose, for the oracle a fraction.</summary>
public sealed record DoseForm(DoseUnit Unit, decimal Amount, decimal SquareMeters)
{
    public Dose Dose => Unit switch
    {
        DoseUnit.Milliliters => Dose.FromMilliliters(Amount),
        DoseUnit.HydrochlorideMilligrams => Dose.FromHydrochlorideMilligrams(Amount),
        _ => Dose.FromMilligrams(Amount),
    };

    public BodySurfaceArea Area => BodySurfaceArea.FromSquareMeters(SquareMeters);

    internal Rational PerArea => Unit switch
    {
        DoseUnit.Milliliters => (Rational)Amount * 2m / SquareMeters,
        DoseUnit.HydrochlorideMilligrams => (Rational)Amount * 20m / 23.28m / SquareMeters,
        _ => (Rational)Amount / SquareMeters,
    };

    /// <remarks>Of any size, so it is confirmed: the laws are about exact sums, not about slips.</remarks>
    public Infusion On(LocalDate day) => new(day, Dose, Area) { Confirmed = true };

    public ProposedInfusion ProposedOn(LocalDate day) => ProposedInfusion.Intravenous(day, Dose, Area) with
    {
        Confirmed = true,
    };
}
