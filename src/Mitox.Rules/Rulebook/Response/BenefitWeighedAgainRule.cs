using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>After some infusions the benefit was weighed again before another is given.</summary>
/// <remarks>
/// Every infusion on record counts. Doses known as a sum have no number: with them the answer is asked for whatever the number.
/// </remarks>
/// <param name="after">The infusions after which it is asked for; above zero.</param>
internal sealed class BenefitWeighedAgainRule(int after)
    : Rule(
        RuleIds.BenefitWeighedAgain,
        $"After {ExactNumberText.Format(Positive(after))} infusions the benefit must be weighed again before another is given.",
        new Criterion(
            "infusions before the benefit is weighed again", CriterionOperator.AtMost, after, "infusions", Verdict.Withhold))
{
    private static readonly Question<Patient> Asked = PatientQuestions.BenefitWeighedAgain;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [Asked.Field, .. UnreadFields.DaysOfDoses];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var answer = Asked.Read(input.History.Patient);
        var evidence = StatedFact.Of(Asked.Words, answer);
        return input.History.Doses.NumberOfInfusions < after && !input.History.Doses.HasExposure
                ? NotApplicable(input, new InfusionNumber(input.History.Doses.NumberOfInfusions + 1, after))
            : answer is Answer.Yes ? Satisfied(input, evidence)
            : answer is Answer.No ? Objects(Verdict.Withhold, evidence, new Remedy.Resolve(Asked.Problem, Asked.Field))
            : Undetermined(evidence, new Remedy.State($"yes or no: {Asked.Words}", Asked.Field));
    }
}
