using System.Collections.Immutable;

namespace Mitox.Rules.CdsHooks;

/// <summary>The services of a server.</summary>
/// <param name="Services">The services.</param>
public sealed record CdsDiscovery(ImmutableArray<CdsService> Services);

/// <summary>One service: a hook, and what it wants to be sent.</summary>
public sealed record CdsService
{
    /// <summary>The version of CDS Hooks that is spoken.</summary>
    public const string SpecificationVersion = "2.0.0";

    /// <summary>Gets the name of the hook.</summary>
    public required string Hook { get; init; }

    /// <summary>Gets the last part of its address.</summary>
    public required string Id { get; init; }

    /// <summary>Gets its name.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what it does.</summary>
    public required string Description { get; init; }

    /// <summary>Gets what must hold for its use, or <see langword="null"/>.</summary>
    public string? UsageRequirements { get; init; }

    /// <summary>Gets what to look up, by key.</summary>
    public ImmutableSortedDictionary<string, string> Prefetch { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Gets the version of CDS Hooks.</summary>
    public string Version { get; init; } = SpecificationVersion;

    /// <summary>Gets one service for each hook that this library answers: order-sign, order-select and patient-view.</summary>
    /// <remarks>
    /// Each wants everything of the patient that <see cref="FhirRecord"/> reads. A narrower question leaves something out,
    /// and what is left out is not known to exist: narrow it only where you know the codes of your laboratory.
    /// </remarks>
    public static ImmutableArray<CdsService> All { get; } =
        [Of("order-sign", "signed"), Of("order-select", "selected"), Of("patient-view", "on record")];

    private static CdsService Of(string hook, string when) => new()
    {
        Hook = hook,
        Id = $"mitoxantrone-{hook}",
        Title = "Mitoxantrone in multiple sclerosis",
        Description = $"Judges orders of mitoxantrone that are {when} by a label: no card is no permission, a clinician decides.",
        UsageRequirements = "All prefetch keys must be sent: null or an empty bundle where nothing was found.",
        Prefetch = ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            Looked.Select(one => KeyValuePair.Create(one.Key, one.Query))),
    };

    private static ImmutableArray<string> SearchedTypes =>
    [
        "AllergyIntolerance", "Condition", "DiagnosticReport", "MedicationAdministration", "MedicationDispense",
        "MedicationRequest", "MedicationStatement", "Observation", "Procedure",
    ];

    private static ImmutableArray<(string Key, string Query)> Looked =>
    [
        ("patient", "Patient/{{context.patientId}}"),
        .. SearchedTypes.Select(
            type => ($"{char.ToLowerInvariant(type[0])}{type[1..]}", $"{type}?patient={{{{context.patientId}}}}")),
    ];
}
