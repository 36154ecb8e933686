using System.Globalization;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Reads a height, a weight or a body surface: no fact of the record, but what makes a dose per area.</summary>
internal static class BodyReader
{
    /// <summary>Keeps the measurement for the body surface of a day; whether it is used shows when all doses are read.</summary>
    public static Outcome Read(
        string reference, R4.Observation observation, Measure measure, Moment when, ReadingContext context)
    {
        var (path, problem) = ObservationReader.ProblemOf(observation, measure) ?? (string.Empty, string.Empty);
        if (problem.Length == 0 && when.At is null)
        {
            (path, problem) = ("Observation.effective", "The day is not certain.");
        }

        var day = when.At?.Date;
        switch (measure.Quantity)
        {
            case CodedQuantity.BodySurfaceArea:
                var area = Valued(observation, problem, text => BodySurfaceArea.Parse(text), out var areaProblem);
                context.Body.Areas.Add(new(reference, day, area));
                problem = areaProblem;
                break;
            case CodedQuantity.BodyWeight:
                var weight = Valued(observation, problem, text => new Boxed<BodyWeight>(WeightOf(text)), out var weightProblem);
                context.Body.Weights.Add(new(reference, day, weight));
                problem = weightProblem;
                break;
            default:
                var height = Valued(
                    observation, problem, text => new Boxed<BodyHeight>(BodyHeight.Parse(text)), out var heightProblem);
                context.Body.Heights.Add(new(reference, day, height));
                problem = heightProblem;
                break;
        }

        return problem.Length > 0
            ? new(ResourceFate.Unread, path.Length > 0 ? path : "Observation.value", problem)
            : Outcome.NotNeeded("Observation.value", "No dose that is read needed it for a body surface.");
    }

    /// <summary>A comparator makes no body surface.</summary>
    private static T? Valued<T>(R4.Observation observation, string before, Func<string, T> parse, out string problem)
        where T : class, IEquatable<T>
    {
        problem = before;
        return before.Length > 0 ? null : QuantityReading.Read(observation.Value, parse, out problem);
    }

    private static BodyWeight WeightOf(string text) =>
        text.EndsWith(" g", StringComparison.Ordinal)
            && decimal.TryParse(text[..^2], NumberStyles.Number, CultureInfo.InvariantCulture, out var grams)
                ? BodyWeight.TryFromKilograms(grams / 1_000, out var weight, out var problem)
                    ? weight
                    : throw new FormatException(problem.Message)
                : BodyWeight.Parse(text);
}
