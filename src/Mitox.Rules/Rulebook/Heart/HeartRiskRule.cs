using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The risk class of the heart is low, or it requires clinician review.</summary>
/// <remarks>
/// While a factor is not recorded the class is a lower bound and incomplete, but for the highest, which nothing can raise.
/// </remarks>
internal sealed class HeartRiskRule(HeartRiskNumbers numbers)
    : Rule(
        RuleIds.HeartRisk,
        "A risk of the heart above low, by HFA-ICOS, requires clinician review.",
        new Criterion(
            "points of the medium factors", CriterionOperator.Below, numbers?.MediumFromPoints ?? 0, "points", Verdict.Review),
        new Criterion("age for two points", CriterionOperator.Below, numbers?.MediumAgeFrom ?? 0, "years", Verdict.Review),
        new Criterion("age for a high risk", CriterionOperator.Below, numbers?.HighAgeFrom ?? 0, "years", Verdict.Review),
        (numbers?.MediumBelow ?? default)
            .AsCriterion("ejection fraction without points", CriterionOperator.AtLeast, Verdict.Review),
        (numbers?.HighBelow ?? default)
            .AsCriterion("ejection fraction without a high risk", CriterionOperator.AtLeast, Verdict.Review))
{
    private readonly HeartRiskNumbers numbers = numbers ?? throw new ArgumentNullException(nameof(numbers));

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        change.Add(change.History.Patient.BirthDate?.PlusYears(numbers.HighAgeFrom));
        change.Add(change.History.Patient.BirthDate?.PlusYears(numbers.MediumAgeFrom));
        return true;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => HeartRiskAssessment.FieldsRead;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var assessment = new HeartRiskAssessment(numbers);
        var risk = assessment.Assess(input);
        return risk.Class is HeartRiskClass.VeryHigh ? Review(risk)
            : !assessment.Missing.IsEmpty ? Undetermined(risk, [.. assessment.Missing])
            : risk.Class is HeartRiskClass.Low ? Satisfied(input, risk)
            : Review(risk);
    }
}
