namespace Mitox.Rules.Fhir.Reading;

/// <summary>Reads a quantity of FHIR as a text with its unit, which the quantities of this library read.</summary>
internal static class QuantityReading
{
    private const string Ucum = "http://unitsofmeasure.org";

    private static readonly string[] UcumUris = [Ucum, "https://unitsofmeasure.org", "urn:oid:2.16.840.1.113883.6.8"];

    /// <summary>Reads a number, a number with a comparator, or a range.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parse">Reads a text such as "&lt;0.5 10*9/L"; throws a <see cref="FormatException"/>.</param>
    /// <param name="problem">Why it could not be read; empty where it could.</param>
    public static T? Read<T>(R4.DataType? value, Func<string, T> parse, out string problem)
        where T : IEquatable<T>
    {
        var text = TextOf(value, out problem);
        if (text is null)
        {
            return default;
        }

        try
        {
            var read = parse($"{text.Number} {text.Unit}");
            problem = text.OtherUnit is { } other
                && (Parses(parse, $"{text.Number} {other}", out var again) ? !again.Equals(read) : IsOfAnyQuantity(other))
                ? $"Its units disagree: {VisibleText.Quoted(text.Unit)} and {VisibleText.Quoted(other)}."
                : string.Empty;
            return problem.Length == 0 ? read : default;
        }
        catch (FormatException refused)
        {
            problem = refused.Message;
            return default;
        }
    }

    /// <summary>The number as said, with its comparator, and its unit; null where one is missing.</summary>
    public static StatedNumber? TextOf(R4.DataType? value, out string problem)
    {
        (var text, problem) = value switch
        {
            R4.Quantity quantity => TextOf(quantity),
            R4.Range range => TextOf(range),
            null => (null, "It has no value."),
            _ => ((StatedNumber?)null, $"Its value is {Said(value)}, not a number with a unit."),
        };
        return text;
    }

    /// <summary>The unit: the code where it is of UCUM, otherwise what is printed; empty where there is none.</summary>
    public static string UnitOf(R4.Quantity quantity) =>
        IsUcum(quantity) && !string.IsNullOrWhiteSpace(quantity.Code) ? quantity.Code.Trim()
        : !string.IsNullOrWhiteSpace(quantity.Unit) ? quantity.Unit.Trim()
        : (quantity.Code ?? string.Empty).Trim();

    /// <summary>Whether a unit is one of some quantity: then it is no other word for that of another.</summary>
    public static bool IsOfAnyQuantity(string unit) =>
        CellCount.TryParse($"5 {unit}", out _)
        || Percentage.TryParse($"50 {unit}", out _)
        || HemoglobinConcentration.TryParse($"14 {unit}", out _)
        || HemoglobinConcentration.TryParse($"140 {unit}", out _)
        || BodyWeight.TryParse($"70 {unit}", out _)
        || BodyHeight.TryParse($"100 {unit}", out _)
        || BodyHeight.TryParse($"1.7 {unit}", out _)
        || BodySurfaceArea.TryParse($"2 {unit}", out _)
        || LaboratoryUnit.TryParse(unit, nameof(unit), out _, out _);

    public static string NumberOf(decimal value) => value < 0
        ? $"-{ExactNumberText.Format(-value)}"
        : ExactNumberText.Format(value);

    private static (StatedNumber? Text, string Problem) TextOf(R4.Quantity quantity)
    {
        var unit = UnitOf(quantity);
        var second = (IsUcum(quantity) ? quantity.Unit : quantity.Code)?.Trim();
        var other = string.IsNullOrEmpty(second) || second == unit ? null : second;
        return quantity.Value is not { } number ? (null, "Its quantity has no value.")
            : unit.Length == 0 ? (null, $"{NumberOf(number)} has no unit.")
            : SignOf(quantity.Comparator) is not { } sign ? (null, $"Its comparator, {quantity.Comparator}, is not known.")
            : quantity.Extension.Count > 0
                ? (null, "Its quantity has an extension, which may change what it means.")
            : (new($"{sign}{NumberOf(number)}", unit) { OtherUnit = other }, string.Empty);
    }

    private static (StatedNumber? Text, string Problem) TextOf(R4.Range range)
    {
        var (low, lowProblem) = range.Low is { } first ? TextOf(first) : (null, "Its range has no low end.");
        var (high, highProblem) = range.High is { } last ? TextOf(last) : (null, "Its range has no high end.");
        return low is null ? (null, lowProblem)
            : high is null ? (null, highProblem)
            : low.Unit != high.Unit ? (null, "The ends of its range have different units.")
            : low.Number == high.Number ? (low, string.Empty)
            : (low with { Number = $"{low.Number}-{high.Number}" }, string.Empty);
    }

    private static bool IsUcum(R4.Quantity quantity) => UcumUris.Contains((quantity.System ?? string.Empty).TrimEnd('/'));

    private static string? SignOf(R4.Quantity.QuantityComparator? comparator) => comparator switch
    {
        null => string.Empty,
        R4.Quantity.QuantityComparator.LessThan => "<",
        R4.Quantity.QuantityComparator.LessOrEqual => "<=",
        R4.Quantity.QuantityComparator.GreaterThan => ">",
        R4.Quantity.QuantityComparator.GreaterOrEqual => ">=",
        _ => null,
    };

    private static string Said(R4.DataType value) => value switch
    {
        R4.FhirString text => VisibleText.Quoted(text.Value ?? string.Empty),
        R4.CodeableConcept concept => Concept.Of(concept).Said,
        _ => $"of the type {value.TypeName}",
    };

    private static bool Parses<T>(Func<string, T> parse, string text, out T read)
    {
        try
        {
            read = parse(text);
            return true;
        }
        catch (FormatException)
        {
            read = default!;
            return false;
        }
    }
}

/// <summary>A number as it was said, and its unit.</summary>
/// <param name="Number">The number, with a comparator or two ends where it has them.</param>
/// <param name="Unit">The unit, not empty.</param>
internal sealed record StatedNumber(string Number, string Unit)
{
    /// <summary>Gets how the unit is printed, where that differs from its code.</summary>
    public string? OtherUnit { get; init; }
}
