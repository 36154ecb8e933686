using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction is measured by the method of the baseline, or the change requires clinician review.</summary>
/// <param name="named">The methods the text names, of which another requires review too; none where it leaves them open.</param>
internal sealed class EjectionFractionMethodRule(ImmutableArray<EjectionFractionMethod> named)
    : Rule(
        RuleIds.EjectionFractionMethod,
        "The ejection fraction must be measured by the method of the baseline, or the change requires clinician review.")
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [HeartValues.EjectionFraction.Field, UnreadFields.Method, .. UnreadFields.DaysOfDoses];

    /// <inheritdoc/>
    internal override Verdict WeightOfOlder(RecordField field, ClinicTime made, in Case input) =>
        BaselineEjectionFraction.MayBe(made, input.History, input.At) ? Verdict.Review : Verdict.NoObjection;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var newest = input.NewestEjectionFractions;
        if (newest.IsEmpty)
        {
            return Undetermined(NewestEjectionFraction.NotRecorded, NewestEjectionFraction.Measure);
        }

        var baseline = input.BaselineEjectionFraction ?? newest[0];
        var worst = JudgeOne(baseline, newest[0], input);
        foreach (var measured in newest[1..])
        {
            worst = MoreCautious(worst, JudgeOne(baseline, measured, input));
        }

        return worst;
    }

    private Finding JudgeOne(EjectionFraction baseline, EjectionFraction newest, in Case input)
    {
        var evidence = new MethodComparison(baseline, newest);
        var mustBeNamed = !named.IsDefaultOrEmpty;
        return mustBeNamed && newest.IsMethodKnown && !named.Contains(newest.Method)
                ? Review(evidence)
            : ReferenceEquals(baseline, newest) && !(mustBeNamed && !newest.IsMethodKnown) ? Satisfied(input, evidence)
            : !baseline.IsMethodKnown || !newest.IsMethodKnown
                ? Undetermined(evidence, new Remedy.State(
                    "the method of the ejection fraction", new(nameof(EjectionFraction), nameof(EjectionFraction.Method))))
            : baseline.Method == newest.Method ? Satisfied(input, evidence)
            : Review(evidence);
    }
}
