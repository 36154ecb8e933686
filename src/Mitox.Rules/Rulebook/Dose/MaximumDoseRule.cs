using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>One infusion has no more mg than the text allows, whatever the body surface; the most itself is allowed.</summary>
/// <remarks>Without any tolerance. More withholds, with the most as remedy.</remarks>
internal sealed class MaximumDoseRule(Dose most)
    : Rule(
        RuleIds.MaximumDose,
        $"One infusion must not be more than {Stated(most)}.",
        new Criterion("dose of one infusion in mg", CriterionOperator.AtMost, most.Milligrams, "mg", Verdict.Withhold))
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var dose = input.Proposal.Dose;
        var evidence = new LimitComparison<Dose>(
            "proposed dose",
            dose,
            input.At,
            dose > most ? LimitRelation.Above : LimitRelation.AtOrBelow,
            most,
            "the most of one infusion");
        return dose <= most ? Satisfied(input, evidence)
            : Objects(Verdict.Withhold, evidence, input.Proposal.Area is { } area
                ? new Remedy.ReduceTo(most.Per(area), most)
                : UnknownArea.State);
    }
}
