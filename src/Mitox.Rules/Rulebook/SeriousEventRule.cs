using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>No adverse event is on record after which the drug is not simply given again.</summary>
/// <remarks>
/// Any grade counts, and any day that can be seen: these are diagnoses, which no later result undoes. Of several the most
/// cautious counts.
/// </remarks>
internal sealed class SeriousEventRule : Rule
{
    private readonly ImmutableArray<(AdverseEventKind Kind, Verdict Asks)> kinds;

    /// <summary>Initializes a new instance of the <see cref="SeriousEventRule"/> class.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="subject">A proposed infusion, or the time after treatment.</param>
    /// <param name="kinds">The events, and what each asks for: stop, withhold or review.</param>
    public SeriousEventRule(
        RuleId id, DecisionSubject subject, params ImmutableArray<(AdverseEventKind Kind, Verdict Asks)> kinds)
        : base(id, subject, SentenceOf(subject, kinds)) => this.kinds = kinds;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [RecordLists.AdverseEvents.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var worst = NotApplicable(input, new StatedFact("adverse events of these kinds", "none on record"));
        foreach (var adverse in input.History.AdverseEvents.VisibleTo(input.At))
        {
            foreach (var (kind, asks) in kinds)
            {
                if (adverse.Kind == kind)
                {
                    worst = MoreCautious(worst, Found(adverse, asks));
                }
            }
        }

        return worst;
    }

    private Finding Found(AdverseEvent adverse, Verdict asks)
    {
        var evidence = new StatedFact($"{WordsOf(adverse.Kind)} as an adverse event", $"{adverse.Grade}, on {adverse.At}");
        return asks is Verdict.Stop ? Stop(evidence) : Objects(asks, evidence, new Remedy.ClinicianDecides());
    }

    private static string SentenceOf(
        DecisionSubject subject, ImmutableArray<(AdverseEventKind Kind, Verdict Asks)> kinds)
    {
        var names = string.Join(" or ", kinds.Select(one => WordsOf(one.Kind)));
        return subject is DecisionSubject.FollowUp
            ? $"An adverse event of {names} requires clinician review."
            : $"No adverse event of {names} may be on record.";
    }

    private static string WordsOf(AdverseEventKind kind) => kind switch
    {
        AdverseEventKind.HeartFailure => "heart failure",
        AdverseEventKind.Leukemia => "leukemia",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words are known for it."),
    };
}
