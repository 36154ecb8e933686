namespace Mitox.Rules.Json.Format.Parts;

/// <summary>The quantities that several tables have.</summary>
internal static class QuantityParts
{
    /// <summary>
    /// An amount of drug, stated in exactly one of three ways. A volume is never written: milligrams say the same.
    /// </summary>
    public static Part<T> Dose<T>(Func<T, Dose> get, Func<T, Dose, T> set) => new QuantityPart<T, Dose>(
        [
            new("milligrams", number => AboveZero(Rules.Dose.FromMilligrams(number)), dose => dose.ExactMilligrams),
            new(
                "hydrochlorideMilligrams",
                number => AboveZero(Rules.Dose.FromHydrochlorideMilligrams(number)),
                dose => dose.ExactHydrochlorideMilligrams),
            new("milliliters", number => AboveZero(Rules.Dose.FromMilliliters(number)), _ => null),
        ],
        owner => get(owner),
        set)
    {
        IsRequired = true,
        Called = "given",
    };

    /// <summary>An amount of drug in milligrams, which may be left out.</summary>
    public static Part<T> Milligrams<T>(string name, Func<T, Dose?> get, Func<T, Dose, T> set) => new QuantityPart<T, Dose>(
        [new(name, number => AboveZero(Rules.Dose.FromMilligrams(number)), dose => dose.ExactMilligrams)], get, set);

    private static Dose AboveZero(Dose dose) =>
        dose == default ? throw new ArgumentException("nothing at all is no infusion; the amount must be above zero.") : dose;
}
