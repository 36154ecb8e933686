namespace Mitox.Rules.Fhir.Reading;

/// <summary>A liver test as a multiple of its upper limit of normal, both with their units.</summary>
/// <param name="Value">The multiple.</param>
/// <param name="IsNotAboveLimit">Whether no part of it is above the limit.</param>
internal sealed record LiverMultiple(UpperLimitMultiple Value, bool IsNotAboveLimit)
{
    private static readonly UpperLimitMultiple Limit = UpperLimitMultiple.FromMultiple(1);

    /// <summary>Reads it; null with a reason where it cannot be.</summary>
    public static LiverMultiple? Read(R4.DataType? value, R4.Quantity limit, UnitKind ofCode, out string problem)
    {
        var low = Ratio(value is R4.Range range ? range.Low : value, limit, ofCode, out problem);
        var high = low is null || value is not R4.Range other ? low : Ratio(other.High, limit, ofCode, out problem);
        if (low is null || high is null)
        {
            return null;
        }

        var sign = value is R4.Quantity { Comparator: { } comparator } ? SignOf(comparator) : SpanSign.Between;
        if (sign is null || (value is R4.Range && low >= high))
        {
            problem = sign is null ? "Its comparator is not known." : "The low end of its range is not below the high one.";
            return null;
        }

        try
        {
            var read = value is R4.Quantity { Comparator: null } ? low : UpperLimitMultiple.Spanning(sign.Value, low, high);
            return new(read, sign is SpanSign.Below or SpanSign.AtMost or SpanSign.Between && high <= Limit);
        }
        catch (ArgumentException refused)
        {
            problem = refused.Message;
            return null;
        }
    }

    private static UpperLimitMultiple? Ratio(R4.DataType? value, R4.Quantity limit, UnitKind ofCode, out string problem)
    {
        problem = value is R4.Quantity { Value: not null, Extension.Count: 0 }
            ? string.Empty
            : "Its value is no number with a unit.";
        if (value is not R4.Quantity { Value: { } number } result || problem.Length > 0)
        {
            return null;
        }

        var unit = QuantityReading.UnitOf(result);
        if (unit.Length == 0)
        {
            problem = $"{QuantityReading.NumberOf(number)} has no unit.";
        }
        else if ((UnitProblem(unit, ofCode) ?? PrintedProblem(result) ?? PrintedProblem(limit)) is { } disagreeing)
        {
            problem = disagreeing;
        }
        else if (UpperLimitMultiple.TryFromResult(
            number, unit, limit.Value!.Value, QuantityReading.UnitOf(limit), out var multiple, out var refused))
        {
            return multiple;
        }
        else
        {
            problem = refused.Message;
        }

        return null;
    }

    /// <summary>A code of a mass per volume is none of a substance per volume (CODE-05).</summary>
    private static string? UnitProblem(string unit, UnitKind ofCode) =>
        LaboratoryUnit.TryParse(unit, nameof(unit), out var known, out _)
        && ((ofCode is UnitKind.MassPerVolume && known.Kind is not LaboratoryUnitKind.Mass)
            || (ofCode is UnitKind.SubstancePerVolume && known.Kind is not LaboratoryUnitKind.Substance))
            ? $"Its code and its unit, {VisibleText.Quoted(unit)}, disagree (CODE-05)."
            : null;

    /// <summary>The code of a unit and how it is printed, where both are known and differ.</summary>
    private static string? PrintedProblem(R4.Quantity quantity) =>
        quantity.Unit is { } printed
            && LaboratoryUnit.TryParse(QuantityReading.UnitOf(quantity), nameof(quantity), out var coded, out _)
            && (LaboratoryUnit.TryParse(printed, nameof(quantity), out var read, out _)
                ? read != coded
                : QuantityReading.IsOfAnyQuantity(printed))
            ? $"Its units disagree: {VisibleText.Quoted(QuantityReading.UnitOf(quantity))} and {VisibleText.Quoted(printed)}."
            : null;

    private static SpanSign? SignOf(R4.Quantity.QuantityComparator comparator) => comparator switch
    {
        R4.Quantity.QuantityComparator.LessThan => SpanSign.Below,
        R4.Quantity.QuantityComparator.LessOrEqual => SpanSign.AtMost,
        R4.Quantity.QuantityComparator.GreaterThan => SpanSign.Above,
        R4.Quantity.QuantityComparator.GreaterOrEqual => SpanSign.AtLeast,
        _ => null,
    };
}
