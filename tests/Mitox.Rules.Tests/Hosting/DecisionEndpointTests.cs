using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Mitox.Rules.Tests.Json;

namespace Mitox.Rules.Tests.Hosting;

/// <summary>The example server: a case is posted, and the decision comes back, or problem details.</summary>
public sealed class DecisionEndpointTests : IDisposable
{
    private readonly ClinicHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Post_Case_DecidesByThePolicyOfTheConfigurationAndKeepsIt()
    {
        using var client = host.CreateClient();
        using var answer = await Post(client, AllClear.Text);
        var decision = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        using var read = JsonDocument.Parse(decision);
        Assert.Equal("noObjection", read.RootElement.GetProperty("verdict").GetString());
        Assert.Contains("us-2009-clinic", decision, StringComparison.Ordinal);
        Assert.Equal(decision, await client.GetStringAsync(answer.Headers.Location));
    }

    [Fact]
    public async Task Post_CaseThatCannotBeRead_ProblemDetailsWithPathAndLine()
    {
        using var client = host.CreateClient();
        using var answer = await Post(client, AllClear.Text
            .Replace("\"percent\": 64", "\"percent\": 640", StringComparison.Ordinal)
            .Replace("\"sex\": \"female\"", "\"sex\": \"woman\"", StringComparison.Ordinal));
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Equal(
            [("$.patient.sex", 6), ("$.ejectionFractions[0].percent", 29)],
            problem.GetProperty("problems").EnumerateArray().Select(
                one => (one.GetProperty("path").GetString(), one.GetProperty("line").GetInt32())));
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("{}", "exactly one must be given of")]
    public async Task Post_NoCase_ProblemDetailsSayWhatMustHold(string body, string expected)
    {
        using var client = host.CreateClient();
        using var answer = await Post(client, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Contains(
            expected, problem.GetProperty("problems")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_CaseThatAsksAnotherPolicy_IsRefused()
    {
        using var client = host.CreateClient();
        using var answer = await Post(client, AllClear.Text.Replace("us-2009", "eu-2016", StringComparison.Ordinal));
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            "the case asks 'eu-2016', and this clinic uses 'us-2009'",
            problem.GetProperty("problems")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Get_WhatWasNotKept_IsNotFound()
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri($"/decisions/{Guid.Empty}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>By default, that is from the level of information on, of any part of the server.</summary>
    [Fact]
    public async Task Log_OfADecisionAndOfARefusal_TellsRulesAndNothingOfThePatient()
    {
        using var client = host.CreateClient();
        using var withheld = await Post(client, AllClear.Text.Replace(": 3.0", ": 1.4371719", StringComparison.Ordinal));
        using var refused = await Post(client, AllClear.Text.Replace("\"female\"", "\"woman 4711\"", StringComparison.Ordinal));

        var reference = withheld.Headers.Location!.OriginalString.Split('/')[^1];
        Assert.Contains(host.Logged, line => line.StartsWith(
            $"Information: {reference}: Withhold under us-2009 with a cap of 100 mg/m²", StringComparison.Ordinal));
        Assert.Contains(host.Logged, line => line.Contains("MTX-NEUTROPHIL-FLOOR", StringComparison.Ordinal));
        Assert.Contains(host.Logged, line => line.StartsWith(
            "Warning: A case was refused. Number of problems: 1.", StringComparison.Ordinal));
        foreach (var part in (string[])["1980-05-17", "2026-03-01", "woman 4711", "1.4371719", "All clear"])
        {
            Assert.DoesNotContain(host.Logged, line => line.Contains(part, StringComparison.Ordinal));
        }
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri("/decisions", UriKind.Relative), content).ConfigureAwait(true);
    }
}
