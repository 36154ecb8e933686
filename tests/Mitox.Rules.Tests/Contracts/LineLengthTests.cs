using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

public sealed class LineLengthTests
{
    /// <summary>As in <c>.editorconfig</c>, which no build enforces.</summary>
    private const int MostCharacters = 130;

    private static readonly string[] Folders = ["src", "tests", "benchmarks", ".ci"];

    [Fact]
    public void Sources_EveryLine_AtMost130Characters()
    {
        string[] tooLong =
        [
            .. from folder in Folders
               from file in Repository.SourcesUnder(folder)
               from line in File.ReadLines(file).Index()
               where line.Item.Length > MostCharacters
               select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Index + 1}",
        ];

        Assert.True(tooLong.Length == 0, $"Longer than {MostCharacters} characters:\n{string.Join('\n', tooLong)}");
    }
}
