using System.Text.Json;
using System.Text.Json.Nodes;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Laws.Generators;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>Writes the cases of the laws as case JSON, and what is put into them besides.</summary>
internal static class CaseWriting
{
    private const string AdverseEvents = "adverseEvents";

    /// <summary>
    /// As the library writes it, but for adverse events: those in the older form, which an older tree reads
    /// too and which has no kinds.
    /// </summary>
    public static JsonObject Write(TreatmentCase value)
    {
        var outside = value.With(record => record with
        {
            AdverseEvents = [.. record.AdverseEvents.Where(one => one.Kind is not AdverseEventKind.BoneMarrowSuppression)],
        }).Record;
        var file = JsonNode.Parse(CaseJson.Write(CaseFile.ForInfusion(TreatmentHistory.Create(outside), value.Proposal)))!
            .AsObject();
        if (file.Remove(AdverseEvents, out var written))
        {
            file["toxicities"] = new JsonArray([.. written!.AsArray().Select(adverse => Toxicity(adverse!.AsObject()))]);
        }

        return file;
    }

    /// <summary>An object of those members that have a value.</summary>
    public static JsonObject Of(params IEnumerable<(string Name, JsonNode? Value)> members) =>
        [.. members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Name, member.Value))];

    public static JsonNode? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>The word that the format has for an answer; none for one that is not recorded.</summary>
    public static string? Word(Answer answer) =>
        answer is Answer.Unknown ? null : JsonNamingPolicy.CamelCase.ConvertName($"{answer}");

    private static JsonObject Toxicity(JsonObject adverse)
    {
        _ = adverse.Remove("kind", out var kind);
        _ = adverse.Remove("description", out var description);
        return new(
            [
                KeyValuePair.Create<string, JsonNode?>("what", (description ?? kind)!.DeepClone()),
                .. adverse.Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())),
            ]);
    }
}
