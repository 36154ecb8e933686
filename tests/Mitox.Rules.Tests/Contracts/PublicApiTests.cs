using System.Reflection;
using Mitox.Rules.Tests.Support;
using PublicApiGenerator;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>The public API is what was approved, so that no member appears, changes or goes unseen.</summary>
public sealed class PublicApiTests
{
    private const string ApproveVariable = "MITOX_APPROVE";

    /// <summary>The packages; each has its approved text beside this file.</summary>
    public static TheoryData<string> Assemblies =>
        new(["Mitox.Rules", "Mitox.Rules.Json", "Mitox.Rules.Reports", "Mitox.Rules.UnitsNet"]);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicApi_EveryPackage_IsAsApproved(string name)
    {
        var path = Repository.PathTo("tests", "Mitox.Rules.Tests", "Contracts", $"{name}.approved.txt");
        var seen =
            Assembly.Load(name).GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
        {
            File.WriteAllText(path, seen);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        Assert.True(
            seen == approved,
            $"The public API of {name} is not as approved; run the tests with {ApproveVariable}=1 to approve it, then review the "
                + $"change of {path}.\n{FirstDifference(approved, seen)}");
    }

    private static string FirstDifference(string approved, string seen) =>
        approved.Split('\n').Zip(seen.Split('\n')).Where(pair => pair.First != pair.Second)
            .Select(pair => $"approved: {pair.First}\nseen:     {pair.Second}").FirstOrDefault("One is longer.");
}
