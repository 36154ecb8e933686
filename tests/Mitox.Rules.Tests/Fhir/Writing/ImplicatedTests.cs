using Mitox.Rules.CdsHooks;
using Mitox.Rules.Tests.CdsHooks;

namespace Mitox.Rules.Tests.Fhir.Writing;

/// <summary>An issue names the resources that it is about.</summary>
public sealed class ImplicatedTests
{
    private static readonly FhirReading Reading = Read();

    [Fact]
    public void ToDetectedIssues_IntervalTooShort_ImplicatesTheOrderAndTheInfusion() => Assert.Equal(
        "MedicationRequest/d1, MedicationAdministration/m1", ImplicatedBy("MTX-DOSE-INTERVAL"));

    [Fact]
    public void ToDetectedIssues_MissingTest_ImplicatesTheOrderAlone() => Assert.Equal(
        "MedicationRequest/d1", ImplicatedBy("MTX-HEART-FAILURE"));

    [Fact]
    public void ToGuidanceResponse_Order_IsItsReason() => Assert.Equal(
        "MedicationRequest/d1", Decision.ToGuidanceResponse(Reading, order: Reading.Orders[0]).ReasonReference[0].Reference);

    private static Decision Decision =>
        TreatmentEvaluator.Evaluate(Reading.History, Reading.Orders[0].ToProposal(), Policies.UnitedStates);

    private static string ImplicatedBy(string rule)
    {
        var issues = Decision.ToDetectedIssues(Reading, Reading.Orders[0]);
        Assert.All(issues, Written.IsValid);
        var asked = issues.Single(issue => issue.Code!.Coding[0].Code == rule);
        return string.Join(", ", asked.Implicated.Select(one => one.Reference));
    }

    private static FhirReading Read()
    {
        var request = HookRequest.Read(HookRequest.Of("order-sign"));
        Assert.True(CdsRecord.TryRead(
            request, HookRequest.ServiceOf("order-sign"), new(HookRequest.Zone, "p1"), out var reading, out _));
        return reading;
    }
}
