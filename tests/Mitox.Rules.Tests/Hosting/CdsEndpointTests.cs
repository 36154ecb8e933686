using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Mitox.Rules.Example.Hosting;
using Mitox.Rules.Tests.CdsHooks;

namespace Mitox.Rules.Tests.Hosting;

/// <summary>The example server as a CDS service: discovery, a call of each hook, feedback.</summary>
public sealed class CdsEndpointTests : IDisposable
{
    private readonly ClinicHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Get_Services_AreThree()
    {
        using var client = host.CreateClient();

        var found = await client.GetFromJsonAsync<JsonElement>(new Uri("/cds-services", UriKind.Relative));

        Assert.Equal(3, found.GetProperty("services").GetArrayLength());
    }

    [Theory]
    [InlineData("order-sign")]
    [InlineData("order-select")]
    [InlineData("patient-view")]
    public async Task Post_EachHook_AnswersWithACriticalCard(string hook)
    {
        using var client = host.CreateClient();
        using var answer = await Post(client, $"mitoxantrone-{hook}", HookRequest.Of(hook));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var cards = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("cards");
        Assert.Equal("critical", cards[0].GetProperty("indicator").GetString());
    }

    [Fact]
    public async Task Post_PrefetchThatWasNotSent_IsPreconditionFailed()
    {
        using var client = host.CreateClient();
        using var answer = await Post(
            client, "mitoxantrone-order-sign", HookRequest.Of("order-sign", one => one.Remove("prefetch")));

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode);
    }

    [Theory]
    [InlineData("mitoxantrone-order-sign", "{}", HttpStatusCode.BadRequest)]
    [InlineData("mitoxantrone-order-sign/feedback", "{}", HttpStatusCode.BadRequest)]
    [InlineData("another", "{}", HttpStatusCode.NotFound)]
    [InlineData("another/feedback", "{}", HttpStatusCode.NotFound)]
    public async Task Post_NoMessageOrNoService_IsRefused(string id, string body, HttpStatusCode expected)
    {
        using var client = host.CreateClient();
        using var answer = await Post(client, id, JsonNode.Parse(body)!);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Post_FeedbackOnACard_IsKeptAsOverrides()
    {
        using var client = host.CreateClient();
        using var answer = await Post(client, "mitoxantrone-order-sign", HookRequest.Of("order-sign"));
        var card = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("cards")[0].GetProperty("uuid").GetGuid();

        using var kept = await Post(client, "mitoxantrone-order-sign/feedback", JsonNode.Parse(
            $$"""
            { "feedback": [{ "card": "{{card}}", "outcome": "overridden", "outcomeTimestamp": "2026-03-01T09:05:00Z" }] }
            """)!);

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Contains(
            host.Services.GetRequiredService<CdsCardStore>().Overrides, one => $"{one.Rule}" == "MTX-DOSE-INTERVAL");
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string id, JsonNode body)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri($"/cds-services/{id}", UriKind.Relative), content).ConfigureAwait(true);
    }
}
