using System.Collections.Immutable;
using System.Globalization;

namespace Mitox.Rules.Fhir;

/// <summary>One reason why a decision is not "no objection".</summary>
/// <param name="Verdict">What it asks for.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Sentence">What was seen, with its full stop.</param>
/// <param name="Remedies">What would make it go away.</param>
internal sealed record Objection(Verdict Verdict, RuleDescription Rule, string Sentence, ImmutableArray<Remedy> Remedies)
{
    /// <summary>Gets which it is of several by one rule of one policy.</summary>
    private int Number { get; init; }

    /// <summary>Gets the finding; the default where no rule spoke.</summary>
    public Finding Finding { get; private init; }

    /// <summary>Gets the sentence and the remedies, as a clinician reads them.</summary>
    public string Detail => VisibleText.OneLine(
        $"{Sentence} Remedy: {(Remedies.IsEmpty
            ? "none"
            : string.Join("; and ", Remedies.Select(remedy => remedy.Describe())))}.");

    /// <summary>
    /// The objections, the most cautious first. A decision that objects and names no rule, as where the policy has none, is one
    /// objection of its own: no list is empty but where nothing objects.
    /// </summary>
    public static ImmutableArray<Objection> Of(Decision decision)
    {
        var found = decision.Objections
            .GroupBy(finding => (finding.Rule.Policy.Id, finding.Rule.Id))
            .SelectMany(same => same.Select((finding, number) => new Objection(
                finding.Verdict,
                finding.Rule,
                VisibleText.OneLine($"{SentenceText.Capitalized(FindingText.Of(finding))}."),
                finding.Remedies)
            {
                Number = number,
                Finding = finding,
            }))
            .OrderBy(objection => objection.Verdict);
        return decision.Verdict is Verdict.NoObjection || !decision.Objections.IsEmpty
            ? [.. found]
            : [new(decision.Verdict, RuleDescription.None with { Policy = decision.Policy }, decision.ToText(), [])];
    }

    /// <summary>The same id for the same patient, day, policy, rule and order.</summary>
    public Guid IdFor(string kind, string patientId, Decision decision, string order) => StableId.Of(
        kind,
        patientId,
        $"{decision.Subject}",
        $"{decision.ProposedFor}",
        decision.Policy.Id,
        Rule.Policy.Id,
        $"{Rule.Id}",
        Number.ToString(CultureInfo.InvariantCulture),
        order);
}
