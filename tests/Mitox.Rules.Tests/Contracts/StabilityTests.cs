using System.Text.RegularExpressions;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>Who follows the notes on what moved finds it there.</summary>
public sealed partial class StabilityTests
{
    private static readonly string[][] Rows =
    [
        .. Repository.Read("src", "Mitox.Rules", "STABILITY.md").Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ")),
    ];

    private static readonly ILookup<string, string?> Public =
        new[] { typeof(Policy), typeof(CaseJson), typeof(ForecastText), typeof(FhirRecord) }
            .SelectMany(one => one.Assembly.GetExportedTypes())
            .ToLookup(type => type.Name.Split('`')[0], type => type.Namespace, StringComparer.Ordinal);

    [Fact]
    public void MovedTypes_EachIsInTheNamespaceNamed()
    {
        var moved = Rows.Where(row => NamespaceName().IsMatch(row[1])).ToArray();

        Assert.InRange(moved.Length, 5, 10);
        Assert.Empty(
            from row in moved
            from name in Code().Matches(row[0]).Select(found => found.Value)
            where !Public[name].Contains(NamespaceName().Match(row[1]).Value)
            select $"{name} is not in {row[1]}");
    }

    [Fact]
    public void RenamedTypes_EachNewNameIsPublic()
    {
        var renamed = Rows.Where(row => !NamespaceName().IsMatch(row[1])).ToArray();

        Assert.InRange(renamed.Length, 10, 20);
        Assert.DoesNotContain(renamed.SelectMany(row => TypesIn(row[1])), name => !Public.Contains(name));
    }

    /// <summary>The names of types in a cell, without those of their members.</summary>
    private static IEnumerable<string> TypesIn(string cell) => Code().Matches(cell).Select(found => found.Value.Split('.')[0])
        .Where(name => name is not ("" or "Subject"));

    [GeneratedRegex("(?<=`)[A-Z.][A-Za-z.]*(?=`)")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=^`)Mitox\.Rules(\.[A-Za-z]+)?(?=`)")]
    private static partial Regex NamespaceName();
}
