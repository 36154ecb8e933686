using System.Collections.Immutable;
using System.Text.Json;

namespace Mitox.Rules.CdsHooks;

/// <summary>What a client asks a service (CDS Hooks 2.0).</summary>
/// <remarks>
/// Properties that version 2.0 does not name are ignored; those of "extension" are kept. Read it with <see cref="CdsJson"/>.
/// </remarks>
public sealed record CdsRequest
{
    /// <summary>Gets the name of the hook, such as "order-sign".</summary>
    public required string Hook { get; init; }

    /// <summary>Gets the id of this call, which the client made.</summary>
    public required string HookInstance { get; init; }

    /// <summary>Gets the base URL of the client's FHIR server, or <see langword="null"/>; nothing here calls it.</summary>
    public string? FhirServer { get; init; }

    /// <summary>
    /// Gets the access token for that server with what belongs to it, as sent, or <see langword="null"/>: nothing here reads it.
    /// Keep it out of every log.
    /// </summary>
    public JsonElement? FhirAuthorization { get; init; }

    /// <summary>Gets the patient, the orders and who is asking.</summary>
    public required CdsContext Context { get; init; }

    /// <summary>
    /// Gets what the client looked up, by key; <see langword="null"/> where it sent nothing of the kind.
    /// </summary>
    /// <remarks>
    /// A key that is not there was not looked up. A key whose value is null, or a bundle without entries, was, and nothing was
    /// found.
    /// </remarks>
    public ImmutableDictionary<string, JsonElement>? Prefetch { get; init; }

    /// <summary>Gets the extensions of the client, or <see langword="null"/>.</summary>
    public JsonElement? Extension { get; init; }

    /// <summary>Writes the hook, and nothing of the patient.</summary>
    /// <returns>The hook and the id of the call.</returns>
    public override string ToString() => VisibleText.OneLine($"{Hook} {HookInstance}");
}

/// <summary>What a hook says of the moment: order-sign, order-select and patient-view together.</summary>
public sealed record CdsContext
{
    /// <summary>Gets the id of the patient.</summary>
    public required string PatientId { get; init; }

    /// <summary>Gets who is asking, such as "Practitioner/7", or <see langword="null"/>.</summary>
    public string? UserId { get; init; }

    /// <summary>Gets the id of the encounter, or <see langword="null"/>.</summary>
    public string? EncounterId { get; init; }

    /// <summary>Gets which orders were just selected (order-select); empty with the other hooks.</summary>
    public ImmutableArray<string> Selections { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Gets the bundle of orders that are not signed (order-sign, order-select), or <see langword="null"/>.</summary>
    public JsonElement? DraftOrders { get; init; }

    /// <summary>Writes nothing of the patient.</summary>
    /// <returns>The number of selections.</returns>
    public override string ToString() => $"context with {ExactNumberText.Format(Selections.Length)} selections";
}
