using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>No live virus vaccine is given until some time after the last infusion, or it requires clinician review.</summary>
/// <remarks>
/// One that is planned for these months, or was given in them, is reviewed while they last; so is one without a day. The day on
/// which the time has passed is allowed.
/// </remarks>
/// <param name="wait">The time after the last infusion.</param>
internal sealed class LiveVaccineFollowUpRule(DosingInterval wait)
    : AfterTreatmentRule(
        RuleIds.LiveVaccineFollowUp,
        $"A live virus vaccine within {Stated(wait)} after the last infusion requires clinician review.",
        wait.AsCriterion("time from the last infusion to a live virus vaccine", CriterionOperator.AtLeast, Verdict.Review))
{
    private protected override ImmutableArray<RecordField> FieldsReadAfter => [RecordLists.Therapies.Field];

    private protected override Finding JudgeAfter(LocalDate end, in Case input)
    {
        var (on, allowedFrom) = (input.At.Date, wait.After(end));
        foreach (var therapy in on < allowedFrom ? input.History.Therapies : [])
        {
            if (therapy.Kind is TherapyKind.LiveVaccine or TherapyKind.YellowFeverVaccine
                && therapy.Outcome is not TherapyOutcome.Contraindicated
                && !((therapy.StoppedOn ?? therapy.StartedOn) is { } day && (day < end || day >= allowedFrom)))
            {
                return Review(new TherapySeen(therapy, on, $"none before {IsoText.Of(allowedFrom)}"));
            }
        }

        return on < allowedFrom
            ? Satisfied(input, new StatedFact("live virus vaccine", $"none on record before {IsoText.Of(allowedFrom)}"))
            : NotApplicable(input, new StatedFact("live virus vaccine", $"asked for until {IsoText.Of(allowedFrom)}"));
    }
}
