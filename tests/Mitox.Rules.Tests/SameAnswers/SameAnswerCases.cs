using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Conformance;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>All cases that two trees are asked, as lines of { "id", "plan", "case" }; see .ci/same-answers.</summary>
public static class SameAnswerCases
{
    /// <summary>So many of the random cases are asked for a whole plan too.</summary>
    private const int RandomPlans = 200;

    private const int CaseSize = 50;
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    public static IEnumerable<string> Lines(int random, ulong seed) => [.. Known(), .. Random(random, seed)];

    /// <summary>Conformance cases, vignettes and the cases of the Example, each asked for its own plan.</summary>
    public static IEnumerable<string> Known() =>
    [
        .. ConformanceCase.All.Select(one => Line($"conformance/{one.Id}", "own", JsonNode.Parse(one.ToJson())!)),
        .. Vignette.Names.Select(name => Line($"vignette/{name}", "own", JsonNode.Parse(Vignette.Read(name).CaseInUtf8())!)),
        .. Repository.FilesUnder("*.json", "src", "Mitox.Rules.Example", "Cases")
            .Select(file => Line(
                $"example/{Path.GetFileNameWithoutExtension(file)}", "own", JsonNode.Parse(File.ReadAllText(file))!)),
    ];

    /// <summary>
    /// Cases of the laws made wider: each a proposal, a follow-up and now and then a session. One that
    /// cannot be read is left out.
    /// </summary>
    public static IEnumerable<string> Random(int count, ulong seed)
    {
        var planStep = Math.Max(1, count / RandomPlans);
        foreach (var (index, value) in CaseGenerator.Any.Sample(count, new Rnd(seed, Gamma), CaseSize).Index())
        {
            var file = CaseWriting.Write(value);
            foreach (var (kind, question) in new WideCase(file, new Dice(seed + (ulong)index))
                .Questions().Where(question => IsRead(question.File)))
            {
                var plan = kind is "proposal" && index % planStep == 0 ? "any" : null;
                yield return Line(string.Create(CultureInfo.InvariantCulture, $"random/{index}/{kind}"), plan, question);
            }
        }
    }

    private static bool IsRead(JsonObject file) => CaseJson.TryRead(Encoding.UTF8.GetBytes(file.ToJsonString()), out _, out _);

    private static string Line(string id, string? plan, JsonNode file) =>
        CaseWriting.Of(("id", id), ("plan", plan), ("case", file)).ToJsonString();
}
