namespace Mitox.Rules.Fhir.Reading;

/// <summary>One end of what is normal, as the laboratory reported it.</summary>
/// <param name="Limit">The limit; <see langword="null"/> where none is stated.</param>
/// <param name="Problem">Why what is stated cannot be read; empty where it can, or nothing is stated.</param>
internal readonly record struct ReferenceRange(R4.Quantity? Limit, string Problem)
{
    private static readonly ReferenceRange None = new(null, string.Empty);

    /// <summary>The upper limit.</summary>
    public static ReferenceRange HighOf(R4.Observation observation) => Of(observation, range => range.High);

    /// <summary>The lower limit.</summary>
    public static ReferenceRange LowOf(R4.Observation observation) => Of(observation, range => range.Low);

    private static ReferenceRange Of(
        R4.Observation observation, Func<R4.Observation.ReferenceRangeComponent, R4.Quantity?> end)
    {
        var normal = observation.ReferenceRange.Where(IsNormal).ToList();
        var stated = normal.Where(range => end(range) is not null).ToList();
        return normal.Count == 0 ? None
            : normal.Any(range => range.ModifierExtension.Count > 0 || range.Extension.Count > 0)
                ? new(null, "Its reference range has an extension, which may change what it means.")
            : normal.Any(range => range.AppliesTo.Count > 0 || range.Age is not null)
                ? new(null, "Its reference range is of some patients only, and whether of this one is not known.")
            : normal.FirstOrDefault(range => end(range) is null && !string.IsNullOrWhiteSpace(range.Text)) is { Text: { } words }
                ? new(null, $"Its reference range is told in words, {VisibleText.Quoted(words)}.")
            : stated.Count == 0 ? None
            : stated.Count > 1 && stated.Any(range => !IsSame(end(range)!, end(stated[0])!))
                ? new(null, "It has several reference ranges, and does not say which is the patient's.")
            : end(stated[0]) is { Comparator: null, Extension.Count: 0, Value: not null } limit ? new(limit, string.Empty)
            : new(null, "The limit of its reference range is no plain number.");
    }

    private static bool IsSame(R4.Quantity one, R4.Quantity other) =>
        one.Value == other.Value && QuantityReading.UnitOf(one) == QuantityReading.UnitOf(other);

    /// <summary>What has no type is what is normal; a range for treatment, or called critical, is not.</summary>
    private static bool IsNormal(R4.Observation.ReferenceRangeComponent range) =>
        range.Type is null
        || (range.Type.Coding.Count == 0 && string.IsNullOrWhiteSpace(range.Type.Text))
        || range.Type.Coding.Any(coding => coding.Code == "normal")
        || string.Equals(range.Type.Text?.Trim(), "normal", StringComparison.OrdinalIgnoreCase);
}
