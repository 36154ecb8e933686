using Mitox.Rules.Json;
using NodaTime;

namespace Mitox.Rules.Example.Hosting;

/// <summary>POST a case, get the decision; GET it again as it was made.</summary>
internal static class DecisionEndpoint
{
    private const string Json = "application/json";

    /// <summary>The reader refuses more: so does the server, before it reads.</summary>
    private const int LargestCase = 10_000_000;

    public static IEndpointRouteBuilder MapDecisions(this IEndpointRouteBuilder routes)
    {
        _ = routes.MapPost("/decisions", Decide).WithMetadata(new RequestSizeLimit(LargestCase));
        _ = routes.MapGet("/decisions/{reference:guid}", Find);
        return routes;
    }

    private static async Task<IResult> Decide(
        HttpRequest request, ClinicPolicy clinic, DecisionStore store, TimeProvider clock, ILogger<DecisionStore> log)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted).ConfigureAwait(false);
        if (!clinic.TryRead(body.ToArray(), out var file, out var problems))
        {
            log.Refused(problems.Count);
            return Results.Problem(
                title: "The case cannot be decided.",
                detail: "Nothing of it was used: see its problems.",
                statusCode: StatusCodes.Status400BadRequest,
                extensions: [new("problems", problems)]);
        }

        var now = clock.GetUtcNow();
        var reference = Guid.CreateVersion7(now);
        var record = DecisionRecord.Of(file, clinic.Policy, Instant.FromDateTimeOffset(now), $"{reference}");
        store.Add(record);
        log.Decided(reference, record.Verdict, $"{clinic.Policy}", record.Objections);
        request.HttpContext.Response.Headers.Location = $"/decisions/{reference}";
        return Results.Text(record.Decision, Json, statusCode: StatusCodes.Status201Created);
    }

    private static IResult Find(Guid reference, DecisionStore store) =>
        store.Find($"{reference}") is { } stored
            ? Results.Text(stored.Decision, Json)
            : Results.Problem(statusCode: StatusCodes.Status404NotFound);
}
