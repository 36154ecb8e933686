using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mitox.Rules.CdsHooks;

/// <summary>Reads the resources of a request into a record.</summary>
public static class CdsRecord
{
    private const string PatientType = "Patient/";

    /// <summary>Reads the draft orders and everything that was looked up, as pages of one record.</summary>
    /// <param name="request">The request.</param>
    /// <param name="service">The service that was called: each of its prefetch keys must have been sent.</param>
    /// <param name="options">What no resource says; its patient must be that of the request.</param>
    /// <param name="reading">The record and the accounts, or <see langword="null"/> where there are problems.</param>
    /// <param name="problems">
    /// Why nothing was read; empty where something was. The path of a key that was not sent begins with "prefetch.": then the
    /// format wants the status 412.
    /// </param>
    /// <returns>Whether it was read.</returns>
    /// <remarks>
    /// A key that was not sent is a problem, since a result that is not there would look like one that does not exist. A
    /// key with null, or with an empty bundle, says that there is nothing.
    /// </remarks>
    public static bool TryRead(
        CdsRequest request,
        CdsService service,
        FhirOptions options,
        [NotNullWhen(true)] out FhirReading? reading,
        out ImmutableArray<FhirProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(options);
        var found = new List<FhirProblem>(ProblemsOf(request, service, options));
        var pages = ImmutableArray.CreateBuilder<string>();
        var drafted = DraftOrders.NamesOf(request);
        if (request.Context.DraftOrders is { } drafts)
        {
            pages.Add(drafts.GetRawText());
        }

        foreach (var (key, value) in (request.Prefetch ?? ImmutableDictionary<string, JsonElement>.Empty)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (PageOf(value, drafted) is { } page)
            {
                pages.Add(page);
            }
            else if (value.ValueKind is not JsonValueKind.Null)
            {
                found.Add(new(VisibleText.OneLine($"prefetch.{key}"), "It must be a resource of FHIR R4, or null."));
            }
        }

        if (found.Count > 0)
        {
            reading = null;
            problems = [.. found];
            return false;
        }

        if (pages.Count == 0)
        {
            pages.Add(NothingFound);
        }

        return FhirRecord.TryRead(pages, options, out reading, out problems);
    }

    private const string NothingFound = """{"resourceType":"Bundle","type":"collection"}""";

    private static IEnumerable<FhirProblem> ProblemsOf(CdsRequest request, CdsService service, FhirOptions options)
    {
        if (request.Hook != service.Hook)
        {
            yield return new(
                "hook", VisibleText.OneLine($"It is {request.Hook}, and the service {service.Id} is for {service.Hook}."));
        }

        if (IdOf(request.Context.PatientId) != IdOf(options.PatientId))
        {
            yield return new("context.patientId", "It is not the patient of the options.");
        }

        if (service.Hook is "order-sign" or "order-select" && request.Context.DraftOrders is null)
        {
            yield return new("context.draftOrders", "It is missing.");
        }

        foreach (var key in service.Prefetch.Keys.Where(key => request.Prefetch?.ContainsKey(key) != true))
        {
            yield return new($"prefetch.{key}", "It was not sent: null, or an empty bundle, says that there is nothing.");
        }
    }

    /// <summary>A resource alone is a bundle of one. A draft is asked about, and not the order as it was stored.</summary>
    private static string? PageOf(JsonElement value, HashSet<string> drafted) =>
        value.ValueKind is not JsonValueKind.Object
            || !value.TryGetProperty("resourceType", out var type)
            || type.ValueKind is not JsonValueKind.String ? null
        : !type.ValueEquals("Bundle")
            ? $$"""{"resourceType":"Bundle","type":"collection","entry":[{"resource":{{value.GetRawText()}}}]}"""
        : drafted.Count == 0 ? value.GetRawText()
        : Without(drafted, value);

    private static string Without(HashSet<string> drafted, JsonElement bundle)
    {
        var node = JsonObject.Create(bundle)!;
        if (node["entry"] is JsonArray entries)
        {
            var stored = bundle.GetProperty("entry");
            for (var index = entries.Count - 1; index >= 0; index--)
            {
                if (drafted.Contains(DraftOrders.NameOf(stored[index])))
                {
                    entries.RemoveAt(index);
                }
            }
        }

        return node.ToJsonString();
    }

    private static string IdOf(string patientId) =>
        patientId.StartsWith(PatientType, StringComparison.Ordinal) ? patientId[PatientType.Length..] : patientId;
}
