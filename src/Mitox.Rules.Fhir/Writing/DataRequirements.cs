namespace Mitox.Rules.Fhir;

/// <summary>Says what must be measured, so that a client can look for it or order it.</summary>
internal static class DataRequirements
{
    /// <summary>One for each observation, with the days on which it counts for every rule that asks for it.</summary>
    public static IEnumerable<R4.DataRequirement> Of(IEnumerable<Objection> objections) => objections
        .SelectMany(objection => objection.Remedies.OfType<Remedy.Obtain>())
        .GroupBy(obtain => obtain.What)
        .OrderBy(same => same.Key)
        .Select(same => Of(same.Key, same.Max(obtain => obtain.From), same.Min(obtain => obtain.Until)));

    private static R4.DataRequirement Of(Observation what, NodaTime.LocalDate from, NodaTime.LocalDate until)
    {
        var concept = WrittenCode.Of(what);
        return new()
        {
            Type = R4.FHIRAllTypes.Observation,
            CodeFilter =
            [
                new()
                {
                    Path = "code",
                    Code = concept.Coding is { Count: > 0 } codes ? codes : [new() { Display = concept.Text }],
                },
            ],
            DateFilter =
            [
                new() { Path = "effective", Value = new R4.Period { Start = IsoText.Of(from), End = IsoText.Of(until) } },
            ],
        };
    }
}
