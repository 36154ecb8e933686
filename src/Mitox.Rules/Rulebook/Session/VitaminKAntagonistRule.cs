using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Under a vitamin K antagonist the INR is checked.</summary>
/// <remarks>
/// One that may go on asks for the check, so it stands in the plan; a check that was not made requires clinician review.
/// </remarks>
internal sealed class VitaminKAntagonistRule()
    : Rule(
        RuleIds.SessionVitaminKAntagonist,
        DecisionSubject.Session,
        "Under a vitamin K antagonist the INR must be checked.")
{
    private static readonly Question<InfusionSession> Asked = SessionQuestions.InternationalNormalizedRatioChecked;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [RecordLists.Therapies.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var day = input.At.Date;
        foreach (var therapy in input.History.Therapies)
        {
            if (therapy.Kind is TherapyKind.VitaminKAntagonist && therapy.MayHaveBegunBy(day) && !(therapy.StoppedOn < day))
            {
                var answer = Asked.Read(input.Session);
                var evidence = StatedFact.Of(Asked.Words, answer);
                return answer is Answer.Yes ? Satisfied(input, evidence)
                    : answer is Answer.No ? Review(evidence)
                    : Undetermined(evidence, new Remedy.State($"yes or no: {Asked.Words}", Asked.Field));
            }
        }

        return NotApplicable(input, new StatedFact("vitamin K antagonist", "none on record"));
    }
}
