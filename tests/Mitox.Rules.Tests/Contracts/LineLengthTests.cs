using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

public sealed class LineLengthTests
{
    /// <summary>As in <c>.editorconfig</c>, which no build enforces.</summary>
    private const int MostCharacters = 130;

    private const string RawMark = "\"\"\"";

    private static readonly string[] Folders = ["src", "tests", "benchmarks", ".ci"];

    [Fact]
    public void Sources_EveryLine_AtMost130Characters()
    {
        string[] tooLong =
        [
            .. from folder in Folders
               from file in Repository.SourcesUnder(folder)
               from line in WrittenHere(File.ReadLines(file))
               where line.Text.Length > MostCharacters
               select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Number}",
        ];

        Assert.True(tooLong.Length == 0, $"Longer than {MostCharacters} characters:\n{string.Join('\n', tooLong)}");
    }

    /// <summary>All lines but those of raw texts: a file or a screen stands there as it is read or printed.</summary>
    private static IEnumerable<(int Number, string Text)> WrittenHere(IEnumerable<string> lines)
    {
        var isRaw = false;
        foreach (var (index, line) in lines.Index())
        {
            var marks = line.Split(RawMark).Length - 1;
            if (!isRaw && marks == 0)
            {
                yield return (index + 1, line);
            }

            isRaw ^= marks % 2 == 1;
        }
    }
}
