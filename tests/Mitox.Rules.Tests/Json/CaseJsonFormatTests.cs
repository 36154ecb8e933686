using System.Text.Json;
using System.Text.Json.Nodes;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Json;

/// <summary>
/// What holds for every property of the format; the reader itself is asked which ones there are, so that none can be forgotten.
/// </summary>
public sealed class CaseJsonFormatTests
{
    private const string NoProperty = "?";
    private const string NoWord = "\"no such word\"";

    /// <summary>What the format takes beside what the full files say: another way to say the same, or another question.</summary>
    private static readonly string[] Alternatives =
    [
        .. Catalog.ValuesOf<BloodCount>().SelectMany(value => value.NamesInFiles.Skip(1)),
        "hydrochlorideMilligrams",
        "milliliters",
        "result", "upperLimitOfNormal", "timesUpperLimitOfNormal", "formula", "heightCentimeters", "weightKilograms", "decimals",
        "squareMeters",
        "intervalDays", "proposal", "session", "followUpOn", "reason", "menopauseAge", "otherReason", "time", "id", "indication",
        "enteredInError", "confirmed", "resultUnit", "upperLimitUnit",
        "milligrams", "bodySurface", "includesInfusions", "reaction", "reactionWasHypersensitivity",
    ];

    /// <summary>Texts in which any words may stand.</summary>
    private static readonly string[] FreeTexts =
        [
            "title", "source", "note", "policy", "id", "reason", "otherReason", "name", "what", "description", "reportedBy",
        ];

    internal static readonly Dictionary<string, JsonNode> Full = new(StringComparer.Ordinal)
    {
        ["proposal"] = FullWith("proposal"),
        ["session"] = FullWith("session"),
        ["followUpOn"] = FullWith("followUpOn"),
    };

    public static TheoryData<string, string> Texts => Leaves(leaf => leaf.GetValueKind() is JsonValueKind.String);

    public static TheoryData<string, string> Numbers => Leaves(leaf => leaf.GetValueKind() is JsonValueKind.Number);

    public static TheoryData<string, string> All => Leaves(_ => true);

    [Fact]
    public void Full_EachQuestion_Read() =>
        Assert.All(Full.Values, file => Assert.Empty(AllClear.ProblemsOf(file.ToJsonString())));

    /// <summary>So that the tests of this class see a new property, or ask for it to be put in.</summary>
    [Fact]
    public void Full_Files_SayEveryPropertyOfTheFormat() => Assert.All(
        Objects(),
        place => Assert.Empty(NamesOf(place.File, place.Path)
            .Except(At(Full[place.File], place.Path).AsObject().Select(property => property.Key)).Except(Alternatives)));

    /// <summary>A row of the catalog is a property of the format without more ado.</summary>
    [Fact]
    public void Full_Files_SayEveryRowOfTheCatalog()
    {
        var names = Objects().SelectMany(place => NamesOf(place.File, place.Path)).ToHashSet(StringComparer.Ordinal);

        Assert.All(Catalog.Questions, question => Assert.Contains(question.Name, names));
        Assert.All(Catalog.ValuesOf<BloodCount>(), value => Assert.Empty(value.NamesInFiles.Except(names)));
        Assert.All(Catalog.ValuesOf<EjectionFraction>(), value => Assert.Empty(value.NamesInFiles.Except(names)));
        Assert.All(Catalog.ValuesOf<LiverPanel>(), value => Assert.Empty(value.NamesInFiles.Append(value.Name).Except(names)));
        Assert.All(RecordLists.All, list => Assert.Contains(list.Name, names));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryRead_TextThatIsNoWordAndNoDate_RefusedUnlessItIsFree(string file, string path)
    {
        var problems = ProblemsWith(file, path, NoWord);

        if (FreeTexts.Contains(Steps(path)[^1])
            && !path.EndsWith("priorExposures.0.reason", StringComparison.Ordinal)
            && !path.EndsWith("unreadResults.0.what", StringComparison.Ordinal))
        {
            Assert.Empty(problems);
        }
        else
        {
            Assert.Equal(PathInFile(path), Assert.Single(problems).Path);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void TryRead_NumberBelowZero_Refused(string file, string path) =>
        Assert.StartsWith(
            PathInFile(string.Join('.', Steps(path)[..^1])),
            Assert.Single(ProblemsWith(file, path, "-1")).Path,
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public void TryRead_Null_RefusedInItsPlace(string file, string path) =>
        Assert.Equal(PathInFile(path), Assert.Single(ProblemsWith(file, path, "null")).Path);

    [Theory]
    [MemberData(nameof(All))]
    public void TryRead_ObjectInPlaceOfAValue_RefusedInItsPlace(string file, string path) =>
        Assert.Equal(PathInFile(path), Assert.Single(ProblemsWith(file, path, "{}")).Path);

    /// <summary>
    /// Every property, and every word where there is a list of them, stands in the readme, or in the lists of
    /// the catalog that it names.
    /// </summary>
    [Fact]
    public void Readme_EveryPropertyAndWord_IsNamed()
    {
        var rules = Repository.Read("src", "Mitox.Rules", "RULES.md");
        var readme = Repository.Read("src", "Mitox.Rules.Json", "README.md")
            + rules[rules.IndexOf("## Questions", StringComparison.Ordinal)..];
        var names = Objects().SelectMany(place => NamesOf(place.File, place.Path)).Distinct();
        var words = Texts.SelectMany(row => ProblemsWith((string)row[0], (string)row[1], NoWord))
            .Where(problem => problem.Message.Contains("must be one of: ", StringComparison.Ordinal))
            .SelectMany(problem => AllowedBy(problem.Message)).Distinct();

        Assert.All(names.Concat(words), name => Assert.True(
            readme.Contains($"`{name}`", StringComparison.Ordinal)
                || readme.Contains($"\"{name}\"", StringComparison.Ordinal)
                || readme.Contains($".{name}`", StringComparison.Ordinal),
            $"The readme does not name {name}."));
    }

    private static JsonObject FullWith(string question)
    {
        var root = JsonNode.Parse(AllClear.Text)!.AsObject();
        _ = root.Remove("proposal");
        root["formatVersion"] = 1;
        root[question] = (JsonNode.Parse(AllClear.Text)![question] ?? AllClear.Questions[question])!.DeepClone();
        foreach (var (name, part) in JsonNode.Parse(AllClear.Rest)!.AsObject())
        {
            if (root[name] is JsonObject owner)
            {
                part!.AsObject().ToList().ForEach(property => owner[property.Key] = property.Value!.DeepClone());
            }
            else if (root[name] is JsonArray list)
            {
                part!.AsObject().ToList().ForEach(property => list[0]![property.Key] = property.Value!.DeepClone());
            }
            else
            {
                root[name] = part!.DeepClone();
            }
        }

        var patient = root["patient"]!.AsObject();
        patient["cardiovascularRisk"] = new JsonObject();
        AllClear.Answer(patient, PatientQuestions.All);
        AllClear.Answer(patient["cardiovascularRisk"]!.AsObject(), CardiovascularRiskQuestions.All);
        AllClear.Answer(root["assessments"]![0]!.AsObject(), VisitQuestions.All);
        AllClear.Count(root["bloodCounts"]![0]!.AsObject());
        return root;
    }

    private static IEnumerable<(string File, string Path)> Objects() =>
        Full.SelectMany(file => ObjectsIn(file.Value, string.Empty).Select(path => (file.Key, path)));

    private static IEnumerable<string> ObjectsIn(JsonNode node, string path) => node switch
    {
        JsonObject parts => parts.SelectMany(part => ObjectsIn(part.Value!, $"{path}.{part.Key}")).Prepend(path),
        JsonArray items => items.SelectMany((item, index) => ObjectsIn(item!, $"{path}.{index}")),
        _ => [],
    };

    private static TheoryData<string, string> Leaves(Func<JsonNode, bool> isWanted)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (file, path) in Objects())
        {
            foreach (var (name, value) in At(Full[file], path).AsObject())
            {
                if (value is JsonValue && isWanted(value))
                {
                    rows.Add(file, $"{path}.{name}");
                }
            }
        }

        return rows;
    }

    private static string[] NamesOf(string file, string path) =>
        AllowedBy(Assert.Single(ProblemsWith(file, $"{path}.{NoProperty}", "1")).Message);

    private static string[] AllowedBy(string message) => message.Split("must be one of: ")[1].TrimEnd('.').Split(", ");

    private static IReadOnlyList<Mitox.Rules.Json.JsonProblem> ProblemsWith(string file, string path, string json)
    {
        var root = Full[file].DeepClone();
        At(root, string.Join('.', Steps(path)[..^1])).AsObject()[Steps(path)[^1]] = JsonNode.Parse(json);
        return AllClear.ProblemsOf(root.ToJsonString());
    }

    private static JsonNode At(JsonNode root, string path) =>
        Steps(path)
            .Aggregate(root, (owner, step) => (owner is JsonArray list ? list[int.Parse(step, provider: null)] : owner[step])!);

    private static string[] Steps(string path) => path.Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static string PathInFile(string path) =>
        Steps(path).Aggregate("$", (place, step) => char.IsAsciiDigit(step[0]) ? $"{place}[{step}]" : $"{place}.{step}");
}
