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
    private readonly HashSet<string> ownIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> ownServers = new(StringComparer.Ordinal);
    private readonly HashSet<string> merged;

    public Subject(string patientId, IReadOnlyList<Entry> entries, References references)
    {
        this.references = references;
        wanted = patientId.StartsWith("Patient/", StringComparison.Ordinal) ? patientId["Patient/".Length..] : patientId;
        ownIds.Add(wanted);
        AddServer(wanted);
        var own = entries.Where(IsOwn).ToList();
        foreach (var entry in own)
        {
            ownIds.Add(entry.Id);
            AddServer(entry.FullUrl);
        }

        merged = MergedPatients.Of(
            own.SelectMany(entry => new[] { entry.Reference, entry.FullUrl }).Append($"Patient/{wanted}").Append(wanted),
            entries,
            references);
    }

    /// <summary>Gets the id of the patient, without its type.</summary>
    public string PatientId => wanted;

    /// <summary>Gets a value indicating whether two servers each have a patient of that id.</summary>
    public bool IsOfTwoServers => ownServers.Count > 1;

    /// <summary>Whether an entry is the patient.</summary>
    public bool IsOwn(Entry entry) =>
        entry.Type == "Patient" && (entry.Id == wanted || (entry.FullUrl.Length > 0 && entry.FullUrl == wanted));

    /// <summary>Whose a resource is that names its subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="holder">The full URL of the resource: a reference without a server is of the same one.</param>
    public Ownership Of(R4.ResourceReference? subject, string holder) => Of(subject?.Reference, holder);

    /// <summary>Whose a resource is, by the reference to its subject.</summary>
    public Ownership Of(string? reference, string holder)
    {
        if (string.IsNullOrWhiteSpace(reference) || reference[0] == '#')
        {
            return Ownership.Unknown;
        }

        var plain = References.WithoutVersion(reference);
        var whole = ownServers.Count > 0 ? References.Whole(plain, holder) : plain;
        var owner = references.Find(whole) is { } entry
            ? (IsOwn(entry) ? Ownership.Own : IsMerged(entry) ? Ownership.Unknown : OfType(entry.Type))
            : ByName(whole);
        return (owner is Ownership.Own && IsOfTwoServers) || (owner is Ownership.OfAnother && merged.Contains(plain))
            ? Ownership.Unknown
            : owner;
    }

    private bool IsMerged(Entry entry) => merged.Contains(entry.Reference) || merged.Contains(entry.FullUrl);

    private Ownership ByName(string plain)
    {
        if (plain == wanted)
        {
            return Ownership.Own;
        }

        var (server, type, id) = References.PartsOf(plain);
        return type != "Patient" ? (type.Length == 0 || plain.StartsWith("urn:", StringComparison.Ordinal)
                ? Ownership.Unknown
                : OfType(type))
            : !ownIds.Contains(id) ? Ownership.OfAnother
            : server.Length == 0 ? (id == wanted ? Ownership.Own : Ownership.Unknown)
            : ownServers.Count == 0 || ownServers.Contains(server) ? Ownership.Own
            : Ownership.Unknown;
    }

    private void AddServer(string url)
    {
        var (server, type, id) = References.PartsOf(url);
        if (server.Length > 0 && type == "Patient")
        {
            ownServers.Add(server);
            ownIds.Add(id);
        }
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
