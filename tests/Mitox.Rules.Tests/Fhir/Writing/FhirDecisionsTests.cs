using NodaTime;
using Status = Hl7.Fhir.Model.GuidanceResponse.GuidanceResponseStatus;

namespace Mitox.Rules.Tests.Fhir.Writing;

/// <summary>Decisions as resources: nothing that objects is lost, and every resource is valid.</summary>
public sealed class FhirDecisionsTests
{
    [Fact]
    public void ToDetectedIssues_EveryConformanceCase_OneValidIssueForEachObjection() => Assert.All(
        Written.Decisions,
        one =>
        {
            var issues = one.Decision.ToDetectedIssues(Written.PatientId);

            Assert.Equal(
                one.Decision.Objections.Select(finding => $"{finding.Rule.Id}"),
                issues.Select(issue => issue.Code!.Coding[0].Code));
            Assert.Equal(issues.Length, issues.Select(issue => issue.Id).Distinct().Count());
            Assert.All(issues, Written.IsValid);
        });

    [Fact]
    public void ToGuidanceResponse_EveryConformanceCase_IsValid() =>
        Assert.All(Written.Decisions, one => Written.IsValid(one.Decision.ToGuidanceResponse(Written.PatientId)));

    /// <summary>A client that reads messages and not the words must see every objection.</summary>
    [Fact]
    public void ToGuidanceResponse_EveryConformanceCase_SaysEachObjectionAsAMessage() => Assert.All(
        Written.Decisions,
        one =>
        {
            var response = one.Decision.ToGuidanceResponse(Written.PatientId);

            Assert.Equal(one.Decision.Objections.Length, MessagesOf(response).Count);
            Assert.Equal(
                one.Decision.Verdict <= Verdict.Withhold,
                MessagesOf(response).Exists(issue => issue.Severity is R4.OperationOutcome.IssueSeverity.Error));
            Assert.StartsWith($"## {VerdictText.Of(one.Decision.Verdict)} for ", response.Note[0].Text, StringComparison.Ordinal);
        });

    [Fact]
    public void ToGuidanceResponse_EveryConformanceCase_RequiresWhatMustBeObtained() => Assert.All(
        Written.Decisions,
        one => Assert.Equal(
            one.Decision.Objections.SelectMany(finding => finding.Remedies).OfType<Remedy.Obtain>()
                .Select(obtain => obtain.What).Distinct().Count(),
            one.Decision.ToGuidanceResponse(Written.PatientId).DataRequirement.Count));

    [Theory]
    [InlineData(Verdict.Stop, Status.Success)]
    [InlineData(Verdict.Withhold, Status.Success)]
    [InlineData(Verdict.Incomplete, Status.DataRequired)]
    [InlineData(Verdict.Review, Status.Success)]
    [InlineData(Verdict.NoObjection, Status.Success)]
    public void ToGuidanceResponse_OneObjectionOrNone_StatusSaysWhetherDataAreMissing(Verdict verdict, Status expected)
    {
        var found = Written.Decisions.First(one => one.Decision.Verdict == verdict
            && one.Decision.Objections.All(finding => finding.Verdict == verdict
                && (verdict is Verdict.Incomplete || !finding.Remedies.Any(remedy => remedy is Remedy.Obtain))));

        Assert.Equal(expected, found.Decision.ToGuidanceResponse(Written.PatientId).Status);
    }

    [Fact]
    public void ToGuidanceResponse_MissingNeutrophils_NamesConfirmedCodesAndTheDays()
    {
        var (_, decision, _) = Written.Decisions.First(one => Obtained(one.Decision, Observation.Neutrophils) is not null);
        var obtain = Obtained(decision, Observation.Neutrophils)!;

        var required = decision.ToGuidanceResponse(Written.PatientId).DataRequirement
            .Single(one => one.CodeFilter[0].Code.Exists(code => code.Code == "751-8"));

        Assert.Equal("751-8, 26499-4, 753-4", string.Join(", ", required.CodeFilter[0].Code.Select(code => code.Code)));
        var days = Assert.IsType<R4.Period>(required.DateFilter[0].Value);
        Assert.Equal($"{new ClinicTime(obtain.From)}", days.Start);
        Assert.Equal($"{new ClinicTime(obtain.Until)}", days.End);
    }

    /// <summary>Nothing reads a clock.</summary>
    [Fact]
    public void ToGuidanceResponse_WithAndWithoutATime_SaysOnlyWhatIsStated()
    {
        var decision = Written.Decisions[0].Decision;

        Assert.Null(decision.ToGuidanceResponse(Written.PatientId).OccurrenceDateTime);
        Assert.Equal(
            "2026-03-02T08:10:00Z",
            decision.ToGuidanceResponse(Written.PatientId, Instant.FromUtc(2026, 3, 2, 8, 10)).OccurrenceDateTime);
    }

    /// <summary>A decision that no policy made stops: without a message it would look like one without objections.</summary>
    [Fact]
    public void ToGuidanceResponse_DefaultDecision_IsAnError()
    {
        var response = default(Decision).ToGuidanceResponse(Written.PatientId);

        Assert.Equal(R4.OperationOutcome.IssueSeverity.Error, Assert.Single(MessagesOf(response)).Severity);
        Assert.Equal(
            R4.DetectedIssue.DetectedIssueSeverity.High,
            Assert.Single(default(Decision).ToDetectedIssues(Written.PatientId)).Severity);
        Written.IsValid(response);
    }

    [Theory]
    [InlineData(Verdict.Stop, R4.DetectedIssue.DetectedIssueSeverity.High)]
    [InlineData(Verdict.Withhold, R4.DetectedIssue.DetectedIssueSeverity.High)]
    [InlineData(Verdict.Incomplete, R4.DetectedIssue.DetectedIssueSeverity.Moderate)]
    [InlineData(Verdict.Review, R4.DetectedIssue.DetectedIssueSeverity.Moderate)]
    public void ToDetectedIssues_MostCautiousVerdict_IsTheSeverityOfTheFirst(
        Verdict verdict, R4.DetectedIssue.DetectedIssueSeverity expected) => Assert.All(
        Written.Decisions.Where(one => one.Decision.Verdict == verdict),
        one => Assert.Equal(expected, one.Decision.ToDetectedIssues(Written.PatientId)[0].Severity));

    /// <summary>"mitigation" would say that something was done.</summary>
    [Fact]
    public void ToDetectedIssues_EveryConformanceCase_CitesItsSourceAndClaimsNoMitigation() => Assert.All(
        Written.Decisions.SelectMany(one => one.Decision.ToDetectedIssues(Written.PatientId)),
        issue =>
        {
            Assert.NotEmpty(issue.Evidence[0].Code[0].Text!);
            Assert.Contains("Remedy: ", issue.Detail, StringComparison.Ordinal);
            Assert.Empty(issue.Mitigation);
            Assert.Null(issue.Reference);
        });

    [Theory]
    [InlineData("p1", "Patient/p1")]
    [InlineData("Patient/p1", "Patient/p1")]
    [InlineData("urn:uuid:0d3b2f0c-2f4f-4d84-9d5a-1f0f4f0f4f0f", "urn:uuid:0d3b2f0c-2f4f-4d84-9d5a-1f0f4f0f4f0f")]
    public void ToGuidanceResponse_PatientId_IsReferredTo(string patientId, string expected) =>
        Assert.Equal(expected, Written.Decisions[0].Decision.ToGuidanceResponse(patientId).Subject!.Reference);

    private static Remedy.Obtain? Obtained(Decision decision, Observation what) =>
        decision.Objections.SelectMany(finding => finding.Remedies).OfType<Remedy.Obtain>()
            .FirstOrDefault(obtain => obtain.What == what);

    private static List<R4.OperationOutcome.IssueComponent> MessagesOf(R4.GuidanceResponse response) =>
        response.EvaluationMessage is [{ Reference: var reference }]
            ? response.Contained.OfType<R4.OperationOutcome>().Single(one => $"#{one.Id}" == reference).Issue
            : [];
}
