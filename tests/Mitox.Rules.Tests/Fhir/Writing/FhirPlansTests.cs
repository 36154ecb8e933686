using NodaTime;

namespace Mitox.Rules.Tests.Fhir.Writing;

public sealed class FhirPlansTests
{
    private static readonly LocalDate On = new(2026, 3, 2);

    private static readonly MonitoringPlan Plan = MonitoringPlan.Of(
        CourseForecast.Of(
            Written.Decisions.First(one => one.Id == "us-2009/not-capable-sterilization").File.History,
            KnownRegimens.QuarterlyTwelve,
            BodySurfaceArea.FromSquareMeters(1.8m),
            Policies.UnitedStates,
            On),
        On,
        On.PlusYears(5));

    [Fact]
    public void ToCarePlan_Plan_IsAValidDraftWithAProposalForEachCheck()
    {
        var written = Plan.ToCarePlan(Written.PatientId);

        Written.IsValid(written);
        Assert.Equal(R4.RequestStatus.Draft, written.Status);
        Assert.Equal(Plan.Checks.Length, written.Contained.Count);
        Assert.Equal(written.Contained.Select(one => $"#{one.Id}"), written.Activity.Select(one => one.Reference!.Reference));
        Assert.Equal(Plan.Checks.Length, written.Contained.Select(one => one.Id).Distinct().Count());
    }

    [Fact]
    public void ToCarePlan_EachCheck_IsAProposalForItsDays()
    {
        var requests = Plan.ToCarePlan(Written.PatientId).Contained.Cast<R4.ServiceRequest>();

        Assert.All(requests.Zip(Plan.Checks), pair =>
        {
            var days = Assert.IsType<R4.Period>(pair.First.Occurrence);
            Assert.Equal(R4.RequestIntent.Proposal, pair.First.Intent);
            Assert.Equal($"{new ClinicTime(pair.Second.From)}", days.Start);
            Assert.Equal($"{new ClinicTime(pair.Second.Until)}", days.End);
        });
    }

    /// <summary>A proposal for what is done would have it done again.</summary>
    [Fact]
    public void ToCarePlan_CheckThatIsDone_IsCompleted()
    {
        var requests = Plan.ToCarePlan(Written.PatientId).Contained.Cast<R4.ServiceRequest>();

        Assert.Contains(Plan.Checks, check => check.State is CheckState.Done);
        Assert.Equal(
            Plan.Checks.Select(check => check.State is CheckState.Done),
            requests.Select(request => request.Status is R4.RequestStatus.Completed));
    }

    [Fact]
    public void ToCarePlan_Twice_IsTheSame() => Assert.Equal(
        Written.TextOf(Plan.ToCarePlan(Written.PatientId)), Written.TextOf(Plan.ToCarePlan(Written.PatientId)));
}
