namespace Mitox.Rules;

/// <summary>A unit that a quantity may be entered in; one of it is exactly factor / divisor of ours.</summary>
internal sealed record OfferedUnit<TUnit>(TUnit Unit, string Symbol, decimal Factor, decimal Divisor = 1)
    where TUnit : struct, Enum
{
    /// <summary>More decimals than these are in no decimal.</summary>
    private const int MostDecimals = 28;

    /// <summary>Whether multiplying keeps every digit: a double has 17 digits at most, and the longest factor 9.</summary>
    public bool CanConvert(decimal value) => value.Scale + Factor.Scale <= MostDecimals;

    public decimal ToOurs(decimal value) => value * Factor / Divisor;

    public decimal FromOurs(decimal value) => value * Divisor / Factor;
}
