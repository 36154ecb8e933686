using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The newest ejection fraction is not below the laboratory's lower limit of normal.</summary>
/// <remarks>
/// Where the laboratory reported no limit, <c>substitute</c> stands in for it, and up to <c>clearFrom</c>, exclusive, a
/// clinician decides (P13).
/// </remarks>
internal sealed class EjectionFractionLowerLimitRule(Percentage substitute, Percentage clearFrom)
    : Rule(
        RuleIds.EjectionFractionLowerLimit,
        "The ejection fraction must not be below the laboratory's lower limit of normal.",
        substitute.AsCriterion("ejection fraction whose limit was not reported", CriterionOperator.AtLeast, Verdict.Withhold),
        clearFrom.AsCriterion("ejection fraction whose limit was not reported", CriterionOperator.AtLeast, Verdict.Review))
{
    private readonly Percentage substitute = Stated(substitute);
    private readonly Percentage clearFrom = Stated(clearFrom);

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [HeartValues.EjectionFraction.Field, HeartValues.LowerLimitOfNormal.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var newest = input.NewestEjectionFractions;
        if (newest.IsEmpty)
        {
            return Undetermined(NewestEjectionFraction.NotRecorded, NewestEjectionFraction.Measure);
        }

        var worst = JudgeOne(newest[0], input);
        foreach (var measured in newest[1..])
        {
            worst = MoreCautious(worst, JudgeOne(measured, input));
        }

        return worst;
    }

    private Finding JudgeOne(EjectionFraction measured, in Case input)
    {
        var evidence = new EjectionFractionAgainstLowerLimit(measured, substitute, clearFrom);
        return measured.Value < evidence.Limit
                ? Objects(Verdict.Withhold, evidence, NewestEjectionFraction.Recover)
            : measured.LowerLimitOfNormal is null && measured.Value < clearFrom
                ? Objects(Verdict.Review, evidence, new Remedy.State(
                    "the laboratory's lower limit of normal", HeartValues.LowerLimitOfNormal.Field))
            : Satisfied(input, evidence);
    }
}
