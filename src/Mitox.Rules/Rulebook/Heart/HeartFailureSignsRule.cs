namespace Mitox.Rules.Rulebook;

/// <summary>There are no signs of heart failure, and signs noted earlier were followed by a new ejection fraction.</summary>
/// <remarks>
/// Signs noted on a day need an ejection fraction of that day or later; without it the case is incomplete. Signs that the
/// newest visit still notes require review even then (convention). Not recorded: incomplete.
/// </remarks>
internal sealed class HeartFailureSignsRule()
    : VisitRule(
        RuleIds.HeartFailureSigns,
        "Signs of heart failure need a new ejection fraction, and require clinician review while they last.")
{
    private const string What = "signs of heart failure";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var proposed = input.Proposal.At;
        if (input.History.HeartFailureSigns.NewestFor(proposed) is { IsEmpty: false } noted
            && !IsMeasuredSince(noted[^1].At, input))
        {
            return Undetermined(
                new StatedFact(What, $"noted on {noted[^1].At}, without an ejection fraction of that day or later"),
                new Remedy.Obtain(Observation.EjectionFraction, noted[^1].At.Date, proposed.Date));
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
            if (!noted.IsCertainlyAfter(measured.At))
            {
                return true;
            }
        }

        return false;
    }
}
