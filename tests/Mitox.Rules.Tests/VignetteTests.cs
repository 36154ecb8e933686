using System.Collections.Immutable;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;
using NodaTime.Text;

namespace Mitox.Rules.Tests;

/// <summary>Replays every vignette: a patient the label its file asks has an answer for.</summary>
public sealed class VignetteTests(Xunit.Abstractions.ITestOutputHelper output)
{
    public static TheoryData<string> Decided => Those(answer => answer.Problem is null);

    public static TheoryData<string> Refused => Those(answer => answer.Problem is not null);

    public static TheoryData<string> Objecting => Those(answer => !answer.Objections.IsEmpty);

    public static TheoryData<string> Counted => Those(answer => answer.GivenMilligramsPerSquareMeter is not null);

    [Theory]
    [MemberData(nameof(Decided))]
    public void Evaluate_Vignette_DecidesAsItSays(string name)
    {
        var expected = Vignette.Read(name).Expect;

        var decision = Replay(name, out _);

        Assert.Equal(expected.Verdict, decision.Verdict);
        Assert.Equal(expected.Objections.Order(), decision.Findings.Select(finding => $"{finding.Rule.Id}").Order());
    }

    [Theory]
    [MemberData(nameof(Decided))]
    public void Evaluate_Vignette_NamesTheDoseAndTheDayThatWouldDo(string name)
    {
        var expected = Vignette.Read(name).Expect;

        var decision = Replay(name, out _);

        Assert.Equal(PerArea(expected.ReduceToMilligramsPerSquareMeter), SmallestReduction(decision));
        Assert.Equal(expected.WaitUntil, LatestWait(decision));
    }

    [Theory]
    [MemberData(nameof(Objecting))]
    public void Evaluate_Vignette_CitesADecidingFactInEveryObjection(string name)
    {
        var vignette = Vignette.Read(name);

        var decision = Replay(name, out _);

        Assert.All(decision.Findings, finding => Assert.NotEmpty(finding.Rule.Source.Facts.Intersect(vignette.Facts)));
        Assert.All(vignette.Expect.Explains, part => Assert.Contains(part, decision.ToText(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Counted))]
    public void LifetimeDoseBalance_Vignette_IsAsItSays(string name)
    {
        var expected = Vignette.Read(name).Expect;

        _ = Replay(name, out var file);
        var balance = LifetimeDoseBalance.Of(file.History, PolicyOf(file))!.Value;

        Assert.Equal(PerArea(expected.GivenMilligramsPerSquareMeter), $"{balance.Given}");
        Assert.Equal(PerArea(expected.RemainingMilligramsPerSquareMeter), $"{balance.Remaining}");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void TryRead_VignetteThatMustBeRefused_NamesTheProblemAndItsPlace(string name)
    {
        var vignette = Vignette.Read(name);

        var isRead = CaseJson.TryRead(vignette.CaseInUtf8(), out _, out var problems);

        Assert.False(isRead);
        var problem = Assert.Single(problems);
        Assert.Equal(vignette.Expect.Path, problem.Path);
        Assert.Contains(vignette.Expect.Problem!, problem.Message, StringComparison.Ordinal);
    }

    private static TheoryData<string> Those(Func<VignetteAnswer, bool> ask) =>
        [.. Vignette.Names.Where(name => ask(Vignette.Read(name).Expect))];

    private Decision Replay(string name, out CaseFile file)
    {
        var isRead = CaseJson.TryRead(Vignette.Read(name).CaseInUtf8(), out var read, out var problems);
        Assert.True(isRead, string.Join('\n', problems));
        file = read!;
        var decision = file.Evaluate(PolicyOf(file));
        output.WriteLine(decision.ToText());
        return decision;
    }

    private static Policy PolicyOf(CaseFile file) =>
        PolicyCatalog.Find(file.PolicyId) ?? throw new InvalidDataException($"There is no policy {file.PolicyId}.");

    private static string? PerArea(string? milligramsPerSquareMeter) =>
        milligramsPerSquareMeter is null ? null : $"{milligramsPerSquareMeter} mg/m²";

    private static string? SmallestReduction(Decision decision) =>
        RemediesOf(decision)
            .OfType<Remedy.ReduceTo>().OrderBy(remedy => remedy.LargestPerArea).FirstOrDefault()?.LargestPerArea.ToString();

    private static string? LatestWait(Decision decision) =>
        RemediesOf(decision).OfType<Remedy.WaitUntil>().MaxBy(remedy => remedy.Date) is { } wait
            ? LocalDatePattern.Iso.Format(wait.Date)
            : null;

    private static ImmutableArray<Remedy> RemediesOf(Decision decision) =>
        [.. decision.Findings.SelectMany(finding => finding.Remedies)];
}
