using System.Text;
using Mitox.Rules.CdsHooks;
using Mitox.Rules.Json;
using NodaTime;

namespace Mitox.Rules.Tests.CdsHooks;

/// <summary>Feedback becomes overrides beside the decision.</summary>
public sealed class CdsFeedbackTests
{
    private const string Card = "9368d37b-283f-44a0-93ea-547cebab93ed";

    private static readonly Decision Withheld =
        Assert.Single(HookRequest.Judge(HookRequest.Of("order-sign"))).Decision!.Value;

    [Fact]
    public void ToOverrides_ReasonOfTheListAndAComment_OneForEachRule()
    {
        var overrides = Read(
            """
            "overridden", "overrideReason": {
              "reason": { "system": "urn:mitox-rules:override-reason", "code": "specialistAdvised" },
              "userComment": "Dr. Who agreed." }
            """).ToOverrides(Withheld, "Practitioner/7");

        Assert.Equal(Withheld.Objections.Select(finding => finding.Rule.Id).Distinct(), overrides.Select(one => one.Rule));
        Assert.All(overrides, one => Assert.Equal(
            (OverrideReason.SpecialistAdvised, "Dr. Who agreed.", "Practitioner/7", Instant.FromUtc(2026, 3, 1, 9, 5)),
            (one.Reason, one.Text, one.By, one.At)));
    }

    [Theory]
    [InlineData("\"overridden\"", "The card was overridden without a reason.")]
    [InlineData(
        """
        "overridden", "overrideReason": { "reason": { "system": "urn:other", "code": "knownElsewhere", "display": "Known" } }
        """,
        "Known")]
    public void ToOverrides_NoReasonOfTheList_IsOther(string feedback, string text) => Assert.All(
        Read(feedback).ToOverrides(Withheld, "u"),
        one => Assert.Equal((OverrideReason.Other, text), (one.Reason, one.Text)));

    [Fact]
    public void ToOverrides_SuggestionAccepted_IsNone() => Assert.Empty(
        Read($$""" "accepted", "acceptedSuggestions": [{ "id": "{{Card}}" }] """).ToOverrides(Withheld, "u"));

    /// <summary>The codes offered are those read back.</summary>
    [Fact]
    public void OverrideReasons_OfACard_AreTheClosedList()
    {
        var offered = Assert.Single(HookRequest.Judge(HookRequest.Of("order-sign"))).Card!.OverrideReasons;

        Assert.Equal(
            Enum.GetValues<OverrideReason>().Order(),
            offered.Select(reason => new CdsCardFeedback
            {
                Card = Guid.Empty,
                Outcome = CdsOutcome.Overridden,
                OutcomeTimestamp = default,
                OverrideReason = new(reason),
            }.ToOverrides(Withheld, "u")[0].Reason).Order());
    }

    /// <summary>cds-fb-1 to cds-fb-3.</summary>
    [Theory]
    [InlineData("\"ignored\"")]
    [InlineData("\"accepted\"")]
    [InlineData(""" "overridden", "overrideReason": {} """)]
    public void TryReadFeedback_AgainstTheFormat_IsRefused(string outcome) => Assert.False(
        CdsJson.TryReadFeedback(Encoding.UTF8.GetBytes(TextOf(outcome)), out _, out _));

    private static CdsCardFeedback Read(string outcome)
    {
        var isRead = CdsJson.TryReadFeedback(Encoding.UTF8.GetBytes(TextOf(outcome)), out var feedback, out var problem);
        Assert.True(isRead, problem);
        return Assert.Single(feedback!.Feedback);
    }

    private static string TextOf(string outcome) =>
        $$"""{ "feedback": [{ "card": "{{Card}}", "outcomeTimestamp": "2026-03-01T09:05:00Z", "outcome": {{outcome}} }] }""";
}
