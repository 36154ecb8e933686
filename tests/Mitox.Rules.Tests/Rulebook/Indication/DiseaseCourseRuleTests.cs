using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-DISEASE-COURSE")]
public sealed class DiseaseCourseRuleTests
{
    private const string OffLabel = "Review: ClinicianDecides";
    private const string NotKnown = "Incomplete: State";

    [Theory]
    [InlineData(DiseaseCourse.SecondaryProgressive, Answer.Unknown, "Satisfied")] // V100
    [InlineData(DiseaseCourse.ProgressiveRelapsing, Answer.Unknown, "Satisfied")] // V105
    [InlineData(DiseaseCourse.RelapsingRemitting, Answer.Yes, "Satisfied")] // V101
    [InlineData(DiseaseCourse.RelapsingRemitting, Answer.No, OffLabel)] // V102
    [InlineData(DiseaseCourse.RelapsingRemitting, Answer.Unknown, NotKnown)]
    [InlineData(DiseaseCourse.RelapsingRemitting, (Answer)99, NotKnown)]
    [InlineData(DiseaseCourse.PrimaryProgressive, Answer.Yes, OffLabel)] // V99
    [InlineData(DiseaseCourse.PrimaryProgressive, Answer.Unknown, OffLabel)]
    [InlineData(DiseaseCourse.ClinicallyIsolatedSyndrome, Answer.Yes, OffLabel)] // V108
    [InlineData(DiseaseCourse.Unknown, Answer.Yes, NotKnown)] // V103
    [InlineData((DiseaseCourse)99, Answer.Yes, NotKnown)]
    public void Evaluate_Course_SatisfiedByTheLabelIndications(DiseaseCourse course, Answer worsening, string expected)
    {
        var scenario = Scenario.AllClear
            .WithPatient(patient => patient with { Course = course, WorseningRelapsingRemitting = worsening });

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.DiseaseCourse));
    }
}
