using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The course has no more infusions than the text allows, or it requires clinician review.</summary>
/// <remarks>
/// Every infusion on record counts, whatever its date; what was given on one day for one disease is one. Doses known as a sum
/// have no number: while there are any, or the history is not stated complete, a course within the limit is incomplete.
/// </remarks>
internal sealed class MaximumInfusionsRule(int most, Verdict beyond)
    : Rule(
        RuleIds.MaximumInfusions,
        $"A course must have no more than {ExactNumberText.Format(Checked(most))} infusions.",
        new Criterion("infusions with this one", CriterionOperator.AtMost, most, "infusions", beyond))
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => UnreadFields.Doses;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var number = input.History.Doses.NumberOfInfusions + 1;
        var evidence = new InfusionNumber(number, most);
        return number > most
            ? Objects(beyond, evidence, beyond is Verdict.Review ? new Remedy.ClinicianDecides() : new Remedy.None())
            : input.History.Doses.HasExposure || input.History.DoseHistoryIsComplete is not Answer.Yes
                ? Undetermined(evidence, UnknownDoses.StateNumber(input.History))
            : Satisfied(input, evidence);
    }

    private static int Checked(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        return most;
    }
}
