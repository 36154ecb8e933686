using Mitox.Rules.Json;

namespace Mitox.Rules.Tests.Json;

/// <summary>Adverse events, and the toxicities of older files beside them.</summary>
public sealed class CaseJsonAdverseEventTests
{
    private const string BothForms = """
        {
          "followUpOn": "2026-03-02",
          "patient": { "birthDate": "1980-05-17" },
          "toxicities": [
            { "date": "2026-01-02", "what": "mucositis", "scale": "who1981", "grade": 2 },
            { "date": "2026-01-03", "what": "hiccups", "scale": "who1981", "grade": 1 }
          ],
          "adverseEvents": [
            { "date": "2026-01-01", "kind": "nausea", "scale": "ctcaeVersion5", "grade": 3 }
          ]
        }
        """;

    [Fact]
    public void Read_BothForms_TheNewOnesFirst() => Assert.Equal(
        [(AdverseEventKind.Nausea, ""), (AdverseEventKind.Other, "mucositis"), (AdverseEventKind.Other, "hiccups")],
        CaseJson.Read(BothForms).Record.AdverseEvents.Select(adverse => (adverse.Kind, adverse.Description)));

    [Fact]
    public void Write_ToxicityOfAnOlderFile_AsAnAdverseEvent()
    {
        var text = CaseJson.Write(CaseJson.Read(BothForms));

        Assert.DoesNotContain("toxicities", text, StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"other\",\n      \"description\": \"hiccups\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-01", "$.adverseEvents[0].date", 9)]
    [InlineData("2026-01-02", "$.toxicities[0].date", 5)]
    [InlineData("2026-01-03", "$.toxicities[1].date", 6)]
    public void TryRead_EventBeforeBirth_NamedInTheListOfItsFile(string day, string path, int line)
    {
        var problem = Assert.Single(AllClear.ProblemsOf(BothForms.Replace(day, "1979-01-01", StringComparison.Ordinal)));

        Assert.Equal((path, line), (problem.Path, problem.Line));
    }

    [Theory]
    [InlineData("""{ "date": "2026-01-02", "scale": "who1981", "grade": 1 }""", "$.adverseEvents[0]", "must have a \"kind\"")]
    [InlineData(
        """{ "date": "2026-01-02", "kind": "sneezing", "scale": "who1981", "grade": 1 }""",
        "$.adverseEvents[0].kind",
        "must be one of: other, nausea,")]
    [InlineData("""{ "date": "2026-01-02", "kind": "nausea", "grade": 1 }""", "$.adverseEvents[0]", "must have its scale")]
    [InlineData(
        """{ "date": "2026-01-02", "kind": "nausea", "scale": "who1981", "grade": 5 }""",
        "$.adverseEvents[0].grade",
        "from 0 to 4")]
    [InlineData(
        """{ "date": "2026-01-02", "kind": "nausea", "what": "x", "scale": "who1981", "grade": 1 }""",
        "$.adverseEvents[0].what",
        "no such property")]
    public void TryRead_EventThatCannotBe_NamesThePlace(string json, string path, string message)
    {
        var problem = Assert.Single(AllClear.ProblemsOf(AllClear.With("adverseEvents", $"[{json}]")));

        Assert.Equal(path, problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
