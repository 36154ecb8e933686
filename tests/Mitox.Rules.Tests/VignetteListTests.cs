using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Conformance;
using Mitox.Rules.Tests.Planning.Remedies;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests;

/// <summary>Every vignette is replayed, a conformance case, tested beside the files, or out of reach for a reason.</summary>
public sealed partial class VignetteListTests
{
    /// <summary>All vignettes, by number; numbers in between were never given or concern other labels.</summary>
    private static readonly ImmutableArray<int> All =
    [
        1, 3, 4, 5, 6, 7, 9, 10, 11, 12, // lifetime cap
        14, 15, 17, 18, 20, 21, 22, 23, 25, 26, 27, 29, 30, 32, // ejection fraction
        33, 34, 35, 37, 38, 39, 40, 41, 43, 44, 45, 46, 47, 49, // blood counts and infection
        50, 52, 53, 54, 56, 57, // pregnancy and fertility
        59, 60, 61, 63, 64, 66, // schedule and dates
        68, 69, 70, 72, 74, 76, 77, 78, 80, 81, 82, 84, 85, // doses, units, body surface
        86, 87, 89, 91, 92, 93, 94, 96, 97, 98, // prior and concurrent exposure
        99, 100, 101, 102, 103, 105, 106, 107, 108, // indication and population
        109, 110, 112, 113, 114, 115, 116, // liver, gaps in monitoring, process
        126, 127, 128, 130, 131, // the evaluator itself
    ];

    private static readonly ImmutableSortedDictionary<int, string> OutOfReach = new Dictionary<int, string>
    {
        [47] = "Lymphoma: the table of the nadir is no rule; its own tests hold it.",
        [126] = "A law of the evaluator: the order of the records does not matter.",
        [127] = "A law of the evaluator: an earlier dose never helps.",
        [128] = "A law of the evaluator: a later result is not seen.",
        [130] = "A law of the evaluator: every decision names its policy and its facts.",
        [131] = "A law of the evaluator: the most cautious finding decides.",
    }.ToImmutableSortedDictionary();

    [Fact]
    public void Vignettes_FilesTestsAndReasons_CoverEachNumberOnce()
    {
        var files = Vignette.Names.Select(name => NumberOf(Vignette.Read(name).Number)).Distinct();
        var tests = typeof(VignetteQuantityTests)
            .GetMethods().Concat(typeof(DoseBandTableTests).GetMethods()).SelectMany(NumbersOf).Distinct();

        var cases = ConformanceCase.All.SelectMany(one => CaseNumber().Matches(one.Says)).Select(found => NumberOf(found.Value));
        var held = files.Concat(tests).Concat(cases).ToHashSet();

        Assert.Equal(All, held.Concat(OutOfReach.Keys).Order());
    }

    [Fact]
    public void Vignettes_FileNames_BeginWithTheirNumber() =>
        Assert.All(Vignette.Names, name => Assert.Equal(Vignette.Read(name).Number, name.Split('-', '.')[0]));

    [Fact]
    public void Vignettes_Files_SayWhatTheyReplayAndByWhichFacts() =>
        Assert.All(Vignette.Names.Select(Vignette.Read), vignette =>
        {
            Assert.NotEmpty(vignette.Says);
            Assert.NotEmpty(vignette.Facts);
            Assert.NotEqual(vignette.Expect.Verdict is null, vignette.Expect.Problem is null);
        });

    [Fact]
    public void Vignettes_OutOfReach_HaveAReason() =>
        Assert.All(OutOfReach.Values, reason => Assert.EndsWith(".", reason, StringComparison.Ordinal));

    private static int NumberOf(string vignette) => int.Parse(vignette.AsSpan(1), provider: null);

    private static IEnumerable<int> NumbersOf(MethodInfo method) =>
        method.GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(TraitAttribute))
            .Select(attribute => NumberOf((string)attribute.ConstructorArguments[1].Value!));

    [GeneratedRegex(@"\bV[0-9]+\b")]
    private static partial Regex CaseNumber();
}
