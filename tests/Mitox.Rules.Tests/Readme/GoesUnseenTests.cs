using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Laws;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Readme;

/// <summary>The exceptions of the law about missing data stand in the readme by name, and nowhere else.</summary>
public sealed partial class GoesUnseenTests
{
    [Fact]
    public void Readme_NamesTheExceptionsThatTheLawKnows()
    {
        var section = Repository.Read("src/Mitox.Rules/Records/README.md").Split("## Where missing data goes unseen")[1];

        Assert.Equal(
            GoesUnseen.All.Select(exception => exception.Name),
            Row().Matches(section).Select(row => row.Groups["name"].Value).Skip(1));
    }

    [GeneratedRegex(@"^\| (?<name>[A-Za-z][^|]*) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
