using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>The proposal is later than every infusion on record.</summary>
/// <remarks>A past decision is replayed with the history as it was.</remarks>
internal sealed class ProposalOrderRule()
    : Rule(RuleIds.ProposalOrder, "The proposed day must be after every infusion on record.")
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => UnreadFields.DaysOfDoses;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (input.History.Doses.Last is not { } last)
        {
            return NotApplicable(input, new StatedFact("infusions on record", "none"));
        }

        var evidence = new ProposalOrder(input.Proposal.At.Date, last.Date);
        return input.Proposal.At.DayNumber > last.DayNumber
            ? Satisfied(input, evidence)
            : Objects(Verdict.Withhold, evidence, new Remedy.WaitUntil(last.Date + Period.FromDays(1)));
    }
}
