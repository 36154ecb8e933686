using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mitox.Rules.CdsHooks;

/// <summary>What a service answers.</summary>
/// <param name="Cards">The cards; none where there is nothing to say, which is no permission.</param>
public sealed record CdsResponse(ImmutableArray<CdsCard> Cards)
{
    /// <summary>Gets the cards; none where there is nothing to say, which is no permission.</summary>
    public ImmutableArray<CdsCard> Cards { get; init => field = value.IsDefault ? [] : value; } =
        Cards.IsDefault ? [] : Cards;
}

/// <summary>One card to be shown.</summary>
public sealed record CdsCard
{
    /// <summary>Gets the id by which feedback names it.</summary>
    public required Guid Uuid { get; init; }

    /// <summary>Gets one sentence of fewer than 140 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>Gets everything else, in Markdown.</summary>
    public string? Detail { get; init; }

    /// <summary>Gets how urgent it is.</summary>
    public required CdsIndicator Indicator { get; init; }

    /// <summary>Gets who says so.</summary>
    public required CdsSource Source { get; init; }

    /// <summary>Gets what may be done about it; empty where nothing can be suggested.</summary>
    public ImmutableArray<CdsSuggestion> Suggestions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Gets "at-most-one" where there are suggestions, otherwise <see langword="null"/>.</summary>
    public string? SelectionBehavior { get; init; }

    /// <summary>Gets why the card may be overridden, each with its words.</summary>
    public ImmutableArray<CdsCoding> OverrideReasons { get; init => field = value.IsDefault ? [] : value; } = [];
}

/// <summary>How urgent a card is.</summary>
[JsonConverter(typeof(CdsWord<CdsIndicator>))]
[TypeConverter(typeof(WordConverter<CdsIndicator>))]
public enum CdsIndicator
{
    /// <summary>The dose must not be given, or not now. The default.</summary>
    Critical = 0,

    /// <summary>Something is missing, or a clinician must decide.</summary>
    Warning,

    /// <summary>For information; this library writes none.</summary>
    Info,
}

/// <summary>Who says what a card says.</summary>
/// <param name="Label">The document and its section, of the first objection.</param>
public sealed record CdsSource(string Label)
{
    /// <summary>Gets the rule of the first objection, or <see langword="null"/>.</summary>
    public CdsCoding? Topic { get; init; }
}

/// <summary>A change of the order that would remove objections.</summary>
/// <param name="Label">What it does, in a few words.</param>
/// <param name="Uuid">The id by which feedback names it.</param>
/// <param name="Actions">The changes, all of them together.</param>
public sealed record CdsSuggestion(string Label, Guid Uuid, ImmutableArray<CdsAction> Actions);

/// <summary>One change.</summary>
/// <param name="Type">"update".</param>
/// <param name="Description">What is changed.</param>
/// <param name="Resource">The whole resource as it would be.</param>
public sealed record CdsAction(string Type, string Description, JsonElement Resource);

/// <summary>A code with its words.</summary>
/// <param name="System">The URI of the system.</param>
/// <param name="Code">The code.</param>
/// <param name="Display">Its words.</param>
public sealed record CdsCoding(string? System, string Code, string? Display = null);
