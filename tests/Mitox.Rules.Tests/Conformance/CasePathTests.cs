using System.Text.Json.Nodes;

namespace Mitox.Rules.Tests.Conformance;

/// <summary>A path finds its place or is an error: a case must never test something that is not there.</summary>
public sealed class CasePathTests
{
    private const string Case = """{"policy":"p","patient":{"sex":"male"},"bloodCounts":[{"date":"a"},{"date":"b"}]}""";

    [Theory]
    [InlineData("policy", """{"policy":1,"patient":{"sex":"male"},"bloodCounts":[{"date":"a"},{"date":"b"}]}""")]
    [InlineData("patient.sex", """{"policy":"p","patient":{"sex":1},"bloodCounts":[{"date":"a"},{"date":"b"}]}""")]
    [InlineData(
        "patient.course", """{"policy":"p","patient":{"sex":"male","course":1},"bloodCounts":[{"date":"a"},{"date":"b"}]}""")]
    [InlineData("bloodCounts[0].date", """{"policy":"p","patient":{"sex":"male"},"bloodCounts":[{"date":1},{"date":"b"}]}""")]
    [InlineData("bloodCounts[-1].date", """{"policy":"p","patient":{"sex":"male"},"bloodCounts":[{"date":"a"},{"date":1}]}""")]
    [InlineData("bloodCounts[-2].date", """{"policy":"p","patient":{"sex":"male"},"bloodCounts":[{"date":1},{"date":"b"}]}""")]
    [InlineData("bloodCounts[1]", """{"policy":"p","patient":{"sex":"male"},"bloodCounts":[{"date":"a"},1]}""")]
    [InlineData("bloodCounts[+]", """{"policy":"p","patient":{"sex":"male"},"bloodCounts":[{"date":"a"},{"date":"b"},1]}""")]
    public void Put_Path_ChangesThatPlaceAlone(string path, string expected)
    {
        var root = JsonNode.Parse(Case)!;

        new CasePath(path).Put(root, 1);

        Assert.Equal(expected, root.ToJsonString());
    }

    [Theory]
    [InlineData("patient.sex", """{"policy":"p","patient":{},"bloodCounts":[{"date":"a"},{"date":"b"}]}""")]
    [InlineData("bloodCounts", """{"policy":"p","patient":{"sex":"male"}}""")]
    [InlineData("bloodCounts[-1]", """{"policy":"p","patient":{"sex":"male"},"bloodCounts":[{"date":"a"}]}""")]
    [InlineData("bloodCounts[0].date", """{"policy":"p","patient":{"sex":"male"},"bloodCounts":[{},{"date":"b"}]}""")]
    public void Remove_Path_LeavesThatPlaceOut(string path, string expected)
    {
        var root = JsonNode.Parse(Case)!;

        new CasePath(path).Remove(root);

        Assert.Equal(expected, root.ToJsonString());
    }

    [Theory]
    [InlineData("proposal.date")]
    [InlineData("patient.childbearing.capable")]
    [InlineData("policy.id")]
    [InlineData("bloodCounts[2]")]
    [InlineData("bloodCounts[-3].date")]
    [InlineData("bloodCounts[+].date")]
    [InlineData("bloodCounts.date")]
    [InlineData("patient.sex[0]")]
    public void Put_PathThatLeadsNowhere_Refused(string path) =>
        Assert.Throws<InvalidDataException>(() => new CasePath(path).Put(JsonNode.Parse(Case)!, 1));

    [Theory]
    [InlineData("proposal")]
    [InlineData("patient.course")]
    [InlineData("policy.id")]
    [InlineData("bloodCounts[2]")]
    [InlineData("bloodCounts[+]")]
    [InlineData("bloodCounts[0].time")]
    public void Remove_PathThatLeadsNowhere_Refused(string path) =>
        Assert.Throws<InvalidDataException>(() => new CasePath(path).Remove(JsonNode.Parse(Case)!));
}
