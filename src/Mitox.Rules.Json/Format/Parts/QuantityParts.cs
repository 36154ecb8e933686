namespace Mitox.Rules.Json.Format.Parts;

/// <summary>The quantities that several tables have.</summary>
internal static class QuantityParts
{
    /// <summary>
    /// An amount of drug, stated in exactly one of three ways. A volume is never written: milligrams say the same.
    /// </summary>
    /// <param name="get">What an owner has.</param>
    /// <param name="set">The owner with something else.</param>
    /// <param name="mayBeZero">Whether nothing at all may have been given, as in an infusion that was broken off.</param>
    public static Part<T> Dose<T>(Func<T, Dose> get, Func<T, Dose, T> set, bool mayBeZero = false) => new QuantityPart<T, Dose>(
        [
            new("milligrams", number => Checked(Rules.Dose.FromMilligrams(number), mayBeZero), dose => dose.ExactMilligrams),
            new(
                "hydrochlorideMilligrams",
                number => Checked(Rules.Dose.FromHydrochlorideMilligrams(number), mayBeZero),
                dose => dose.ExactHydrochlorideMilligrams),
            new("milliliters", number => Checked(Rules.Dose.FromMilliliters(number), mayBeZero), _ => null),
        ],
        owner => get(owner),
        set)
    {
        IsRequired = true,
        Called = "given",
    };

    /// <summary>An amount of drug in milligrams, which may be left out.</summary>
    public static Part<T> Milligrams<T>(
        string name, Func<T, Dose?> get, Func<T, Dose, T> set, bool mayBeZero = false) => new QuantityPart<T, Dose>(
        [new(name, number => Checked(Rules.Dose.FromMilligrams(number), mayBeZero), dose => dose.ExactMilligrams)], get, set);

    private static Dose Checked(Dose dose, bool mayBeZero) =>
        dose == default && !mayBeZero
            ? throw new ArgumentException("nothing at all is no infusion; the amount must be above zero.")
            : dose;
}
