using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;
using Mitox.Rules.Json;
using NodaTime;

namespace Mitox.Rules.CdsHooks;

/// <summary>What users did with cards.</summary>
/// <param name="Feedback">One entry for each time somebody did something.</param>
public sealed record CdsFeedback(ImmutableArray<CdsCardFeedback> Feedback)
{
    /// <summary>Gets one entry for each time somebody did something.</summary>
    public ImmutableArray<CdsCardFeedback> Feedback { get; init => field = value.IsDefault ? [] : value; } =
        Feedback.IsDefault ? [] : Feedback;
}

/// <summary>What a user did with one card.</summary>
public sealed record CdsCardFeedback
{
    private const string NoReason = "The card was overridden without a reason.";

    /// <summary>Gets the id of the card.</summary>
    public required Guid Card { get; init; }

    /// <summary>Gets what was done.</summary>
    public required CdsOutcome Outcome { get; init; }

    /// <summary>Gets which suggestions were accepted.</summary>
    public ImmutableArray<CdsAcceptedSuggestion> AcceptedSuggestions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Gets why it was overridden, or <see langword="null"/> where no reason was given.</summary>
    public CdsOverrideReason? OverrideReason { get; init; }

    /// <summary>Gets when, as the client says.</summary>
    public required DateTimeOffset OutcomeTimestamp { get; init; }

    /// <summary>The overrides to keep beside the decision of the card; none where a suggestion was accepted.</summary>
    /// <param name="decision">The decision that the card told: the host kept it with the id of the card.</param>
    /// <param name="by">Who: feedback does not say; a name or an id of the caller's, not blank.</param>
    /// <returns>
    /// One for each rule that objected, with the reason of the closed list: another code, or none, is "other". Without a
    /// comment the text says what the client said of the reason, or that there was none. The verdict stays.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> is blank.</exception>
    public ImmutableArray<DecisionOverride> ToOverrides(Decision decision, string by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var reason = OverrideReasons.Find(OverrideReason?.Reason);
        var text = new[] { OverrideReason?.UserComment, OverrideReason?.Reason?.Display, OverrideReason?.Reason?.Code }
            .FirstOrDefault(words => !string.IsNullOrWhiteSpace(words)) ?? NoReason;
        return Outcome is not CdsOutcome.Overridden
            ? []
            : [.. decision.Objections.Select(finding => finding.Rule.Id).Distinct().Select(rule =>
                new DecisionOverride(rule, reason, text, by, Instant.FromDateTimeOffset(OutcomeTimestamp)))];
    }
}

/// <summary>What a user can do with a card.</summary>
[JsonConverter(typeof(CdsWord<CdsOutcome>))]
[TypeConverter(typeof(WordConverter<CdsOutcome>))]
public enum CdsOutcome
{
    /// <summary>The card was dismissed. The default.</summary>
    Overridden = 0,

    /// <summary>A suggestion was accepted.</summary>
    Accepted,
}

/// <summary>A suggestion that was accepted.</summary>
/// <param name="Id">The id of the suggestion.</param>
public sealed record CdsAcceptedSuggestion(Guid Id);

/// <summary>Why a card was overridden.</summary>
/// <param name="Reason">The reason of the list, or <see langword="null"/>.</param>
/// <param name="UserComment">The words of the user, or <see langword="null"/>.</param>
public sealed record CdsOverrideReason(CdsCoding? Reason = null, string? UserComment = null);
