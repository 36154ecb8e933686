namespace Mitox.Rules.Tests.Fhir.Writing;

public sealed class StableIdTests
{
    /// <summary>Computed apart from this library: the SHA-256 of "2:p110:2026-03-02", marked as version 8.</summary>
    [Fact]
    public void Of_Parts_IsTheSameOnEveryRun() =>
        Assert.Equal("c7e5bbfd-04da-878f-bb74-2fdf9af8f24f", $"{StableId.Of("p1", "2026-03-02")}");

    [Fact]
    public void Of_PartsThatWouldBeOneText_AreTwoIds() => Assert.NotEqual(StableId.Of("ab", "c"), StableId.Of("a", "bc"));

    [Fact]
    public void ToDetectedIssues_SameQuestionTwice_SameIds()
    {
        var decision = Written.Decisions.First(one => one.Decision.Objections.Length > 1).Decision;

        Assert.Equal(
            decision.ToDetectedIssues("p1").Select(issue => issue.Id), decision.ToDetectedIssues("p1").Select(issue => issue.Id));
        Assert.Empty(decision.ToDetectedIssues("p1").Select(issue => issue.Id)
            .Intersect(decision.ToDetectedIssues("p2").Select(issue => issue.Id)));
    }
}
