using System.Text.Json;
using System.Text.Json.Nodes;
using Mitox.Rules.CdsHooks;
using Mitox.Rules.Tests.Fhir.Writing;

namespace Mitox.Rules.Tests.CdsHooks;

/// <summary>Cards of every conformance case: as urgent as the verdict, and as the format demands.</summary>
public sealed class CdsCardsTests
{
    private const string Call = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea";
    private const int SummaryEnd = 140;

    private static readonly List<(Decision Decision, CdsCard? Card)> Cards =
        [.. Written.Decisions.Select(one => (one.Decision, CdsCards.From(one.Decision, "p1", Call)))];

    [Theory]
    [InlineData(Verdict.Stop, CdsIndicator.Critical)]
    [InlineData(Verdict.Withhold, CdsIndicator.Critical)]
    [InlineData(Verdict.Incomplete, CdsIndicator.Warning)]
    [InlineData(Verdict.Review, CdsIndicator.Warning)]
    [InlineData(Verdict.NoObjection, null)]
    public void From_EveryConformanceCase_IsAsUrgentAsTheVerdict(Verdict verdict, CdsIndicator? expected)
    {
        var cards = Cards.Where(one => one.Decision.Verdict == verdict).ToList();

        Assert.NotEmpty(cards);
        Assert.All(cards, one => Assert.Equal(expected, one.Card?.Indicator));
    }

    [Fact]
    public void From_EveryConformanceCase_HasAShortSummaryAndEveryObjectionInItsDetail() => Assert.All(
        Cards.Where(one => one.Card is not null),
        one =>
        {
            Assert.InRange(one.Card!.Summary.Length, 1, SummaryEnd - 1);
            Assert.DoesNotContain('\n', one.Card.Summary);
            Assert.NotEmpty(one.Card.Source.Label);
            Assert.All(
                one.Decision.Objections,
                finding => Assert.Contains($"{finding.Rule.Id}", one.Card.Detail, StringComparison.Ordinal));
        });

    [Fact]
    public void From_SameCallTwice_SameIds_AndAnotherCallAnother()
    {
        var decision = Cards.First(one => one.Card is not null).Decision;

        Assert.Equal(CdsCards.From(decision, "p1", Call)!.Uuid, CdsCards.From(decision, "p1", Call)!.Uuid);
        Assert.NotEqual(CdsCards.From(decision, "p1", Call)!.Uuid, CdsCards.From(decision, "p1", "another")!.Uuid);
    }

    /// <summary>A decision that no policy made stops.</summary>
    [Fact]
    public void From_DefaultDecision_IsCritical() =>
        Assert.Equal(CdsIndicator.Critical, CdsCards.From(default, "p1", Call)!.Indicator);

    /// <summary>cds-resp-1 to cds-resp-7, on what is written.</summary>
    [Fact]
    public void Write_EveryConformanceCase_HoldsTheInvariantsOfTheFormat()
    {
        var written = CdsJson.Write(new CdsResponse([.. Cards.Select(one => one.Card).OfType<CdsCard>()]));

        Assert.All(JsonNode.Parse(written)!["cards"]!.AsArray(), card => HoldsInvariants(card!.AsObject()));
    }

    [Fact]
    public void Write_NoCards_IsAnEmptyList() => Assert.Equal("""{"cards":[]}""", CdsJson.Write(new CdsResponse([])));

    [Fact]
    public void Write_Discovery_NamesThreeHooksAndWhatToLookUp()
    {
        using var written = JsonDocument.Parse(CdsJson.Write(new CdsDiscovery(CdsService.All)));

        var services = written.RootElement.GetProperty("services").EnumerateArray().ToList();
        Assert.Equal(["order-sign", "order-select", "patient-view"], services.Select(one => one.GetProperty("hook").GetString()));
        Assert.All(services, one => Assert.Equal("2.0.0", one.GetProperty("version").GetString()));
        Assert.Equal(
            "Observation?patient={{context.patientId}}",
            services[0].GetProperty("prefetch").GetProperty("observation").GetString());
    }

    /// <summary>The rules of CDS Hooks for a card, by their names.</summary>
    internal static void HoldsInvariants(JsonObject card)
    {
        var suggestions = card["suggestions"]?.AsArray() ?? [];
        var behavior = (string?)card["selectionBehavior"];
        Assert.False(card.ContainsKey("suggestions") && suggestions.Count == 0, "No list is empty.");
        Assert.True(
            behavior != "at-most-one" || suggestions.Count(one => (bool?)one!["isRecommended"] == true) <= 1, "cds-resp-1");
        Assert.All(suggestions.SelectMany(one => one!["actions"]!.AsArray()), action =>
        {
            Assert.True(
                (string?)action!["type"] != "delete" || (action["resourceId"] is not null && action["resource"] is null),
                "cds-resp-2");
            Assert.True(action["description"] is not null, "cds-resp-5");
        });
        Assert.False(card.ContainsKey("links"), "cds-resp-3");
        Assert.All(card["overrideReasons"]!.AsArray(), reason => Assert.True(reason!["display"] is not null, "cds-resp-4"));
        Assert.True(suggestions.Count == 0 || behavior is not null, "cds-resp-6");
        Assert.All(suggestions, one => Assert.True(
            (string?)one!["actionSelectionBehavior"] is null or "all" or "any" or "at-most-one", "cds-resp-7"));
        Assert.Contains((string?)card["indicator"], (string[])["info", "warning", "critical"]);
        Assert.True(Guid.TryParse((string?)card["uuid"], out _));
    }
}
