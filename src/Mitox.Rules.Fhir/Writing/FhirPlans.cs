using System.Globalization;
using Mitox.Rules.Planning;

namespace Mitox.Rules.Fhir;

/// <summary>Writes monitoring plans as resources of FHIR R4.</summary>
public static class FhirPlans
{
    /// <summary>A draft of a care plan, with a contained proposal for each check: nothing is ordered by it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="reading">What was read of the patient.</param>
    /// <returns>The care plan; its ids are the same for the same patient and checks.</returns>
    /// <remarks>
    /// "occurrence" of each proposal are the days on which the check is of use, both inclusive. One that is done is "completed".
    /// "note" says how it stands and which rules ask for it.
    /// </remarks>
    public static R4.CarePlan ToCarePlan(this MonitoringPlan plan, FhirReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return ToCarePlan(plan, reading.PatientId);
    }

    /// <inheritdoc cref="ToCarePlan(MonitoringPlan, FhirReading)"/>
    /// <param name="plan">The plan.</param>
    /// <param name="patientId">The id of the patient, of a record that was not read from FHIR; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="patientId"/> is blank.</exception>
    public static R4.CarePlan ToCarePlan(this MonitoringPlan plan, string patientId)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentException.ThrowIfNullOrWhiteSpace(patientId);
        var requests = plan.Checks.Select((check, number) => RequestOf(check, number, plan, patientId)).ToList();
        return new()
        {
            Id = $"{StableId.Of("CarePlan", patientId, IsoText.Of(plan.On), IsoText.Of(plan.Until))}",
            Status = R4.RequestStatus.Draft,
            Intent = R4.CarePlan.CarePlanIntent.Plan,
            Title = "Monitoring of mitoxantrone",
            Description = plan.GoesOn ? $"{plan}; checks after treatment go on beyond {IsoText.Of(plan.Until)}" : $"{plan}",
            Subject = WrittenCode.Patient(patientId),
            Period = new()
            {
                Start = IsoText.Of(plan.On),
                End = IsoText.Of(plan.Checks.Select(check => check.Until).Append(plan.Until).Max()),
            },
            Contained = [.. requests],
            Activity = [.. requests.Select(request => new R4.CarePlan.ActivityComponent { Reference = new($"#{request.Id}") })],
        };
    }

    private static R4.ServiceRequest RequestOf(PlannedCheck check, int number, MonitoringPlan plan, string patientId) => new()
    {
        Id = $"{StableId.Of(
            "ServiceRequest",
            patientId,
            IsoText.Of(plan.On),
            $"{check.Kind}",
            check.What,
            IsoText.Of(check.From),
            IsoText.Of(check.Until),
            number.ToString(CultureInfo.InvariantCulture))}",
        Status = check.State is CheckState.Done ? R4.RequestStatus.Completed : R4.RequestStatus.Draft,
        Intent = R4.RequestIntent.Proposal,
        Code = check.Observation is { } what ? WrittenCode.Of(what) : new() { Text = check.What },
        Subject = WrittenCode.Patient(patientId),
        Occurrence = new R4.Period { Start = IsoText.Of(check.From), End = IsoText.Of(check.Until) },
        ReasonCode = [.. check.Rules.Select(rule => new R4.CodeableConcept(
            WrittenCode.Rules, $"{rule.Id}", null, VisibleText.OneLine($"{rule.Sentence} {rule.Source}")))],
        Note = [new() { Text = $"{check}" }],
    };
}
