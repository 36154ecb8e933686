using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>The public face of the core package stays small, and nothing is public that no readme names.</summary>
public sealed class PublicFaceTests
{
    private static readonly Type[] Exported = typeof(Policy).Assembly.GetExportedTypes();

    [Fact]
    public void ExportedTypes_OfTheRoot_AreAtMostNinety() =>
        Assert.InRange(Exported.Count(type => type.Namespace == "Mitox.Rules"), 1, 90);

    [Fact]
    public void ExportedTypes_OfThePackage_AreAtMostOneHundredEighty() => Assert.InRange(Exported.Length, 1, 180);

    [Fact]
    public void ExportedTypes_EveryOne_StandsInAReadme()
    {
        var words = Repository.FilesUnder("README.md")
            .SelectMany(path => Word.Matches(File.ReadAllText(path)))
            .Select(word => word.Value)
            .ToHashSet();

        Assert.Empty(Exported.Select(type => type.Name.Split('`')[0]).Distinct().Except(words));
    }

    private static readonly Regex Word = new(@"\b[A-Z]\w*\b");
}
