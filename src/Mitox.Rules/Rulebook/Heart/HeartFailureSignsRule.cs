using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>There are no signs of heart failure, and signs noted earlier were followed by a new ejection fraction.</summary>
/// <remarks>
/// Signs noted on a day need an ejection fraction of that day or later, and of that day one that was not made before them as
/// far as a time of either is recorded; without it the case is incomplete. Signs that the newest visit still notes require
/// review even then (convention). Not recorded: incomplete.
/// </remarks>
internal sealed class HeartFailureSignsRule()
    : VisitRule(
        RuleIds.HeartFailureSigns,
        "Signs of heart failure need a new ejection fraction, and require clinician review while they last.")
{
    private const string What = "signs of heart failure";

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [VisitQuestions.HeartFailureSigns.Field, HeartValues.EjectionFraction.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var proposed = input.Proposal.At;
        foreach (var noted in input.History.HeartFailureSigns.NewestFor(proposed))
        {
            if (!IsMeasuredSince(noted.At, input))
            {
                return Undetermined(
                    new StatedFact(What, $"noted on {noted.At}, without an ejection fraction of that day or later"),
                    new Remedy.Obtain(Observation.EjectionFraction, noted.At.Date, proposed.Date));
            }
        }

        return JudgeNewest(input);
    }

    private protected override bool IsAnswered(ClinicalAssessment visit) => visit.HeartFailureSigns is Answer.Yes or Answer.No;

    private protected override Finding JudgeVisit(ClinicalAssessment? visit, in Case input) => visit?.HeartFailureSigns switch
    {
        Answer.Yes => Review(new StatedFact(What, $"noted on {visit.At}")),
        Answer.No => Satisfied(input, new StatedFact(What, StatedFact.No)),
        _ => Undetermined(new StatedFact(What, StatedFact.Unknown), new Remedy.State(
            $"yes or no: {What}", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.HeartFailureSigns)))),
    };

    private static bool IsMeasuredSince(ClinicTime noted, in Case input)
    {
        foreach (var measured in input.NewestEjectionFractions)
        {
            // Of one day the times decide where one of them is known; where neither is, the day does (P21, P31).
            if (!noted.IsCertainlyAfter(measured.At) && !noted.IsOfUnknownOrderTo(measured.At))
            {
                return true;
            }
        }

        return false;
    }
}
