using System.Text.Json.Nodes;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Conformance;

namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>A case decides in FHIR as it does in JSON; and what cannot be read of it never permits.</summary>
public sealed class ConformanceInFhirTests
{
    private static readonly string[] Ids = [.. ConformanceCase.All.Select(one => one.Id)];

    private static readonly Dictionary<string, Action<JsonObject>> Spoilings = new(StringComparer.Ordinal)
    {
        ["an element that is none"] = resource => resource["nonsense"] = 1,
        ["an extension that changes it"] = resource => resource["modifierExtension"] =
            JsonNode.Parse("""[{"url":"https://example.org/not","valueBoolean":true}]"""),
        ["not final"] = resource => resource["status"] = "unknown",
        ["a year alone"] = resource =>
        {
            foreach (var name in resource.Select(pair => pair.Key).Where(IsWhen).ToList())
            {
                resource[name] = resource[name]!.GetValue<string>()[..4];
            }
        },
        ["no unit"] = resource => WithoutUnits(resource),
        ["of nobody"] = resource => resource.Remove("subject"),
    };

    public static TheoryData<string> Cases => [.. Ids];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evaluate_CaseAsFhir_DecidesAsInJson(string id)
    {
        var (file, policy) = CaseOf(id);
        var written = new RecordAsFhir(file.Record);
        var reading = TrapBundle.Read(written.Json, written.Options);
        var asFhir = Again(file, reading.History).EvaluateInFull(policy);

        Assert.Equal(Told(file.EvaluateInFull(policy)), Told(asFhir));
        Assert.DoesNotContain(reading.Accounts, account => account.Fate is ResourceFate.Unread);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evaluate_AnyUsedValueSpoiled_NeverMorePermissive(string id)
    {
        var (file, policy) = CaseOf(id);
        var written = new RecordAsFhir(file.Record);
        var before = file.Evaluate(policy).Verdict;
        foreach (var (index, kind) in Enumerable.Range(0, written.Entries.Count).SelectMany(_ => Spoilings.Keys, (i, k) => (i, k))
            .Where(pair => (pair.i * 7 + pair.k.Length + id.Length) % 5 == 0))
        {
            JsonNode[] entries = [.. written.Entries.Select(entry => entry.DeepClone())];
            Spoilings[kind](entries[index]["resource"]!.AsObject());
            var reading = TrapBundle.Read(TrapBundle.Of(entries), written.Options);
            var after = Again(file, reading.History).Evaluate(policy).Verdict;

            Assert.True(
                after <= Max(before, Verdict.Incomplete),
                $"{id}, {kind}: {before} became {after}; {entries[index].ToJsonString()}");
        }
    }

    private static Verdict Max(Verdict one, Verdict other) => one > other ? one : other;

    private static (CaseFile File, Policy Policy) CaseOf(string id)
    {
        var one = ConformanceCase.All.Single(one => one.Id == id);
        var file = CaseJson.Read(one.ToJson());
        return (file, PolicyCatalog.Find(file.PolicyId)!);
    }

    private static CaseFile Again(CaseFile file, TreatmentHistory history) =>
        file.Proposal is { } proposal ? CaseFile.ForInfusion(history, proposal)
        : file.Session is { } session ? CaseFile.ForSession(history, session)
        : CaseFile.ForFollowUp(history, file.FollowUpOn!.Value);

    private static string Told(Decision decision) =>
        $"{decision.Verdict}\n{string.Join('\n', decision.Findings.Select(finding => finding.ToString()))}";

    private static bool IsWhen(string name) => name is "effectiveDateTime" or "performedDateTime" or "birthDate";

    private static void WithoutUnits(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject holder:
                if (holder.ContainsKey("value") && holder.ContainsKey("unit"))
                {
                    holder.Remove("unit");
                    holder.Remove("code");
                    holder.Remove("system");
                }

                holder.ToList().ForEach(pair => WithoutUnits(pair.Value));
                break;
            case JsonArray list:
                list.ToList().ForEach(WithoutUnits);
                break;
        }
    }
}
