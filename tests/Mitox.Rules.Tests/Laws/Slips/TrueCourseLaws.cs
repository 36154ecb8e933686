using FsCheck;
using FsCheck.Xunit;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Conformance;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws.Slips;

/// <summary>Net two: what is right is not questioned; a library that cries wolf is switched off (P23).</summary>
[Properties(Arbitrary = [typeof(Cases)])]
public sealed class TrueCourseLaws(SlipTally tally) : IClassFixture<SlipTally>
{
    private const string Name = "true courses";

    /// <summary>Cases that hold a slip, or something that must be confirmed, on purpose.</summary>
    private static readonly string[] QuestionedOnPurpose = ["slips", "us-2009/session-100"];

    /// <summary>At most one in a thousand, and never more than one in the few of a short run.</summary>
    [Law("reduced dose", "small", "heavy", Times = 4)]
    public void Evaluate_TrueCourses_AtMostOneInAThousandQuestioned(TreatmentCase value, Branches branches)
    {
        var infusions = value.Record.Infusions;
        branches.Hit("reduced dose", infusions.Any(given => given.PerArea().MilligramsPerSquareMeter < 10.5m));
        branches.Hit("small", value.Proposal.Area!.SquareMeters < 1.45m);
        branches.Hit("heavy", value.Proposal.Area!.SquareMeters > 2.3m);
        var isQuestioned = value.Evaluate().Objections.Any(finding => finding.Rule.Id == RuleIds.QuestionedRecord);
        tally.Count(Name, isQuestioned ? "questioned" : "not questioned");
        var (questioned, not) = (tally.Of(Name, "questioned"), tally.Of(Name, "not questioned"));
        Assert.True(
            questioned <= 1 + ((questioned + not) / 1_000),
            $"{TrueCourse.Percent(questioned, questioned + not)} questioned: {value}");
    }

    [Fact]
    public void Evaluate_CasesOfTheExample_NoneQuestioned() => AssertNoneQuestioned(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Mitox.Rules.Example", "Cases"), "*.json")
            .Select(path => (Path.GetFileName(path), CaseJson.Read(File.ReadAllText(path)))));

    [Fact]
    public void Evaluate_ConformanceCases_NoneQuestionedThatIsRight() => Assert.DoesNotContain(
        ConformanceCase.All,
        one => one.Expect.Objections.Any(IsQuestion)
            && !QuestionedOnPurpose.Any(purpose => one.Id.Contains(purpose, StringComparison.Ordinal)));

    private static bool IsQuestion(string rule) => rule.EndsWith("QUESTIONED-RECORD", StringComparison.Ordinal);

    private static void AssertNoneQuestioned(IEnumerable<(string Name, CaseFile File)> cases) => Assert.All(
        cases,
        one => Assert.DoesNotContain(
            one.File.Evaluate(Policies.UnitedStates).Objections, finding => IsQuestion($"{finding.Rule.Id}")));

    private static class Cases
    {
        public static Arbitrary<TreatmentCase> True() => Law.Arbitrary(TrueCourse.Any);
    }
}
