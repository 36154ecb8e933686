using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>There is no active infection, or it is under treatment and requires clinician review.</summary>
/// <remarks>An infection that was graded as an adverse event is over when a visit that is certainly later says so.</remarks>
internal sealed class ActiveInfectionRule()
    : VisitRule(
        RuleIds.ActiveInfection,
        "An active infection must be treated first; one under treatment requires clinician review.")
{
    private const string What = "active infection";

    private static readonly RecordField Field = new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Infection));
    private static readonly ImmutableArray<Remedy> Treat = [new Remedy.Resolve("the infection", Field)];
    private static readonly ImmutableArray<Remedy> State =
        [new Remedy.State($"{What}: none, under treatment or untreated", Field)];

    /// <inheritdoc/>
    internal override Observation? JudgesPassing => Observation.ClinicalAssessment;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [Field, VisitQuestions.SevereInfection.Field, RecordLists.AdverseEvents.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var found = JudgeNewest(input);
        foreach (var adverse in input.History.AdverseEvents.VisibleTo(input.At))
        {
            if (adverse.IsInfection && !IsFollowedByVisits(adverse, input))
            {
                found = MoreCautious(found, Undetermined(
                    new StatedFact(What, $"{adverse.Grade} on {adverse.At}, as an adverse event, and no later visit"), State));
            }
        }

        return found;
    }

    private static bool IsFollowedByVisits(AdverseEvent adverse, in Case input)
    {
        foreach (var visit in input.NewestVisits)
        {
            if (!visit.At.IsCertainlyAfter(adverse.At))
            {
                return false;
            }
        }

        return !input.NewestVisits.IsEmpty;
    }

    private protected override bool IsAnswered(ClinicalAssessment visit) => visit.ActiveInfection is not InfectionState.Unknown;

    private protected override Finding JudgeVisit(ClinicalAssessment? visit, in Case input) => visit?.ActiveInfection switch
    {
        InfectionState.None => Satisfied(input, new StatedFact(What, "none")),
        InfectionState.UnderTreatment => Review(new StatedFact(What, "under treatment")),
        InfectionState.Untreated => Objects(Verdict.Withhold, new StatedFact(What, "untreated"), Treat),
        _ => Undetermined(new StatedFact(What, StatedFact.Unknown), State),
    };
}
