using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

public sealed class RoomOrderTests
{
    [Fact]
    public void Sources_EveryFile_RefersOnlyToRoomsAboveItsOwn()
    {
        var root = Repository.PathTo("src", "Mitox.Rules");
        var sources = Repository.SourcesUnder("src", "Mitox.Rules")
            .ToDictionary(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText);

        Assert.True(sources.Count > 90, $"Only {sources.Count} files were found.");
        Assert.Empty(RoomOrder.Violations(sources));
    }

    [Theory]
    [InlineData("class A { B? Field; }")]
    [InlineData("class A { object Make() => new B(); }")]
    [InlineData("class A { int Length => B.Number; }")]
    [InlineData("class A : B;")]
    [InlineData("class A { string Name => nameof(B); }")]
    [InlineData("class A { System.Collections.Generic.List<B> Field = []; }")]
    [InlineData("class A { int Twice => 1.Extended(); }")]
    [InlineData("class A { object Type = typeof(B); }")]
    public void Violations_UpperRoomRefersToALowerOne_Found(string upper) =>
        Assert.NotEmpty(RoomOrder.Violations(Two(
            upper,
            "class B { public const int Number = 1; } static class E { public static int Extended(this int value) => value; }")));

    [Fact]
    public void Violations_LowerRoomRefersToAnUpperOne_None() =>
        Assert.Empty(RoomOrder.Violations(Two("class A;", "class B { A? field = null; public object? Get() => field; }")));

    [Fact]
    public void Violations_SeveralRoomsInOneNamespace_NamesFileLineAndRoom() => Assert.Equal(
        ["Records/A.cs:3 refers to B in Decisions"],
        RoomOrder.Violations(Two("class A\n{\n    static B? Field => null;\n}", "class B;")));

    private static Dictionary<string, string> Two(string upper, string lower) =>
        new() { ["Records/A.cs"] = upper, ["Decisions/B.cs"] = lower };
}
