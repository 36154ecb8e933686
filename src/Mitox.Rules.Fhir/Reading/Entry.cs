using System.Text.Json;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>One entry of a bundle.</summary>
/// <param name="Place">Where it stands, such as "Bundle.entry[4]".</param>
internal sealed record Entry(string Place)
{
    /// <summary>Gets the full URL; empty where there is none.</summary>
    public string FullUrl { get; init; } = string.Empty;

    /// <summary>Gets the type of the resource; empty where it is not known.</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary>Gets the id of the resource; empty where it has none.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Gets the resource as written; undefined where there is none.</summary>
    public JsonElement Raw { get; init; }

    /// <summary>Gets the resource; <see langword="null"/> where no rule reads its type, or it could not be read.</summary>
    public R4.Resource? Resource { get; init; }

    /// <summary>Gets why it could not be read; empty where it could.</summary>
    public string Problem { get; init; } = string.Empty;

    /// <summary>Gets a value indicating whether it only says that a resource was deleted.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Gets what was deleted, as the request says; empty where nothing was.</summary>
    public string DeletedUrl { get; init; } = string.Empty;

    /// <summary>Gets the name it is known by.</summary>
    public string Reference => Type.Length > 0 && Id.Length > 0 ? $"{Type}/{Id}"
        : FullUrl.Length > 0 ? FullUrl
        : Place;

    /// <summary>Gets a value indicating whether it can be told from another of the same contents.</summary>
    public bool HasIdentity => Id.Length > 0 || FullUrl.Length > 0;

    /// <summary>Gets the path of the whole.</summary>
    public string Path => Type.Length > 0 ? Type : "Bundle.entry";

    /// <summary>Gets the newest version that a resource says it is, for telling two apart.</summary>
    public R4.Meta? Meta => Resource?.Meta;
}
