using System.Diagnostics.CodeAnalysis;

namespace Mitox.Rules;

/// <summary>The magnitudes a quantity can have, and the likely confusion behind one it cannot (a library convention).</summary>
internal sealed record PlausibleRange(string Quantity, string Unit, decimal Lowest, decimal Highest)
{
    /// <summary>More decimals than these could not be kept where the value is converted.</summary>
    public int MostDecimals { get; init; } = 28;

    /// <summary>What a value that is too small was probably meant to be.</summary>
    public string LowHint { get; init; } = string.Empty;

    /// <summary>What a value that is too large was probably meant to be.</summary>
    public string HighHint { get; init; } = string.Empty;

    public string? ProblemWith(decimal value) =>
        value < 0 ? Complain(value, string.Empty)
        : value < Lowest ? Complain(value, LowHint)
        : value > Highest ? Complain(value, HighHint)
        : value.Scale > MostDecimals
            ? $"{Quantity} of {Text(value)} {Unit} must not have more than {Text(MostDecimals)} decimals, so "
                + "that it can be kept exactly."
        : null;

    /// <summary>Makes a quantity of a value inside the range.</summary>
    /// <param name="value">The argument of the factory; it is called so there too.</param>
    /// <param name="make">Makes the quantity; it is not asked about any other value.</param>
    /// <param name="result">The quantity, or the default.</param>
    /// <param name="problem">What is wrong with the value, or null.</param>
    /// <returns>Whether the quantity was made.</returns>
    public bool TryMake<T>(
        decimal value,
        Func<decimal, T> make,
        [MaybeNullWhen(false)] out T result,
        [NotNullWhen(false)] out HistoryProblem? problem)
    {
        problem = Refused.If(ProblemWith(value), nameof(value));
        result = problem is null ? make(value) : default;
        return problem is null;
    }

    private string Complain(decimal value, string hint)
    {
        var sentence =
            $"{Quantity} of {Text(value)} {Unit} is not possible: it must be from {Text(Lowest)} to {Text(Highest)} {Unit}.";
        return hint.Length == 0 ? sentence : $"{sentence} {hint}";
    }

    private static string Text(decimal value) => value < 0 ? "-" + ExactNumberText.Format(-value) : ExactNumberText.Format(value);
}
