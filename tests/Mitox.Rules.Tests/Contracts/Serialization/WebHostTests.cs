using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Json;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts.Serialization;

/// <summary>What a minimal API makes of the types of this library as parameters of its handlers.</summary>
public sealed class WebHostTests : IAsyncLifetime
{
    private const string Case = AllClear.Text;

    private readonly WebApplication host = Build();

    public Task InitializeAsync() => host.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task Post_Case_IsReadDecidedAndWrittenAgain()
    {
        Assert.Equal((HttpStatusCode.OK, "NoObjection"), await Post("/case", Case));
        Assert.Equal(
            CaseJson.Write(CaseJson.Read(Case)), CaseJson.Write(CaseJson.Read((await Post("/echo", Case)).Text)));
    }

    /// <summary>The readme shows the four lines that give the caller the message; it names what is wrong.</summary>
    // The core has no System.Text.Json there, so its types have no converters of their own.
    [Theory]
    [Trait("Lacks", "netstandard2.0")]
    [InlineData("/case", "{}", "exactly one must be given of: proposal, session, followUpOn")]
    [InlineData("/case", "{\"titel\": 1}", "$.titel, line 1: there is no such property")]
    [InlineData("/case", "nonsense", "invalid JSON literal")]
    [InlineData("/case", "", "no body was provided")]
    [InlineData("/case", "null", "no body was provided")]
    [InlineData("/record", "{\"infusions\": [{}]}", "$.infusions[0], line 1: the date is missing")]
    [InlineData("/proposal", "{}", "$, line 1: the date is missing")]
    [InlineData("/order", "{\"cap\": 100}", "A DosePerArea must be a text in quotes")]
    [InlineData("/order", "{\"cap\": \"100 mg\"}", "the unit 'mg' must be one of mg/m²")]
    [InlineData("/order", "{\"route\": 1}", "must be one of these words: unknown, intravenous")]
    public async Task Post_BodyThatIsNone_IsARequestOfTheCallerAndSaysWhy(string path, string body, string reason)
    {
        var (status, text) = await Post(path, body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(reason, text, StringComparison.Ordinal);
    }

    // The core has no System.Text.Json there, so its types have no converters of their own.
    [Fact]
    [Trait("Lacks", "netstandard2.0")]
    public async Task Post_RecordProposalAndQuantities_AreReadAsTheySay()
    {
        Assert.Equal(
            (HttpStatusCode.OK, "3 infusions"),
            await Post("/record", CaseJson.WriteRecord(CaseJson.Read(Case).Record)));
        Assert.Equal(
            (HttpStatusCode.OK, "21.6 mg"), await Post("/proposal", CaseJson.WriteProposal(CaseJson.Read(Case).Proposal!)));
        Assert.Equal(
            (HttpStatusCode.OK, "100 mg/m², 1.5 ×10⁹/L, Intravenous"),
            await Post("/order", """{ "cap": "100 mg/m2", "floor": "1500 /uL", "route": "intravenous" }"""));
        var order = new Order(DosePerArea.Parse("100 mg/m2"), null, InfusionRoute.Intravenous);
        Assert.Equal(
            (HttpStatusCode.OK, "100 mg/m², , Intravenous"), await Post("/order", JsonSerializer.Serialize(order)));
    }

    [Theory]
    [InlineData("/cap?cap=100%20mg/m2", HttpStatusCode.OK, "100 mg/m²")]
    [InlineData("/cap?cap=100", HttpStatusCode.BadRequest, "\"100\"")]
    [InlineData("/cap?cap=", HttpStatusCode.BadRequest, "\"DosePerArea cap\"")]
    [InlineData("/cap", HttpStatusCode.BadRequest, "\"DosePerArea cap\" was not provided")]
    [InlineData("/at?at=2026-03-02T08:10", HttpStatusCode.OK, "2026-03-02 08:10")]
    [InlineData("/at?at=2026-03-32", HttpStatusCode.BadRequest, "\"2026-03-32\"")]
    public async Task Get_QuantityInTheQuery_IsReadOrRefused(string path, HttpStatusCode expected, string part)
    {
        var (status, text) = await Send(HttpMethod.Get, path);

        Assert.Equal(expected, status);
        Assert.Contains(part, text, StringComparison.Ordinal);
    }

    /// <summary>The answer is written as DecisionJson writes it; none of these routes breaks another.</summary>
    [Fact]
    public async Task Get_Decision_IsWritten()
    {
        var (status, text) = await Send(HttpMethod.Get, "/decision");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("\"verdict\":\"noObjection\"", text, StringComparison.Ordinal);
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        _ = builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true)
            .ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(CaseJson.Converter));
        var host = builder.Build();
        _ = host.Use(async (context, next) =>
        {
            try
            {
                await next(context).ConfigureAwait(true);
            }
            catch (BadHttpRequestException problem)
            {
                context.Response.StatusCode = problem.StatusCode;
                await context.Response.WriteAsync((problem.InnerException ?? problem).Message)
                    .ConfigureAwait(true);
            }
        });
        _ = host.MapPost("/case", (CaseFile file) => $"{file.Evaluate(Policies.UnitedStates).Verdict}");
        _ = host.MapPost("/echo", (CaseFile file) => file);
        _ = host.MapPost("/record", (TreatmentRecord record) => $"{record.Infusions.Length} infusions");
        _ = host.MapPost("/proposal", (ProposedInfusion proposal) => $"{proposal.Dose}");
        _ = host.MapPost("/order", (Order order) => $"{order.Cap}, {order.Floor}, {order.Route}");
        _ = host.MapGet("/cap", (DosePerArea cap) => $"{cap}");
        _ = host.MapGet("/at", (ClinicTime at) => $"{at}");
        _ = host.MapGet("/decision", () => Scenario.AllClear.Evaluate());
        return host;
    }

    private Task<(HttpStatusCode Status, string Text)> Post(string path, string body) => Send(HttpMethod.Post, path, body);

    private async Task<(HttpStatusCode Status, string Text)> Send(HttpMethod method, string path, string? body = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri($"{host.Urls.Single()}{path}"));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(request).ConfigureAwait(true);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync().ConfigureAwait(true));
    }

    private sealed record Order(DosePerArea Cap, CellCount? Floor, InfusionRoute Route);
}
