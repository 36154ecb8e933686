namespace Mitox.Rules.Fhir.Reading;

/// <summary>Reads an amount of mitoxantrone: mg, g or µg, and nothing else.</summary>
/// <remarks>
/// mL are never read: they may be of the bag or of the concentrate. mg of a product are mg of the free base, as its label counts
/// (P14); read as the salt they would be less.
/// </remarks>
internal static class DoseReading
{
    /// <summary>The dose in mg, or null with a reason.</summary>
    public static decimal? Read(R4.DataType? dose, out string problem)
    {
        problem = dose switch
        {
            null => "It states no dose.",
            R4.Quantity { Value: null } => "Its dose has no number.",
            R4.Quantity { Comparator: not null } => "Its dose has a comparator.",
            R4.Quantity { Extension.Count: > 0 } => "Its dose has an extension, which may change what it means.",
            R4.Quantity { Value: < 0 } => "Its dose is below zero.",
            R4.Quantity => string.Empty,
            _ => "Its dose is no quantity.",
        };
        if (problem.Length > 0 || dose is not R4.Quantity { Value: { } number } quantity)
        {
            return null;
        }

        var unit = QuantityReading.UnitOf(quantity);
        var size = InMilligrams(unit) ?? 0;
        if (size == 0)
        {
            problem = $"A dose in {VisibleText.Quoted(unit)} is not read: it must be in mg, g or ug.";
        }
        else if (OtherUnits(quantity).FirstOrDefault(other => InMilligrams(other.Trim()) != size) is { } other)
        {
            problem = $"Its units disagree: {VisibleText.Quoted(unit)} and {VisibleText.Quoted(other)}.";
        }
        else if (number > Largest)
        {
            problem = $"{QuantityReading.NumberOf(number)} {unit} are more than any dose.";
        }

        return problem.Length > 0 ? null : number * size;
    }

    /// <summary>No dose of any of these drugs is larger; it keeps the arithmetic within what a decimal holds.</summary>
    private const decimal Largest = 10_000_000_000;

    /// <summary>What is printed, and a code of no system or another than UCUM where it is no word of the clinic's own.</summary>
    private static IEnumerable<string> OtherUnits(R4.Quantity quantity)
    {
        if (!string.IsNullOrWhiteSpace(quantity.Unit))
        {
            yield return quantity.Unit;
        }

        if (quantity.Code is { } code && (code.Contains('/', StringComparison.Ordinal) || InMilligrams(code.Trim()) is not null))
        {
            yield return code;
        }
    }

    private static decimal? InMilligrams(string unit) => unit switch
    {
        "mg" or "milligram" or "milligrams" => 1,
        "g" or "gram" or "grams" => 1_000,
        "ug" or "mcg" or "µg" or "μg" or "microgram" or "micrograms" => 0.001m,
        _ => null,
    };
}
