using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using static Mitox.Rules.Tests.SameAnswers.CaseWriting;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>Asks about the same patient something else: a session, or a day after treatment.</summary>
internal sealed class WideQuestion(Dice dice, int percent)
{
    /// <summary>The day of the proposal, and days around months and years after it and after the last infusion.</summary>
    public JsonObject FollowUp(JsonObject file, LocalDate asked)
    {
        _ = file.Remove("proposal");
        var last = (file["infusions"]?.AsArray() ?? [])
            .Select(one => LocalDatePattern.Iso.Parse(one!["date"]!.GetValue<string>()).Value).DefaultIfEmpty(asked).Max();
        var months = dice.Pick(1, 3, 4, 6, 12, 13, 17, 24, 60, 61, 72, 73);
        var day = dice.Chance(50) ? asked : dice.Pick(asked, last).PlusMonths(months).PlusDays(dice.Pick(-1, 0, 1, 30, 31));
        file["followUpOn"] = Day(day);
        return file;
    }

    public JsonObject Session(JsonObject file, LocalDate asked)
    {
        var proposal = file["proposal"]!.AsObject();
        _ = file.Remove("proposal");
        var ordered = dice.Pick(21.6m, 21.6m, 20, 24);
        var session = Of(
            ("date", Day(asked)),
            ("time", dice.Pick<string?>(null, "10:30")),
            ("id", Usual<string?>(null, "s1")),
            ("orderedMilligrams", Usual<decimal?>(ordered, null, ordered)),
            ("givenMilligrams", Usual<decimal?>(
                ordered,
                null,
                ordered + 0.0001m,
                ordered - 0.0001m,
                ordered * 1.06m,
                ordered * 1.1m,
                ordered * 1.1001m,
                ordered / 2)),
            ("bodySurface", Usual<JsonNode?>(Of(("squareMeters", 1.8m)), null, new WideForms(dice, percent).BodySurface())),
            ("indication", proposal["indication"]?.DeepClone()),
            ("confirmed", dice.Chance(5) ? true : null),
            ("route", proposal["route"]?.DeepClone()),
            ("diluent", Usual<string?>("sodiumChloride", "dextrose", "other", null)),
            ("volumeMilliliters", Usual<decimal?>(100, null, 50, 49.999m, 10.8m, 10.7m, 500)),
            ("durationMinutes", Usual<decimal?>(10, null, 5, 4.99m, 15, 15.01m, 30, 3)),
            ("extravasation", Usual<string?>("none", "restartedInAnotherVein", "stopped", "continued", null)),
            ("reactions", Usual<JsonNode?>(
                null, new JsonArray("hives"), new JsonArray("chills", "itching"), new JsonArray("rash", "other"))),
            ("observedForMinutes", Usual<int?>(240, null, 180, 179, 0)));
        foreach (var question in SessionQuestions.All)
        {
            if (Usual(Word(question.Reassuring), "yes", "no", null) is { } answer)
            {
                session[question.Name] = answer;
            }
        }

        file["session"] = session;
        return file;
    }

    private T Usual<T>(T usual, params ReadOnlySpan<T> others) => dice.Chance(percent) ? dice.Pick(others) : usual;
}
