using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The mg of all infusions do not go above a cap, which may be reached.</summary>
/// <remarks>
/// A cap that is reached stops; a dose that would go above it withholds, with what still fits. Without any tolerance. Doses known
/// per area alone have no mg: while there are any, or the history is not stated complete, a sum within the cap is incomplete.
/// </remarks>
internal sealed class LifetimeMilligramsRule(Dose limit)
    : Rule(
        RuleIds.LifetimeMilligrams,
        $"All infusions together must not be more than {Stated(limit)}.",
        new Criterion("mg of all infusions with this one", CriterionOperator.AtMost, limit.Milligrams, "mg", Verdict.Withhold),
        new Criterion("mg of all infusions before this one", CriterionOperator.Below, limit.Milligrams, "mg", Verdict.Stop))
{
    private static readonly Remedy StateMilligrams = new Remedy.State(
        "every infusion of mitoxantrone ever given, in mg", RecordLists.Infusions.Field);

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => UnreadFields.Doses;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var given = Dose.Zero;
        foreach (var counted in input.History.Infusions)
        {
            given = given.Plus(counted.Infusion.Given);
        }

        var with = given.Plus(input.Proposal.Dose);
        var evidence = new LimitComparison<Dose>(
            given >= limit ? "all infusions before this one" : "all infusions with this one",
            given >= limit ? given : with,
            input.At,
            with > limit ? LimitRelation.Above : LimitRelation.AtOrBelow,
            limit,
            "the cap");
        return given >= limit ? Stop(evidence with { Relation = LimitRelation.AtOrAbove })
            : with > limit ? Exceeds(evidence, Dose.FromExact(ExactNumber.SubtractToZero(limit.Amount, given.Amount)), input)
            : input.History.Doses.HasExposure ? Undetermined(evidence, StateMilligrams)
            : input.History.DoseHistoryIsComplete is not Answer.Yes ? Undetermined(evidence, UnknownDoses.StateComplete)
            : Satisfied(input, evidence);
    }

    private Finding Exceeds(IEvidence evidence, Dose remaining, in Case input) => Objects(
        Verdict.Withhold,
        evidence,
        input.Proposal.Area is { } area ? new Remedy.ReduceTo(remaining.Per(area), remaining) : UnknownArea.State);
}
