using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>The edition was not yet replaced on the day that is judged.</summary>
/// <remarks>An old edition answers for its own time; asked about a later day, its answer requires clinician review.</remarks>
internal sealed class EditionInForceRule(RuleId id, DecisionSubject subject, string day, LocalDate replacedOn)
    : Rule(id, subject, $"The edition must be in force on {day}: it was replaced on {IsoText.Of(replacedOn)}.")
{
    /// <summary>One rule for each kind of question.</summary>
    /// <param name="replacedOn">The first day on which the text was no longer in force.</param>
    public static ImmutableArray<Rule> For(LocalDate replacedOn) =>
    [
        new EditionInForceRule(RuleIds.EditionInForce, DecisionSubject.Infusion, "the proposed day", replacedOn),
        new EditionInForceRule(RuleIds.SessionEditionInForce, DecisionSubject.Session, "the day of the session", replacedOn),
        new EditionInForceRule(RuleIds.FollowUpEditionInForce, DecisionSubject.FollowUp, "the evaluation date", replacedOn),
    ];

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        change.Add(replacedOn);
        return true;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var isReplaced = input.At.Date >= replacedOn;
        if (!input.IsInFull && !isReplaced)
        {
            return Satisfied();
        }

        var evidence = new StatedFact("edition", $"{(isReplaced ? "replaced on" : "in force before")} {IsoText.Of(replacedOn)}");
        return isReplaced ? Review(evidence) : Satisfied(input, evidence);
    }
}
