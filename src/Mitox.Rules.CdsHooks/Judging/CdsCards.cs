namespace Mitox.Rules.CdsHooks;

/// <summary>Writes decisions as cards.</summary>
public static class CdsCards
{
    /// <summary>A summary has fewer characters than this.</summary>
    private const int SummaryEnd = 140;

    private const string RuleSystem = "urn:mitox-rules:rule";

    /// <summary>The card of a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="reading">What was read of the patient.</param>
    /// <param name="hookInstance">The id of the call; each call has cards of its own.</param>
    /// <param name="order">The order that was judged, or <see langword="null"/>.</param>
    /// <returns>
    /// The card: critical for stop and withhold, a warning for incomplete and review; <see langword="null"/> where no rule
    /// objects. The detail has every objection with its remedies and its source.
    /// </returns>
    /// <remarks>The id of the card is the same for the same call, patient, day, policy and order.</remarks>
    public static CdsCard? From(Decision decision, FhirReading reading, string hookInstance, FhirOrder? order = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return From(decision, reading.PatientId, hookInstance, order?.Reference ?? string.Empty);
    }

    /// <inheritdoc cref="From(Decision, FhirReading, string, FhirOrder?)"/>
    /// <param name="decision">The decision.</param>
    /// <param name="patientId">The id of the patient, of a record that was not read from FHIR.</param>
    /// <param name="hookInstance">The id of the call; each call has cards of its own.</param>
    /// <param name="order">The reference of the order; empty where there is none.</param>
    public static CdsCard? From(Decision decision, string patientId, string hookInstance, string order = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(patientId);
        ArgumentNullException.ThrowIfNull(hookInstance);
        ArgumentNullException.ThrowIfNull(order);
        if (decision.Verdict is Verdict.NoObjection)
        {
            return null;
        }

        var first = Objection.Of(decision)[0];
        var source = first.Rule.Source;
        var label = source == Citation.None ? $"{decision.Policy}" : $"{source.Document}, {source.Section}".TrimEnd(' ', ',');
        return new()
        {
            Uuid = StableId.Of(
                "card", hookInstance, patientId, $"{decision.Subject}", $"{decision.ProposedFor}", decision.Policy.Id, order),
            Summary = Short($"Mitoxantrone: {VerdictText.Of(decision.Verdict)}. {first.Sentence}"),
            Detail = decision.ToMarkdown(),
            Indicator = decision.Verdict <= Verdict.Withhold ? CdsIndicator.Critical : CdsIndicator.Warning,
            Source = new(VisibleText.OneLine(label)) { Topic = new(RuleSystem, $"{first.Rule.Id}", first.Rule.Sentence) },
            OverrideReasons = OverrideReasons.All,
        };
    }

    /// <summary>The card of an order that could not be judged: nobody must take silence for a permission.</summary>
    internal static CdsCard NotJudged(string order, string reason, string hookInstance, PolicyDescription policy) => new()
    {
        Uuid = StableId.Of("not judged", hookInstance, policy.Id, order),
        Summary = Short($"Mitoxantrone was not judged: {reason}"),
        Detail = MarkdownText.Escape($"{order} could not be judged and may be an order of mitoxantrone. {reason}"),
        Indicator = CdsIndicator.Warning,
        Source = new($"{policy}"),
        OverrideReasons = OverrideReasons.All,
    };

    /// <summary>At most 139 characters, without half of a pair of UTF-16 at the end.</summary>
    private static string Short(string text)
    {
        var line = VisibleText.OneLine(text);
        if (line.Length < SummaryEnd)
        {
            return line;
        }

        var end = SummaryEnd - 2;
        return $"{line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)]}…";
    }
}
