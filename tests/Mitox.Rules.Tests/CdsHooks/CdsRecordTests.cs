using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Mitox.Rules.CdsHooks;

namespace Mitox.Rules.Tests.CdsHooks;

/// <summary>A request becomes a record, or says what is missing.</summary>
public sealed class CdsRecordTests
{
    [Theory]
    [InlineData("order-sign")]
    [InlineData("order-select")]
    [InlineData("patient-view")]
    public void TryRead_EveryHook_JoinsDraftsAndWhatWasLookedUp(string hook)
    {
        Assert.True(TryRead(HookRequest.Of(hook), out var reading, out _));

        Assert.Equal("MedicationRequest/d1", Assert.Single(reading!.Orders).Reference);
        Assert.Equal("21.6 mg", $"{Assert.Single(reading.Record.Infusions).Given}");
    }

    /// <summary>Not looked up is not the same as not there.</summary>
    [Fact]
    public void TryRead_PrefetchKeyThatWasNotSent_IsAProblem()
    {
        var isRead = TryRead(
            HookRequest.Of("order-sign", one => one["prefetch"]!.AsObject().Remove("observation")),
            out var reading,
            out var problems);

        Assert.False(isRead);
        Assert.Null(reading);
        Assert.Equal("prefetch.observation", Assert.Single(problems).Path);
    }

    [Fact]
    public void TryRead_NoPrefetchAtAll_NamesEveryKey()
    {
        Assert.False(TryRead(HookRequest.Of("order-sign", one => one.Remove("prefetch")), out _, out var problems));

        Assert.Equal(HookRequest.ServiceOf("order-sign").Prefetch.Count, problems.Length);
    }

    [Fact]
    public void TryRead_PrefetchOfNull_SaysThatThereIsNothing()
    {
        Assert.True(TryRead(
            HookRequest.Of("order-sign", one => one["prefetch"]!["medicationAdministration"] = null), out var reading, out _));

        Assert.Empty(reading!.Record.Infusions);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void TryRead_PrefetchThatIsNoResource_IsAProblem(string value)
    {
        Assert.False(TryRead(
            HookRequest.Of("order-sign", one => one["prefetch"]!["condition"] = JsonNode.Parse(value)), out _, out var problems));

        Assert.Equal("prefetch.condition", Assert.Single(problems).Path);
    }

    /// <summary>The server could not look something up: then anything may be missing.</summary>
    [Fact]
    public void TryRead_OperationOutcomeAsPrefetch_LeavesResultsUnread()
    {
        Assert.True(TryRead(
            HookRequest.Of("order-sign", one => one["prefetch"]!["condition"] = JsonNode.Parse(
                """{ "resourceType": "OperationOutcome", "issue": [{ "severity": "error", "code": "timeout" }] }""")),
            out var reading,
            out _));

        Assert.NotEmpty(reading!.Record.UnreadResults);
    }

    [Fact]
    public void TryRead_NoDraftOrders_IsAProblem()
    {
        Assert.False(TryRead(
            HookRequest.Of("order-sign", one => one["context"]!.AsObject().Remove("draftOrders")), out _, out var problems));

        Assert.Equal("context.draftOrders", Assert.Single(problems).Path);
    }

    [Fact]
    public void TryRead_OptionsOfAnotherPatient_IsAProblem()
    {
        var request = HookRequest.Read(HookRequest.Of("order-sign"));

        Assert.False(CdsRecord.TryRead(
            request, HookRequest.ServiceOf("order-sign"), new(HookRequest.Zone, "p2"), out _, out var problems));

        Assert.Equal("context.patientId", Assert.Single(problems).Path);
    }

    /// <summary>What is signed counts, and not the order as it was stored.</summary>
    [Fact]
    public void TryRead_DraftThatIsStoredToo_IsReadAsTheDraft()
    {
        var stored = HookRequest.DraftOrder;
        stored["meta"] = JsonNode.Parse("""{ "versionId": "9" }""");
        stored["dosageInstruction"]![0]!["doseAndRate"]![0]!["doseQuantity"]!["value"] = 5;
        Assert.True(TryRead(
            HookRequest.Of("order-sign", one =>
                one["prefetch"]!["medicationRequest"] = HookRequest.Bundle(HookRequest.Entry(stored))),
            out var reading,
            out _));

        Assert.Equal("20 mg", $"{Assert.Single(reading!.Orders).Dose}");
    }

    [Theory]
    [InlineData("hook")]
    [InlineData("hookInstance")]
    [InlineData("context")]
    public void TryReadRequest_WithoutWhatIsRequired_IsRefused(string property)
    {
        var json = HookRequest.Of("order-sign", one => one.Remove(property));

        Assert.False(CdsJson.TryReadRequest(Encoding.UTF8.GetBytes(json.ToJsonString()), out _, out var problem));
        Assert.Contains(property, problem, StringComparison.Ordinal);
    }

    /// <summary>A later version of the format may say more.</summary>
    [Fact]
    public void TryReadRequest_UnknownProperties_AreIgnoredAndExtensionsKept()
    {
        var request = HookRequest.Read(HookRequest.Of("order-sign", one =>
        {
            one["hookVersion"] = "3.0";
            one["context"]!["reason"] = new JsonObject();
            one["extension"] = new JsonObject { ["com.example.ward"] = "7" };
        }));

        Assert.Equal("7", request.Extension!.Value.GetProperty("com.example.ward").GetString());
    }

    [Fact]
    public void ToString_Request_TellsNothingOfThePatientOrTheToken()
    {
        var request = HookRequest.Read(HookRequest.Of("order-sign", one =>
            one["fhirAuthorization"] = new JsonObject { ["access_token"] = "secret" }));

        Assert.Equal("order-sign d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", $"{request}");
    }

    private static bool TryRead(JsonObject json, out FhirReading? reading, out ImmutableArray<FhirProblem> problems)
    {
        var request = HookRequest.Read(json);
        return CdsRecord.TryRead(
            request, HookRequest.ServiceOf(request.Hook), new(HookRequest.Zone, "p1"), out reading, out problems);
    }
}
