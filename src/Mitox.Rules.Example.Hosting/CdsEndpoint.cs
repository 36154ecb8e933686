using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Mitox.Rules.CdsHooks;
using Mitox.Rules.Json;
using NodaTime;

namespace Mitox.Rules.Example.Hosting;

/// <summary>CDS Hooks: what services there are, cards for orders of mitoxantrone, and feedback.</summary>
/// <remarks>An example: it trusts every client. A real server checks the client's token first; see the README.</remarks>
internal static class CdsEndpoint
{
    private const string Json = "application/json";
    private const int LargestRequest = 50_000_000;

    public static IEndpointRouteBuilder MapCdsHooks(this IEndpointRouteBuilder routes)
    {
        _ = routes.MapGet("/cds-services", () => Results.Text(CdsJson.Write(new CdsDiscovery(CdsService.All)), Json));
        _ = routes.MapPost("/cds-services/{id}", Judge).WithMetadata(new RequestSizeLimit(LargestRequest));
        _ = routes.MapPost("/cds-services/{id}/feedback", Keep).WithMetadata(new RequestSizeLimit(LargestRequest));
        return routes;
    }

    private static async Task<IResult> Judge(
        string id, HttpRequest http, ClinicPolicy clinic, IOptions<ClinicOptions> options, CdsCardStore cards, TimeProvider clock)
    {
        if (Find(id) is not { } service)
        {
            return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        }

        if (!CdsJson.TryReadRequest(await BodyOf(http).ConfigureAwait(false), out var request, out var problem))
        {
            return Results.Problem(detail: problem, statusCode: StatusCodes.Status400BadRequest);
        }

        if (string.IsNullOrWhiteSpace(request.Context.PatientId))
        {
            return Results.Problem(detail: "context.patientId is blank.", statusCode: StatusCodes.Status400BadRequest);
        }

        var zone = DateTimeZoneProviders.Tzdb[options.Value.TimeZone];
        if (!CdsRecord.TryRead(request, service, new(zone, request.Context.PatientId), out var reading, out var problems))
        {
            return Results.Problem(
                title: "The orders were not judged.",
                detail: string.Join('\n', problems),
                statusCode: problems.Any(one => one.Path.StartsWith("prefetch.", StringComparison.Ordinal))
                    ? StatusCodes.Status412PreconditionFailed
                    : StatusCodes.Status400BadRequest);
        }

        var today = ClinicTime.FromInstant(Instant.FromDateTimeOffset(clock.GetUtcNow()), zone);
        var judgments = CdsJudgment.Of(request, reading, clinic.Policy, today.Date);
        cards.Keep(judgments);
        return Results.Text(CdsJson.Write(CdsJudgment.Respond(judgments)), Json);
    }

    private static async Task<IResult> Keep(string id, HttpRequest http, CdsCardStore cards)
    {
        if (Find(id) is null)
        {
            return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        }

        if (!CdsJson.TryReadFeedback(await BodyOf(http).ConfigureAwait(false), out var feedback, out var problem))
        {
            return Results.Problem(detail: problem, statusCode: StatusCodes.Status400BadRequest);
        }

        foreach (var one in feedback.Feedback)
        {
            cards.Keep(one, by: "the client's user");
        }

        return Results.Ok();
    }

    private static CdsService? Find(string id) => CdsService.All.FirstOrDefault(service => service.Id == id);

    private static async Task<byte[]> BodyOf(HttpRequest http)
    {
        using var body = new MemoryStream();
        await http.Body.CopyToAsync(body, http.HttpContext.RequestAborted).ConfigureAwait(false);
        return body.ToArray();
    }
}

/// <summary>The decisions behind cards, and what users did with them; in memory, where a real server has a database.</summary>
internal sealed class CdsCardStore
{
    private readonly ConcurrentDictionary<Guid, Decision> decisions = new();
    private readonly ConcurrentQueue<DecisionOverride> overrides = new();

    public ImmutableArray<DecisionOverride> Overrides => [.. overrides];

    public void Keep(IEnumerable<CdsJudgment> judgments)
    {
        foreach (var one in judgments)
        {
            if (one is { Card: { } card, Decision: { } decision })
            {
                decisions[card.Uuid] = decision;
            }
        }
    }

    /// <summary>Feedback about a card that is not known says nothing of a decision.</summary>
    public void Keep(CdsCardFeedback feedback, string by)
    {
        if (decisions.TryGetValue(feedback.Card, out var decision))
        {
            foreach (var one in feedback.ToOverrides(decision, by))
            {
                overrides.Enqueue(one);
            }
        }
    }
}
