using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.UnitsNet;

/// <summary>What the package's readme names is what the package has.</summary>
public sealed partial class UnitsNetReadmeTests
{
    private static readonly string Readme = Repository.Read("src", "Mitox.Rules.UnitsNet", "README.md");

    /// <summary>The table names each method that the package has, and the package has each that the table names.</summary>
    [Fact]
    public void Table_Methods_AreThoseOfThePackage()
    {
        var methods = typeof(MassConversions).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsStatic);
        var rows = Readme.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(
            methods.Select(method => method.Name).ToHashSet(),
            rows.SelectMany(row => Method().Matches(row)).Select(found => found.Value).ToHashSet());
    }

    [GeneratedRegex(@"To[A-Za-z]+(?=\(\))")]
    private static partial Regex Method();
}
