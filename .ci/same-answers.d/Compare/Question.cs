using System.Collections.Immutable;
using System.Text.Json;

namespace Mitox.Rules.SameAnswers;

/// <summary>A case with all policies it is asked under, and the policy its plan is asked under; empty where none is.</summary>
internal sealed record Question(string Id, string Case, ImmutableArray<string> Policies, string Plan)
{
    public const string RandomPrefix = "random/";

    /// <summary>Beside each built-in policy these: of two labels, of a label and a cap, and of one of each family.</summary>
    private static readonly string[] Combinations =
        ["eu-2016+us-2009", "cap-120+us-2009", "de-kknms+us-response+us-equivalence-4"];

    public bool IsRandom => Id.StartsWith(RandomPrefix, StringComparison.Ordinal);

    /// <summary>Lines of { "id", "plan", "case" }; "plan" is "own", "any" or left out.</summary>
    public static ImmutableArray<Question> Read(string file, ImmutableArray<string> builtIn)
    {
        ImmutableArray<string> usual = [.. builtIn, .. Combinations];
        // The random cases last: they are counted by themselves.
        return [.. File.ReadLines(file)
            .Select((line, index) => Read(line, usual, builtIn[index % builtIn.Length])).OrderBy(question => question.IsRandom)];
    }

    private static Question Read(string line, ImmutableArray<string> usual, string turn)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var json = root.GetProperty("case");
        var own = json.TryGetProperty("policy", out var named) ? named.GetString()! : usual[0];
        var plan = root.TryGetProperty("plan", out var asked) ? asked.GetString() : string.Empty;
        return new(
            root.GetProperty("id").GetString()!,
            json.GetRawText(),
            usual.Contains(own) ? usual : usual.Add(own),
            plan switch { "own" => own, "any" => turn, _ => string.Empty });
    }
}
