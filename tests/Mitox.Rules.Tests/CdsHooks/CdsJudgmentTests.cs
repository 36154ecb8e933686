using System.Text.Json.Nodes;
using Mitox.Rules.CdsHooks;

namespace Mitox.Rules.Tests.CdsHooks;

/// <summary>Orders of requests are judged; what cannot be is told, and silence is kept for what is no order.</summary>
public sealed class CdsJudgmentTests
{
    [Theory]
    [InlineData("order-sign")]
    [InlineData("order-select")]
    [InlineData("patient-view")]
    public void Of_OrderTooEarly_IsCritical(string hook)
    {
        var judged = Assert.Single(HookRequest.Judge(HookRequest.Of(hook)));

        Assert.Equal(CdsIndicator.Critical, judged.Card!.Indicator);
        Assert.Contains("MTX-DOSE-INTERVAL", judged.Card.Detail, StringComparison.Ordinal);
        Assert.Equal("MedicationRequest/d1", judged.Order);
    }

    [Fact]
    public void Of_OrderTooEarly_SuggestsTheFirstDayAndNothingThatTellsTheOldOne()
    {
        var card = Assert.Single(HookRequest.Judge(HookRequest.Of("order-sign"))).Card!;

        var suggestion = Assert.Single(card.Suggestions);
        var order = suggestion.Actions[0].Resource;
        Assert.Equal("Wait until 2026-04-15", suggestion.Label);
        Assert.Equal("update", suggestion.Actions[0].Type);
        Assert.Equal(
            "2026-04-15", order.GetProperty("dosageInstruction")[0].GetProperty("timing").GetProperty("event")[0].GetString());
        Assert.DoesNotContain("2 March", order.GetRawText(), StringComparison.Ordinal);
        Assert.False(order.TryGetProperty("text", out _));
        CdsCardsTests.HoldsInvariants(JsonNode.Parse(CdsJson.Write(new CdsResponse([card])))!["cards"]![0]!.AsObject());
    }

    /// <summary>Taken over, the suggestion has removed what it was for.</summary>
    [Fact]
    public void Of_OrderAsSuggested_IsNoLongerWithheld()
    {
        var suggested = Assert.Single(HookRequest.Judge(HookRequest.Of("order-sign"))).Card!.Suggestions[0].Actions[0].Resource;

        var again = Assert.Single(HookRequest.Judge(WithDraft(JsonNode.Parse(suggested.GetRawText())!)));

        Assert.Equal(Verdict.Incomplete, again.Decision!.Value.Verdict);
        Assert.DoesNotContain("MTX-DOSE-INTERVAL", again.Card!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DoseTooHigh_SuggestsTheLargestThatFitsAndTheDay()
    {
        var card = Assert.Single(HookRequest.Judge(WithDraft(Draft(
            order => order["dosageInstruction"]![0]!["doseAndRate"]![0]!["doseQuantity"]!["value"] = 30)))).Card!;

        Assert.Equal("Reduce the dose to 23.7 mg and wait until 2026-04-15", Assert.Single(card.Suggestions).Label);
    }

    /// <summary>What would be handed out no longer fits: a person must change it.</summary>
    [Fact]
    public void Of_OrderThatSaysItsDoseTwice_SuggestsNothing() => Assert.Empty(Assert.Single(HookRequest.Judge(WithDraft(Draft(
        order => order["dispenseRequest"] = JsonNode.Parse("""{ "quantity": { "value": 20 } }"""))))).Card!.Suggestions);

    [Fact]
    public void Of_OrderOfNoDay_IsJudgedForTheDayOfTheHost()
    {
        var judged = Assert.Single(HookRequest.Judge(WithDraft(Draft(
            order => order["dosageInstruction"]![0]!.AsObject().Remove("timing")))));

        Assert.Equal(HookRequest.Today, judged.Decision!.Value.ProposedFor);
    }

    /// <summary>The answer for one day is not that for a schedule.</summary>
    [Theory]
    [InlineData("order-sign")]
    [InlineData("patient-view")]
    public void Of_OrderOfASchedule_IsACard(string hook)
    {
        var order = Draft(one => one["dosageInstruction"]![0]!["timing"] = JsonNode.Parse(
            """{ "repeat": { "frequency": 1, "period": 1, "periodUnit": "wk" } }"""));

        var (place, name) = hook == "order-sign" ? ("context", "draftOrders") : ("prefetch", "medicationRequest");
        var judged = Assert.Single(HookRequest.Judge(HookRequest.Of(
            hook, one => one[place]![name] = HookRequest.Bundle(HookRequest.Entry(order)))));

        Assert.Null(judged.Decision);
        Assert.Contains("names no single day", judged.Card!.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "dosageInstruction": [] }""")]
    [InlineData("""{ "subject": { "display": "somebody" } }""")]
    [InlineData("""{ "subject": { "reference": "Patient/p2" } }""")]
    [InlineData("""{ "medicationCodeableConcept": { "text": "chemotherapy" } }""")]
    [InlineData("""{ "intent": "proposal" }""")]
    [InlineData("""{ "status": "unheard" }""")]
    [InlineData("""{ "id": null, "dosageInstruction": [] }""")]
    public void Of_DraftThatCannotBeJudged_IsACard(string change)
    {
        var judged = Assert.Single(HookRequest.Judge(WithDraft(Draft(order =>
        {
            foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
            {
                _ = order.Remove(name);
                if (value is not null)
                {
                    order[name] = value.DeepClone();
                }
            }
        }))));

        Assert.Null(judged.Decision);
        Assert.Equal(CdsIndicator.Warning, judged.Card!.Indicator);
        Assert.Contains("not judged", judged.Card.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MedicationRequest/other", 2)]
    [InlineData("other", 2)]
    [InlineData("MedicationRequest/d1", 1)]
    [InlineData("d1", 1)]
    public void Of_OrderSelect_JudgesTheSelectedAndAllWhereOneIsNotThere(string selection, int expected) => Assert.Equal(
        expected,
        HookRequest.Judge(HookRequest.Of("order-select", one =>
        {
            one["context"]!["selections"] = new JsonArray(selection);
            one["context"]!["draftOrders"]!["entry"]!.AsArray().Add(
                HookRequest.Entry(Draft(order => order["id"] = "d2")));
        })).Count);

    [Fact]
    public void Of_DraftOfAnotherDrug_IsSilent() => Assert.Empty(HookRequest.Judge(WithDraft(Draft(order =>
        order["medicationCodeableConcept"] = JsonNode.Parse(
            """{ "coding": [{ "system": "http://www.whocc.no/atc", "code": "N02BE01", "display": "paracetamol" }] }""")))));

    [Fact]
    public void Respond_Judgments_MostUrgentFirst()
    {
        var judged = HookRequest.Judge(HookRequest.Of("order-sign", one =>
            one["context"]!["draftOrders"]!["entry"]!.AsArray().Insert(
                0, HookRequest.Entry(Draft(order => (order["id"], order["dosageInstruction"]) = ("d0", new JsonArray()))))));

        Assert.Equal(
            [CdsIndicator.Critical, CdsIndicator.Warning],
            CdsJudgment.Respond([.. judged]).Cards.Select(card => card.Indicator));
    }

    private static JsonObject Draft(Action<JsonObject> change)
    {
        var order = HookRequest.DraftOrder;
        change(order);
        return order;
    }

    private static JsonObject WithDraft(JsonNode order) => HookRequest.Of("order-sign", one =>
        one["context"]!["draftOrders"] = HookRequest.Bundle(HookRequest.Entry(order)));
}
