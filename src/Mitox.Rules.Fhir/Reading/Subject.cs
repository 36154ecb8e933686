namespace Mitox.Rules.Fhir.Reading;

/// <summary>Whose a resource is.</summary>
internal enum Ownership
{
    /// <summary>It does not say, or not so that it can be told.</summary>
    Unknown = 0,

    /// <summary>The patient's.</summary>
    Own,

    /// <summary>Another patient's.</summary>
    OfAnother,

    /// <summary>Of no patient: a device, a place.</summary>
    OfNobody,
}

/// <summary>Tells whose a resource is.</summary>
internal sealed class Subject
{
    private readonly References references;
    private readonly string wanted;
    private readonly HashSet<string> ownUrls = new(StringComparer.Ordinal);

    public Subject(string patientId, IEnumerable<Entry> entries, References references)
    {
        this.references = references;
        wanted = patientId.StartsWith("Patient/", StringComparison.Ordinal) ? patientId["Patient/".Length..] : patientId;
        foreach (var entry in entries.Where(IsOwn).Where(entry => entry.FullUrl.Length > 0))
        {
            ownUrls.Add(entry.FullUrl);
        }
    }

    /// <summary>Gets the id of the patient, without its type.</summary>
    public string PatientId => wanted;

    /// <summary>Whether an entry is the patient.</summary>
    public bool IsOwn(Entry entry) =>
        entry.Type == "Patient" && (entry.Id == wanted || (entry.FullUrl.Length > 0 && entry.FullUrl == wanted));

    /// <summary>Whose a resource is that names its subject.</summary>
    public Ownership Of(R4.ResourceReference? subject) => Of(subject?.Reference);

    /// <summary>Whose a resource is, by the reference to its subject.</summary>
    public Ownership Of(string? reference)
    {
        if (string.IsNullOrWhiteSpace(reference) || reference[0] == '#')
        {
            return Ownership.Unknown;
        }

        if (references.Find(reference) is { } entry)
        {
            return IsOwn(entry) ? Ownership.Own : OfType(entry.Type);
        }

        var plain = References.WithoutVersion(reference);
        if (plain == wanted)
        {
            return Ownership.Own;
        }

        var (server, type, id) = References.PartsOf(plain);
        return type != "Patient" ? (type.Length == 0 || plain.StartsWith("urn:", StringComparison.Ordinal)
                ? Ownership.Unknown
                : OfType(type))
            : id != wanted ? Ownership.OfAnother
            : server.Length == 0 || ownUrls.Count == 0 || ownUrls.Contains(plain) ? Ownership.Own
            : Ownership.Unknown;
    }

    /// <summary>A group may hold the patient.</summary>
    private static Ownership OfType(string type) => type switch
    {
        "Patient" => Ownership.OfAnother,
        "Device" or "Location" or "Organization" or "Medication" or "Substance" or "Practitioner" or "Specimen" =>
            Ownership.OfNobody,
        _ => Ownership.Unknown,
    };
}
