using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>
/// Varies in the file what the generators of the laws leave alone: other facts, other ways to write the same, other years,
/// other questions. What can be asked it reads from the catalog; else it knows the format and no type of the library, and
/// need not change with them.
/// </summary>
internal sealed class WideCase(JsonObject file, Dice dice)
{
    private const int Seldom = 4;
    private const int Sometimes = 10;
    private const int Often = 33;
    private const int Mostly = 80;
    private const int MostYearsEarlier = 26;

    /// <summary>Of how much of the rest something is arbitrary: nearly nothing, a third, or everything.</summary>
    private readonly int percent = dice.Pick(Seldom, Sometimes, Often, Mostly);

    /// <summary>Gets the day of the question.</summary>
    private LocalDate Asked { get; } = LocalDatePattern.Iso.Parse(file["proposal"]!["date"]!.GetValue<string>()).Value;

    /// <summary>The case as a proposal, then as other questions about the same patient.</summary>
    public IEnumerable<(string Kind, JsonObject File)> Questions()
    {
        new WidePatient(dice, percent).Vary(file, Asked);
        new WideRecords(dice, percent).Vary(file, Asked);
        new WideForms(dice, percent).Vary(file);
        var question = new WideQuestion(dice, percent);
        var years = dice.Chance(Often) ? dice.Next(MostYearsEarlier) : 0;
        yield return ("proposal", Earlier(file.DeepClone().AsObject(), years));
        yield return ("follow-up", Earlier(question.FollowUp(file.DeepClone().AsObject(), Asked), years));
        if (dice.Chance(Often))
        {
            yield return ("session", Earlier(question.Session(file.DeepClone().AsObject(), Asked), years));
        }
    }

    /// <summary>All of it so many years before, so that replaced editions are asked in their own time.</summary>
    private static JsonObject Earlier(JsonObject file, int years)
    {
        MoveBack(file, years);
        return file;
    }

    private static void MoveBack(JsonNode? node, int years)
    {
        switch (node)
        {
            case JsonObject owner:
                owner.ToList().ForEach(pair => MoveBack(pair.Value, years));
                break;
            case JsonArray list:
                list.ToList().ForEach(item => MoveBack(item, years));
                break;
            case JsonValue value when value.TryGetValue<string>(out var text)
                && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }:
                value.ReplaceWith(LocalDatePattern.Iso.Format(date.PlusYears(-years)));
                break;
            default:
                break;
        }
    }
}
