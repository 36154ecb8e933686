using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Conformance;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Json;

/// <summary>The schema and the reader say the same of the form of a file; of values the reader refuses more.</summary>
public sealed class CaseSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(CaseJson.Schema());

    /// <summary>What may be put in place of anything, right there or not.</summary>
    private static readonly string[] Replacements =
    [
        "null", "true", "0", "-1", "1.5", "1", "\"\"", "\" \"", "\"x\"", "\"no\"", "\"male\"", "\"2026-03-01\"", "\"08:10\"",
        "[]", "{}", "[\"x\"]", "[1]", "[{}]",
    ];

    /// <summary>What the reader says of a form; everything else that it says is of values.</summary>
    private static readonly string[] WordsOfForm =
    [
        ", not an object.", ", not a list.", ", not a number.", ", not a text.", ", not true.", ", not false.",
        "null has no meaning", "no such property", " must be one of: ", "must be given", "must stand beside", "must have ",
        "must not have ",
        "is no date", "is no time", "the version of the format", "the number must be above zero", "must not be blank",
    ];

    public static TheoryData<string> Conforming => [.. ConformanceCase.All.Select(one => one.Id)];

    public static TheoryData<string> Questions => [.. CaseJsonFormatTests.Full.Keys];

    /// <summary>Run with MITOX_APPROVE=1 to write the file anew.</summary>
    [Fact]
    public void Schema_OfThePublicApi_IsTheFileOfThePackage()
    {
        var path = Repository.PathTo("src", "Mitox.Rules.Json", "case.schema.json");
        if (Environment.GetEnvironmentVariable("MITOX_APPROVE") == "1")
        {
            File.WriteAllText(path, CaseJson.Schema() + "\n");
        }

        Assert.Equal(File.ReadAllText(path), CaseJson.Schema() + "\n");
    }

    [Fact]
    public void Schema_Text_IsAValidSchemaOfItsDialect() =>
        Assert.True(MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(CaseJson.Schema()).RootElement).IsValid);

    [Theory]
    [MemberData(nameof(Conforming))]
    public void Schema_ConformanceCase_Accepts(string id) =>
        Assert.True(Accepts(ConformanceCase.All.First(one => one.Id == id).ToJson()));

    [Fact]
    public void Schema_FullFiles_Accepts() =>
        Assert.All(CaseJsonFormatTests.Full.Values, file => Assert.True(Accepts(file.ToJsonString())));

    /// <summary>Every value of the full files replaced by others, left out, and joined by one there is not.</summary>
    [Theory]
    [MemberData(nameof(Questions))]
    public void Schema_AnythingChanged_AcceptsAllThatIsReadAndNothingOfAWrongForm(string question)
    {
        var (read, refused) = (0, 0);
        foreach (var json in Changed(CaseJsonFormatTests.Full[question]))
        {
            var problems = AllClear.ProblemsOf(json);
            if (problems.Count == 0)
            {
                read++;
                Assert.True(Accepts(json), $"It is read and the schema refuses it: {json}");
            }
            else if (problems.Any(problem => WordsOfForm.Any(problem.Message.Contains)))
            {
                refused++;
                Assert.False(Accepts(json), $"{problems[0]} The schema accepts it: {json}");
            }
        }

        Assert.True(read > 100 && refused > 1000, $"{read} read, {refused} of a wrong form");
    }

    internal static bool Accepts(string json) => Schema.Evaluate(JsonDocument.Parse(json).RootElement).IsValid;

    private static IEnumerable<string> Changed(JsonNode file)
    {
        foreach (var pointer in PointersIn(file, []))
        {
            foreach (var replacement in Replacements)
            {
                yield return Put(file, pointer, JsonNode.Parse(replacement));
            }

            yield return Put(file, [.. pointer[..^1], pointer[^1] is int ? 0 : "?"], 1);
            if (pointer[^1] is string)
            {
                yield return Remove(file, pointer);
            }
        }
    }

    private static IEnumerable<object[]> PointersIn(JsonNode node, object[] path)
    {
        IEnumerable<(object Step, JsonNode Node)> parts = node switch
        {
            JsonObject owner => owner.Select(part => ((object)part.Key, part.Value!)),
            JsonArray list => list.Select((item, index) => ((object)index, item!)),
            _ => [],
        };
        return parts.SelectMany(part => PointersIn(part.Node, [.. path, part.Step]).Prepend([.. path, part.Step]));
    }

    private static string Put(JsonNode file, object[] pointer, JsonNode? value)
    {
        var (root, owner) = Copy(file, pointer);
        if (pointer[^1] is int index)
        {
            owner[index] = value;
        }
        else
        {
            owner[(string)pointer[^1]] = value;
        }

        return root.ToJsonString();
    }

    private static string Remove(JsonNode file, object[] pointer)
    {
        var (root, owner) = Copy(file, pointer);
        _ = owner.AsObject().Remove((string)pointer[^1]);
        return root.ToJsonString();
    }

    private static (JsonNode Root, JsonNode Owner) Copy(JsonNode file, object[] pointer)
    {
        var root = file.DeepClone();
        return (root, pointer[..^1].Aggregate(root, (owner, step) => (step is int index ? owner[index] : owner[(string)step])!));
    }
}
