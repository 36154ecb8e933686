using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace Mitox.Rules.CdsHooks;

/// <summary>Suggests another dose or day, where that is all that is asked for.</summary>
internal static class SuggestedOrder
{
    private const string Ucum = "http://unitsofmeasure.org";
    private const string Again = "The changed order is to be judged again.";

    /// <summary>What a syringe measures; a convention. Doses are rounded down to it.</summary>
    private static readonly Dose Step = Dose.FromMilligrams(0.1m);

    /// <summary>
    /// The card with a suggestion, where every stop and withhold asks for less or later and nothing else: a changed order
    /// that would be withheld for another reason is not suggested.
    /// </summary>
    public static CdsCard On(CdsCard card, Decision decision, JsonElement order)
    {
        var asked = decision.Objections.Where(finding => finding.Verdict <= Verdict.Withhold).ToList();
        var remedies = asked.SelectMany(finding => finding.Remedies).ToList();
        if (asked.Count == 0
            || asked.Exists(finding => finding.Remedies.IsEmpty)
            || remedies.Exists(remedy => remedy is not (Remedy.ReduceTo or Remedy.WaitUntil))
            || JsonNode.Parse(order.GetRawText()) is not JsonObject changed
            || SayingItElsewhere(changed)
            || InstructionOf(changed) is not { } instruction)
        {
            return card;
        }

        var doses = remedies.OfType<Remedy.ReduceTo>().Select(remedy => remedy.Largest.RoundDown(Step)).ToList();
        var days = remedies.OfType<Remedy.WaitUntil>().Select(remedy => remedy.Date).ToList();
        var words = new List<string>();
        if (doses.Count > 0)
        {
            var dose = doses.Min();
            if (dose == Dose.Zero)
            {
                return card;
            }

            words.Add($"reduce the dose to {dose}");
            Reduce(instruction, dose);
        }

        if (days.Count > 0)
        {
            words.Add($"wait until {IsoText.Of(days.Max())}");
            Wait(instruction, days.Max());
        }

        // The words of the order and of its dosage tell of the dose and the day as they were.
        _ = changed.Remove("text");
        _ = instruction.Remove("text");
        return card with
        {
            SelectionBehavior = "at-most-one",
            Suggestions = [Suggestion(card, SentenceText.Capitalized(string.Join(" and ", words)), changed)],
        };
    }

    private static CdsSuggestion Suggestion(CdsCard card, string words, JsonObject changed)
    {
        using var document = JsonDocument.Parse(changed.ToJsonString());
        return new(
            words,
            StableId.Of("suggestion", $"{card.Uuid}", words),
            [new("update", $"{words}. {Again}", document.RootElement.Clone())]);
    }

    /// <summary>The one dosage with the one dose, as it was read.</summary>
    private static JsonObject? InstructionOf(JsonObject order) =>
        order["dosageInstruction"] is JsonArray { Count: 1 } list
            && list[0] is JsonObject instruction
            && instruction["doseAndRate"] is JsonArray { Count: 1 } rates
            && rates[0] is JsonObject rate
            && rate["doseQuantity"] is JsonObject
                ? instruction
                : null;

    /// <summary>What is to be handed out, or a most, would no longer fit.</summary>
    private static bool SayingItElsewhere(JsonObject order) =>
        order.ContainsKey("dispenseRequest")
            || (order["dosageInstruction"] is JsonArray list
                && list.OfType<JsonObject>().Any(
                    one => one.Any(part => part.Key.StartsWith("maxDose", StringComparison.Ordinal))));

    private static void Reduce(JsonObject instruction, Dose dose) =>
        instruction["doseAndRate"]![0]!["doseQuantity"] = new JsonObject
        {
            ["value"] = dose.Milligrams,
            ["unit"] = "mg",
            ["system"] = Ucum,
            ["code"] = "mg",
        };

    private static void Wait(JsonObject instruction, LocalDate day) =>
        instruction["timing"] = new JsonObject { ["event"] = new JsonArray(IsoText.Of(day)) };
}
