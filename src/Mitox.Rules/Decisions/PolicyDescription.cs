using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules;

/// <summary>What a reader needs to know of the policy behind a decision.</summary>
/// <param name="Id">The id, such as "us-2009".</param>
/// <param name="Name">The name, such as "US label".</param>
/// <param name="Edition">The edition of the text it follows.</param>
[JsonConverter(typeof(NotJson))]
public sealed record PolicyDescription(string Id, string Name, string Edition)
{
    /// <summary>Gets the first day the text was in force, or <see langword="null"/> where none is stated.</summary>
    public LocalDate? InForceFrom { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>Gets the day from which it was no longer in force, or <see langword="null"/> while it is.</summary>
    public LocalDate? InForceBefore { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>
    /// Gets the month in which the text was last compared with the facts of its rules, or <see langword="null"/> where that is
    /// not recorded, as in a policy of a clinic's own.
    /// </summary>
    /// <remarks>
    /// No rule reads it. A month, because no day is recorded of any text; what could not be read is in SOURCES.md.
    /// </remarks>
    public YearMonth? TextReviewedIn { get; init; }

    /// <summary>Gets which rules of the policy it was made from are loosened, and why; empty where none is.</summary>
    public string Loosened { get; init; } = string.Empty;

    /// <summary>Gets the description of a decision that no policy made.</summary>
    internal static PolicyDescription None { get; } = new("none", "No policy", string.Empty);

    /// <summary>Gets the names of several policies, each with its edition, or <see langword="null"/> where it is one.</summary>
    internal string? Joined { get; init; }

    private string Text => Joined ?? $"{Name}, {Edition}";

    /// <summary>Writes the policy as in "US label, 2009 and later (us-2009)".</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        SentenceText.OneLine(Loosened.Length == 0 ? $"{Text} ({Id})" : $"{Text} ({Id}; loosened: {Loosened})");
}
