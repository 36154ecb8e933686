using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Fhir;

/// <summary>Writes decisions as resources of FHIR R4.</summary>
/// <remarks>
/// Equal arguments give equal resources, ids too: they are UUIDs of the patient, the day, the policy, the rule and the order.
/// Names of this library are URNs ("urn:mitox-rules:rule"), where nothing can be fetched.
/// </remarks>
public static class FhirDecisions
{
    /// <summary>One issue for each objection, the most cautious first; none where no rule objects.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="reading">What was read of the patient: resources that an objection is about are named in it.</param>
    /// <param name="order">The order that was judged, or <see langword="null"/>; it is named first.</param>
    /// <returns>
    /// The issues. "severity" is high for stop and withhold, moderate for incomplete and review; "identified" is the day the
    /// decision is about. Remedies stand in "detail", not in "mitigation", which would say that they were done.
    /// </returns>
    public static ImmutableArray<R4.DetectedIssue> ToDetectedIssues(
        this Decision decision, FhirReading reading, FhirOrder? order = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return [.. IssuesOf(decision, reading.PatientId, reading, order)];
    }

    /// <inheritdoc cref="ToDetectedIssues(Decision, FhirReading, FhirOrder)"/>
    /// <param name="decision">The decision.</param>
    /// <param name="patientId">The id of the patient, of a record that was not read from FHIR; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="patientId"/> is blank.</exception>
    public static ImmutableArray<R4.DetectedIssue> ToDetectedIssues(this Decision decision, string patientId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(patientId);
        return [.. IssuesOf(decision, patientId, null, null)];
    }

    /// <summary>The answer as the response to a request for guidance.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="reading">What was read of the patient.</param>
    /// <param name="at">When it was decided; no clock is read, so without it the response does not say.</param>
    /// <param name="order">The order that was judged, or <see langword="null"/>.</param>
    /// <returns>The response.</returns>
    /// <remarks>
    /// "status" says whether the question could be answered, not whether the dose may be given: "data-required" where something
    /// required is missing, otherwise "success", for a stop too. The answer is in "note", and each objection in the
    /// contained outcome of "evaluationMessage": an error for stop and withhold, a warning for incomplete and review. Without an
    /// "evaluationMessage" no rule objected. Each observation to obtain is a "dataRequirement"; it names the confirmed LOINC
    /// codes, or the observation in words where there are none.
    /// </remarks>
    public static R4.GuidanceResponse ToGuidanceResponse(
        this Decision decision, FhirReading reading, Instant? at = null, FhirOrder? order = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return GuidanceOf(decision, reading.PatientId, at, order);
    }

    /// <inheritdoc cref="ToGuidanceResponse(Decision, FhirReading, Instant?, FhirOrder)"/>
    /// <param name="decision">The decision.</param>
    /// <param name="patientId">The id of the patient, of a record that was not read from FHIR; not blank.</param>
    /// <param name="at">When it was decided; no clock is read, so without it the response does not say.</param>
    /// <exception cref="ArgumentException"><paramref name="patientId"/> is blank.</exception>
    public static R4.GuidanceResponse ToGuidanceResponse(this Decision decision, string patientId, Instant? at = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(patientId);
        return GuidanceOf(decision, patientId, at, null);
    }

    private static IEnumerable<R4.DetectedIssue> IssuesOf(
        Decision decision, string patientId, FhirReading? reading, FhirOrder? order) =>
        Objection.Of(decision).Select(objection => new R4.DetectedIssue
        {
            Id = $"{objection.IdFor("DetectedIssue", patientId, decision, order?.Reference ?? string.Empty)}",
            Status = R4.ObservationStatus.Final,
            Code = new(WrittenCode.Rules, $"{objection.Rule.Id}", null, VisibleText.OneLine(objection.Rule.Sentence)),
            Severity = objection.Verdict <= Verdict.Withhold
                ? R4.DetectedIssue.DetectedIssueSeverity.High
                : R4.DetectedIssue.DetectedIssueSeverity.Moderate,
            Patient = WrittenCode.Patient(patientId),
            Identified = new R4.FhirDateTime(IsoText.Of(decision.ProposedFor.Date)),
            Implicated = [.. Implicated.By(objection, reading, order).Select(reference => new R4.ResourceReference(reference))],
            Evidence = [SourceOf(objection.Rule.Source)],
            Detail = $"{objection.Verdict}: {objection.Detail}",
        });

    /// <summary>The citation; a document that is in no FHIR server is named and not referred to.</summary>
    private static R4.DetectedIssue.EvidenceComponent SourceOf(Citation source) => new()
    {
        Code =
        [
            new()
            {
                Coding = [.. (source.Facts.IsDefault ? [] : source.Facts).Select(fact => new R4.Coding(WrittenCode.Facts, fact))],
                Text = $"{source}",
            },
        ],
        Detail = [new() { Display = VisibleText.OneLine($"{source.Document}, {source.Section}".TrimEnd(' ', ',')) }],
    };

    private static R4.GuidanceResponse GuidanceOf(Decision decision, string patientId, Instant? at, FhirOrder? order)
    {
        var objections = Objection.Of(decision);
        var required = DataRequirements.Of(objections).ToList();
        return new()
        {
            Id = $"{IdOf("GuidanceResponse", patientId, decision, order)}",
            Module = new R4.FhirUri(WrittenCode.PolicyUri(decision.Policy)),
            Status = required.Count > 0 || objections.Any(objection => objection.Verdict is Verdict.Incomplete)
                ? R4.GuidanceResponse.GuidanceResponseStatus.DataRequired
                : R4.GuidanceResponse.GuidanceResponseStatus.Success,
            Subject = WrittenCode.Patient(patientId),
            OccurrenceDateTime = at is { } instant ? InstantPattern.ExtendedIso.Format(instant) : null,
            ReasonReference = order is null ? [] : [new(order.Reference)],
            Note = [new() { Text = decision.ToMarkdown() }],
            Contained = objections.IsEmpty ? [] : [MessagesOf(objections)],
            EvaluationMessage = objections.IsEmpty ? [] : [new($"#{MessagesId}")],
            DataRequirement = required,
        };
    }

    private const string MessagesId = "messages";

    private static R4.OperationOutcome MessagesOf(ImmutableArray<Objection> objections) => new()
    {
        Id = MessagesId,
        Issue =
        [
            .. objections.Select(objection => new R4.OperationOutcome.IssueComponent
            {
                Severity = objection.Verdict <= Verdict.Withhold
                    ? R4.OperationOutcome.IssueSeverity.Error
                    : R4.OperationOutcome.IssueSeverity.Warning,
                Code = objection.Verdict is Verdict.Incomplete
                    ? R4.OperationOutcome.IssueType.Incomplete
                    : R4.OperationOutcome.IssueType.BusinessRule,
                Details = new(WrittenCode.Rules, $"{objection.Rule.Id}", null, $"{objection.Verdict}: {objection.Detail}"),
                Diagnostics = $"{objection.Rule.Source}",
            }),
        ],
    };

    private static Guid IdOf(string kind, string patientId, Decision decision, FhirOrder? order) => StableId.Of(
        kind,
        patientId,
        $"{decision.Subject}",
        $"{decision.ProposedFor}",
        decision.Policy.Id,
        order?.Reference ?? string.Empty);
}
