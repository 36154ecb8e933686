using System.Diagnostics.CodeAnalysis;

namespace Mitox.Rules;

/// <content>Made of a laboratory's result and its upper limit of normal.</content>
public sealed partial record UpperLimitMultiple
{
    /// <summary>
    /// Creates a multiple from a result and its upper limit, both in the same unit: nothing here can tell mg/dL from µmol/L.
    /// Where the units are known, state them.
    /// </summary>
    /// <param name="result">The result, not below zero: a bilirubin of 0 has been published (P25).</param>
    /// <param name="upperLimitOfNormal">The laboratory's upper limit of normal, above zero, in the unit of the result.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The result is below zero, the limit is not above it, or the quotient is implausible, as with two different units.
    /// </exception>
    public static UpperLimitMultiple FromResult(decimal result, decimal upperLimitOfNormal) =>
        TryFromResult(result, upperLimitOfNormal, out var multiple, out var problem)
            ? multiple
            : throw problem.Exception(problem.Path == nameof(result) ? result : upperLimitOfNormal);

    /// <inheritdoc cref="FromResult(decimal, decimal)" path="/summary"/>
    /// <param name="result">The result, not below zero: a bilirubin of 0 has been published (P25).</param>
    /// <param name="upperLimitOfNormal">The laboratory's upper limit of normal, above zero, in the unit of the result.</param>
    /// <param name="multiple">The exact quotient, or <see langword="null"/> where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromResult(
        decimal result,
        decimal upperLimitOfNormal,
        [NotNullWhen(true)] out UpperLimitMultiple? multiple,
        [NotNullWhen(false)] out HistoryProblem? problem) =>
        TryDivide(new(result), new(upperLimitOfNormal), out multiple, out problem);

    /// <summary>
    /// Creates a multiple from a result and its upper limit, each with the unit the laboratory reported: µkat/L and U/L are
    /// converted exactly, mg/dL over µmol/L is refused.
    /// </summary>
    /// <param name="result">The result, not below zero.</param>
    /// <param name="resultUnit">Its unit: U/L, µkat/L, mg/dL, µmol/L or another spelling of them.</param>
    /// <param name="upperLimitOfNormal">The laboratory's upper limit of normal, above zero.</param>
    /// <param name="limitUnit">The unit of the limit.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="ArgumentException">
    /// A unit is unknown, or the two measure different things: bilirubin in mg/dL and in µmol/L.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The result is below zero, the limit is not above it, or the quotient is implausible.
    /// </exception>
    public static UpperLimitMultiple FromResult(
        decimal result, string resultUnit, decimal upperLimitOfNormal, string limitUnit)
    {
        ArgumentNullException.ThrowIfNull(resultUnit);
        ArgumentNullException.ThrowIfNull(limitUnit);
        return TryFromResult(result, resultUnit, upperLimitOfNormal, limitUnit, out var multiple, out var problem)
            ? multiple
            : throw problem.Path switch
            {
                nameof(result) => problem.Exception(result),
                nameof(upperLimitOfNormal) => problem.Exception(upperLimitOfNormal),
                _ => new ArgumentException(problem.Message, problem.Path),
            };
    }

    /// <inheritdoc cref="FromResult(decimal, string, decimal, string)" path="/summary"/>
    /// <param name="result">The result, not below zero.</param>
    /// <param name="resultUnit">
    /// Its unit: U/L, µkat/L, mg/dL, µmol/L or another spelling of them; null where none is recorded.
    /// </param>
    /// <param name="upperLimitOfNormal">The laboratory's upper limit of normal, above zero.</param>
    /// <param name="limitUnit">The unit of the limit; null where none is recorded.</param>
    /// <param name="multiple">The exact quotient, or <see langword="null"/> where it is refused, as it is without a unit.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromResult(
        decimal result,
        string? resultUnit,
        decimal upperLimitOfNormal,
        string? limitUnit,
        [NotNullWhen(true)] out UpperLimitMultiple? multiple,
        [NotNullWhen(false)] out HistoryProblem? problem)
    {
        multiple = null;
        return LaboratoryUnit.TryParse(resultUnit, nameof(resultUnit), out var ofResult, out problem)
            && LaboratoryUnit.TryParse(limitUnit, nameof(limitUnit), out var ofLimit, out problem)
            && TryDivide(
                new(result, ofResult, resultUnit!), new(upperLimitOfNormal, ofLimit, limitUnit!), out multiple, out problem);
    }

    /// <summary>Divides two numbers of which each has a unit, or neither has.</summary>
    private static bool TryDivide(
        Stated result,
        Stated limit,
        [NotNullWhen(true)] out UpperLimitMultiple? multiple,
        [NotNullWhen(false)] out HistoryProblem? problem)
    {
        var quotient = result.Number >= 0 && limit.Number > 0 ? result.Amount / limit.Amount : default;
        problem =
            result.Number < 0 ? Refused.If($"A result of {result} is not possible: it must not be below zero.", nameof(result))
            : limit.Number <= 0 ? Refused.If(
                $"An upper limit of {limit} is not possible: it must be above zero; what is not recorded is left out.",
                "upperLimitOfNormal")
            : result.Unit?.Kind != limit.Unit?.Kind ? Refused.If(
                $"A result in {result.Spelling} cannot be compared with a limit in {limit.Spelling}: state both in one unit.",
                "limitUnit")
            : quotient > ExactNumber.FromDecimal(Range.Highest) ? Refused.If(
                $"{result} is {quotient} times {limit}: not possible"
                    + (limit.Unit is null ? "; the two must be in the same unit." : "."),
                nameof(result))
            : null;
        multiple = problem is null ? new(quotient) { StatedUnit = result.Unit?.Kind ?? LaboratoryUnitKind.NotStated } : null;
        return multiple is not null;
    }

    /// <summary>A number with its unit, where one is stated, as it was spelled.</summary>
    private readonly record struct Stated(decimal Number, LaboratoryUnit? Unit = null, string Spelling = "")
    {
        /// <summary>Gets the number in the first unit of its kind.</summary>
        public ExactNumber Amount =>
            Unit is null ? ExactNumber.FromDecimal(Number) : ExactNumber.FromDecimal(Number) * Unit.Size;

        public override string ToString() => $"{ExactNumberText.Format(Number)} {Spelling}".TrimEnd();
    }
}
