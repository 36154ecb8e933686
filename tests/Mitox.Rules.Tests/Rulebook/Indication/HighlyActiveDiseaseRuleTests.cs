using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-HIGHLY-ACTIVE-DISEASE")]
public sealed class HighlyActiveDiseaseRuleTests
{
    private const string OffLabel = "Review: ClinicianDecides";
    private const string OneMissing = "Incomplete: State";

    [Theory]
    [InlineData(DiseaseCourse.RelapsingRemitting, "Satisfied")] // V101
    [InlineData(DiseaseCourse.SecondaryProgressive, "Satisfied")]
    [InlineData(DiseaseCourse.ProgressiveRelapsing, "Satisfied")] // V105
    [InlineData(DiseaseCourse.PrimaryProgressive, OffLabel)] // V99
    [InlineData(DiseaseCourse.ClinicallyIsolatedSyndrome, OffLabel)] // V108
    [InlineData(DiseaseCourse.Unknown, OneMissing)] // V103
    [InlineData((DiseaseCourse)99, OneMissing)]
    public void Evaluate_AllThreeAnsweredYes_JudgedByTheCourse(DiseaseCourse course, string expected) =>
        Assert.Equal(expected, Outcome(course, Answer.Yes, Answer.Yes, Answer.Yes));

    [Theory]
    [InlineData(Answer.No, Answer.Yes, Answer.Yes, OffLabel)] // V100
    [InlineData(Answer.Yes, Answer.No, Answer.Yes, OffLabel)]
    [InlineData(Answer.Yes, Answer.Yes, Answer.No, OffLabel)] // V102
    [InlineData(Answer.No, Answer.Unknown, Answer.Unknown, OffLabel)]
    [InlineData(Answer.Unknown, Answer.Yes, Answer.Yes, OneMissing)]
    [InlineData(Answer.Yes, Answer.Unknown, Answer.Yes, OneMissing)]
    [InlineData(Answer.Yes, Answer.Yes, Answer.Unknown, OneMissing)]
    [InlineData(Answer.Yes, Answer.Yes, (Answer)99, OneMissing)]
    [InlineData(Answer.Unknown, Answer.Unknown, Answer.Yes, "Incomplete: State, State")]
    [InlineData(Answer.Unknown, Answer.Unknown, Answer.Unknown, "Incomplete: State, State, State")]
    public void Evaluate_RelapsingCourse_NeedsAllThreeAnswers(
        Answer active, Answer evolving, Answer exhausted, string expected) => Assert.All(
        [DiseaseCourse.RelapsingRemitting, DiseaseCourse.SecondaryProgressive, DiseaseCourse.ProgressiveRelapsing],
        course => Assert.Equal(expected, Outcome(course, active, evolving, exhausted)));

    [Theory]
    [InlineData(DiseaseCourse.PrimaryProgressive)]
    [InlineData(DiseaseCourse.ClinicallyIsolatedSyndrome)]
    public void Evaluate_CourseOutsideTheLabel_OffLabelWhateverElseIsKnown(DiseaseCourse course)
    {
        Assert.Equal(OffLabel, Outcome(course, Answer.Unknown, Answer.Unknown, Answer.Unknown));
        Assert.Equal(OffLabel, Outcome(course, Answer.No, Answer.No, Answer.No));
    }

    [Fact]
    public void Evaluate_CourseAndAnswersNotKnown_AsksForAllAtOnce() =>
        Assert.Equal(
            "Incomplete: State, State, State, State",
            Outcome(DiseaseCourse.Unknown, Answer.Unknown, Answer.Unknown, Answer.Unknown));

    [Fact]
    public void Evaluate_TwoDenied_EvidenceNamesBoth() => Assert.Equal(
        "disease: without highly active relapsing disease, without rapidly evolving disability, off-label",
        Diseased(DiseaseCourse.SecondaryProgressive, Answer.No, Answer.No, Answer.Unknown)
            .Find(RuleIds.HighlyActiveDisease).Evidence!.Describe());

    private static string Outcome(DiseaseCourse course, Answer active, Answer evolving, Answer exhausted) =>
        Diseased(course, active, evolving, exhausted).OutcomeOf(RuleIds.HighlyActiveDisease);

    private static Scenario Diseased(DiseaseCourse course, Answer active, Answer evolving, Answer exhausted) =>
        Scenario.AllClearInEurope.WithPatient(patient => patient with
        {
            Course = course,
            HighlyActiveRelapsing = active,
            RapidlyEvolvingDisability = evolving,
            AlternativesExhausted = exhausted,
        });
}
