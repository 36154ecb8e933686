using System.Diagnostics.CodeAnalysis;

namespace Mitox.Rules;

/// <summary>A unit that is stated beside a liver test or its upper limit of normal.</summary>
/// <param name="Kind">What it measures; two kinds are never converted into each other.</param>
/// <param name="Size">How many of the first unit of its kind it is, exactly.</param>
internal sealed record LaboratoryUnit(LaboratoryUnitKind Kind, ExactNumber Size)
{
    /// <summary>The spellings of each unit; micro sign and Greek mu are one.</summary>
    private static readonly (string[] Spellings, LaboratoryUnit Unit)[] Known =
    [
        (["U/L", "IU/L", "UI/L", "E/L"], new(LaboratoryUnitKind.Activity, Number(1))),

        // 1 kat is 1 mol/s and 1 U is 1 µmol/min, so 1 µkat/L is 60 U/L, by definition.
        (["ukat/L", "µkat/L", "mckat/L"], new(LaboratoryUnitKind.Activity, Number(60))),
        (["nkat/L"], new(LaboratoryUnitKind.Activity, Number(60) / Number(1_000))),
        (["mg/dL", "mg%"], new(LaboratoryUnitKind.Mass, Number(1))),
        (["mg/L"], new(LaboratoryUnitKind.Mass, Number(1) / Number(10))),
        (["umol/L", "µmol/L", "mcmol/L"], new(LaboratoryUnitKind.Substance, Number(1))),
    ];

    /// <summary>Gets the spelling in files of the first unit of a kind.</summary>
    public static string NameOf(LaboratoryUnitKind kind) => kind switch
    {
        LaboratoryUnitKind.Activity => "U/L",
        LaboratoryUnitKind.Mass => "mg/dL",
        LaboratoryUnitKind.Substance => "umol/L",
        _ => string.Empty,
    };

    /// <summary>Reads a unit; the letter case of the liter does not matter.</summary>
    /// <param name="text">The unit as it is spelled, or <see langword="null"/> where none is recorded.</param>
    /// <param name="parameterName">What the text is an argument for.</param>
    /// <param name="unit">The unit, or <see langword="null"/> where it is none of those that are known.</param>
    /// <param name="problem">What is wrong with the text, or <see langword="null"/>.</param>
    public static bool TryParse(
        string? text,
        string parameterName,
        [NotNullWhen(true)] out LaboratoryUnit? unit,
        [NotNullWhen(false)] out HistoryProblem? problem)
    {
        unit = string.IsNullOrWhiteSpace(text) ? null : Find(text);
        problem = unit is not null
            ? null
            : new(
                string.IsNullOrWhiteSpace(text) ? HistoryProblemKind.Missing : HistoryProblemKind.Implausible,
                parameterName,
                $"{VisibleText.Quoted(text ?? string.Empty)} is no unit of a liver test; it must be one of "
                    + $"{string.Join(", ", Known.SelectMany(one => one.Spellings))}.");
        return unit is not null;
    }

    private static LaboratoryUnit? Find(string text)
    {
        var spelling = text.Trim().Replace('\u03BC', '\u00B5').Replace(" ", string.Empty, StringComparison.Ordinal);
        foreach (var (spellings, unit) in Known)
        {
            if (spellings.Contains(spelling, StringComparer.OrdinalIgnoreCase))
            {
                return unit;
            }
        }

        return null;
    }

    private static ExactNumber Number(decimal number) => ExactNumber.FromDecimal(number);
}

/// <summary>What the unit of a liver test measures.</summary>
internal enum LaboratoryUnitKind
{
    /// <summary>No unit was stated. The default.</summary>
    NotStated = 0,

    /// <summary>The activity of an enzyme: U/L, µkat/L.</summary>
    Activity,

    /// <summary>A mass per volume: mg/dL.</summary>
    Mass,

    /// <summary>An amount of substance per volume: µmol/L.</summary>
    Substance,
}
