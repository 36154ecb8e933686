using System.Reflection;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Support;
using PublicApiGenerator;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>The public API is what was approved, so that no member appears, changes or goes unseen.</summary>
public sealed partial class PublicApiTests
{
    private const string ApproveVariable = "MITOX_APPROVE";

    /// <summary>The packages; each has its approved text beside this file.</summary>
    public static TheoryData<string> Assemblies =>
        new([
            "Mitox.Rules", "Mitox.Rules.CdsHooks", "Mitox.Rules.Fhir", "Mitox.Rules.Json", "Mitox.Rules.Reports",
            "Mitox.Rules.UnitsNet",
        ]);

    private static bool IsStandard => typeof(Policy).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!
        .FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicApi_EveryPackage_IsAsApproved(string name)
    {
        var path = Repository.PathTo("tests", "Mitox.Rules.Tests", "Contracts", $"{name}.approved.txt");
        // A typeof has no nullable mark; the generator gives some one, by what else stands in the type.
        var seen = Assembly.Load(name).GeneratePublicApi(new() { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n").Replace(">?))]", ">))]", StringComparison.Ordinal) + "\n";
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
        {
            File.WriteAllText(path, seen);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (name == "Mitox.Rules" && IsStandard)
        {
            approved = LackingInStandard().Replace(approved, string.Empty);
        }

        Assert.True(
            seen == approved,
            $"The public API of {name} is not as approved; run the tests with {ApproveVariable}=1 to approve it, then review the "
                + $"change of {path}.\n{FirstDifference(approved, seen)}");
    }

    private static string FirstDifference(string approved, string seen) =>
        approved.Split('\n').Zip(seen.Split('\n')).Where(pair => pair.First != pair.Second)
            .Select(pair => $"approved: {pair.First}\nseen:     {pair.Second}").FirstOrDefault("One is longer.");

    /// <summary>
    /// What the core of netstandard2.0 has not: the attributes of System.Text.Json, IParsable and DateOnly; and of its own,
    /// internal ParamCollectionAttribute the generator does not tell.
    /// </summary>
    [GeneratedRegex(
        @"(?m)^ *\[System\.Text\.Json[^\n]*\n|^[^\n]*\(System\.DateOnly [^\n]*\n|, System\.IParsable<[\w.]+>"
            + @"|(?<=: )System\.IParsable<[\w.]+>, | : System\.IParsable<[\w.]+>"
            + @"|\[System\.Runtime\.CompilerServices\.ParamCollection\] ")]
    private static partial Regex LackingInStandard();
}
