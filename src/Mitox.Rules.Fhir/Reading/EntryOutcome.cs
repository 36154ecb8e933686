namespace Mitox.Rules.Fhir.Reading;

/// <summary>Reads entries one after another, each by the reader of its type.</summary>
internal sealed class EntryOutcome(ReadingContext context)
{
    private readonly GivenDoses given = new();
    private readonly HashSet<string> medications = new(StringComparer.Ordinal);

    /// <summary>
    /// In which round a type is read: administrations need the body measurements, what tells of them again needs them.
    /// </summary>
    public static int RoundOf(string type) => type switch
    {
        "MedicationAdministration" => 1,
        "MedicationStatement" or "MedicationDispense" or "MedicationRequest" or "Procedure" => 2,
        "Medication" => 3,
        _ => 0,
    };

    public Outcome Of(Version version)
    {
        var entry = version.Entry;
        if (context.Options.Settled.Contains(entry.Reference) || context.Options.Settled.Contains(entry.FullUrl))
        {
            return Outcome.NotNeeded(entry.Path, "It is settled by the options.");
        }

        if (entry.IsDeleted)
        {
            return Outcome.NotNeeded(entry.Path, "It was deleted.");
        }

        var problem = entry.Problem.Length > 0 ? entry.Problem : version.Doubt;
        if (problem.Length > 0)
        {
            return UnreadFallback.Of(entry, entry.Path, problem, context);
        }

        return entry.Type is "Bundle" or "Parameters"
                ? Outcome.UnreadOf(
                    MeasuredField.Anything, null, entry.Path, $"A {entry.Type} within a bundle is not read: hand it in itself.")
            : entry.Resource is not { } resource
                ? Outcome.NotNeeded(entry.Path, $"No rule reads resources of the type {entry.Type}.")
            : Whole(entry, resource);
    }

    private Outcome Whole(Entry entry, R4.Resource resource) =>
        OwnerOf(entry, resource) switch
        {
            Ownership.OfAnother => new(ResourceFate.OtherPatient, SubjectOf(entry), "It is another patient's."),
            Ownership.OfNobody => Outcome.NotNeeded(SubjectOf(entry), "It is about no patient."),
            Ownership.Unknown => UnreadFallback.Of(entry, SubjectOf(entry), "Whose it is cannot be told.", context),
            _ when !string.IsNullOrEmpty(resource.ImplicitRules) => UnreadFallback.Of(
                entry, $"{entry.Type}.implicitRules", "It was made by rules of its own, which may change it.", context),
            _ when resource is R4.DomainResource { ModifierExtension.Count: > 0 } => UnreadFallback.Of(
                entry, $"{entry.Type}.modifierExtension", "It has an extension that changes what it means.", context),
            _ when IsSubset(resource) => UnreadFallback.Of(
                entry, $"{entry.Type}.meta", "It is only a part of the resource, as its tag says.", context),
            _ => WithinReader.Add(entry, ByType(entry, resource), context),
        };

    /// <summary>A server that left elements out says so; what they would say is not known.</summary>
    private static bool IsSubset(R4.Resource resource) =>
        resource.Meta is { } meta && meta.Tag.Concat(meta.Security).Any(tag => tag.Code == "SUBSETTED");

    private Outcome ByType(Entry entry, R4.Resource resource) => resource switch
    {
        R4.Patient patient => PatientReader.Read(patient, context),
        R4.Condition condition => ConditionReader.Read(condition, context),
        R4.Observation observation => ObservationReader.Read(
            entry.Reference,
            observation,
            Measure.Of(Concept.Of(observation.Code), context.Options),
            Moment.Of(observation.Effective, context.Zone),
            context),
        R4.AllergyIntolerance allergy => AllergyReader.Read(allergy, context),
        R4.Procedure procedure => ProcedureReader.Read(procedure, given, context),
        R4.DiagnosticReport report => ProcedureReader.Read(report, context),
        R4.MedicationAdministration administration => Administered(entry, administration),
        R4.MedicationStatement told => StatementReader.Read(told, DrugOf(told.Medication, told), given, context),
        R4.MedicationDispense handed => StatementReader.Read(handed, DrugOf(handed.Medication, handed), given, context),
        R4.MedicationRequest request =>
            RequestReader.Read(entry.Reference, request, DrugOf(request.Medication, request), given, context),
        R4.Medication => medications.Contains(entry.Reference)
            ? new(ResourceFate.Used, "Medication.code", "It says which drug another resource is about.")
            : Outcome.NotNeeded("Medication.code", "No resource that is read names it."),
        R4.OperationOutcome outcome => Of(outcome),
        _ => Outcome.NotNeeded(entry.Path, $"No rule reads resources of the type {entry.Type}."),
    };

    private Outcome Administered(Entry entry, R4.MedicationAdministration administration)
    {
        var outcome = AdministrationReader.Read(
            entry.Reference, administration, DrugOf(administration.Medication, administration), context);
        if (outcome.Fact is Infusion infusion)
        {
            given.Add(entry.Reference, infusion, administration.Request is not null, RequestsOf(administration));
        }

        return outcome;
    }

    /// <summary>The order it was made on, and those that this one carries out.</summary>
    private IEnumerable<string> RequestsOf(R4.MedicationAdministration administration) =>
        context.References.Find(administration.Request?.Reference) is not { } request ? []
        : request.Resource is not R4.MedicationRequest { BasedOn: var basis } ? [request.Reference]
        : basis.Select(one => context.References.Find(one.Reference)?.Reference).OfType<string>().Prepend(request.Reference);

    private DrugReading DrugOf(R4.DataType? medication, R4.DomainResource holder)
    {
        if (medication is R4.ResourceReference reference && context.References.Find(reference.Reference) is { } entry)
        {
            medications.Add(entry.Reference);
        }

        return DrugReading.Of(medication, holder, context.References);
    }

    private Ownership OwnerOf(Entry entry, R4.Resource resource) => resource switch
    {
        R4.Patient => !context.Subject.IsOwn(entry) ? Ownership.OfAnother
            : context.Subject.IsOfTwoServers ? Ownership.Unknown
            : Ownership.Own,
        R4.Condition condition => context.Subject.Of(condition.Subject, entry.FullUrl),
        R4.Observation observation => context.Subject.Of(observation.Subject, entry.FullUrl),
        R4.AllergyIntolerance allergy => context.Subject.Of(allergy.Patient, entry.FullUrl),
        R4.Procedure procedure => context.Subject.Of(procedure.Subject, entry.FullUrl),
        R4.DiagnosticReport report => context.Subject.Of(report.Subject, entry.FullUrl),
        R4.MedicationAdministration administration => context.Subject.Of(administration.Subject, entry.FullUrl),
        R4.MedicationStatement told => context.Subject.Of(told.Subject, entry.FullUrl),
        R4.MedicationDispense handed => context.Subject.Of(handed.Subject, entry.FullUrl),
        R4.MedicationRequest request => context.Subject.Of(request.Subject, entry.FullUrl),
        _ => Ownership.Own,
    };

    private static string SubjectOf(Entry entry) => entry.Type switch
    {
        "AllergyIntolerance" => $"{entry.Type}.patient",
        "Patient" => $"{entry.Type}.id",
        _ => $"{entry.Type}.subject",
    };

    /// <summary>A server says that something was left out: then anything may be missing.</summary>
    private static Outcome Of(R4.OperationOutcome outcome) =>
        outcome.Issue.FirstOrDefault(issue => issue.Severity is R4.OperationOutcome.IssueSeverity.Error
            or R4.OperationOutcome.IssueSeverity.Fatal) is { } issue
                ? Outcome.UnreadOf(
                    MeasuredField.Anything,
                    null,
                    "OperationOutcome.issue",
                    $"The server says that something went wrong: {VisibleText.Quoted(issue.Diagnostics ?? $"{issue.Code}")}.")
                : Outcome.NotNeeded("OperationOutcome.issue", "It is a remark of the server.");
}
