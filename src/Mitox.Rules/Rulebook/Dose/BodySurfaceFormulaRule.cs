using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>One formula of body surface is used throughout the course, and a formula by sex is that of the patient's.</summary>
/// <remarks>Areas that are stated without a formula are not compared: theirs is not recorded.</remarks>
internal sealed class BodySurfaceFormulaRule()
    : Rule(
        RuleIds.BodySurfaceFormula,
        "The body surface must be calculated by one formula throughout the course, and by that of the patient's sex.")
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [RecordLists.Infusions.Field, UnreadFields.Sex];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var proposed = input.Proposal.Area?.Formula ?? BodySurfaceFormula.Stated;
        var (first, last) = (input.History.Doses.FirstFormula, input.History.Doses.LastFormula);
        if (proposed is not BodySurfaceFormula.Stated)
        {
            first = first is BodySurfaceFormula.Stated || proposed < first ? proposed : first;
            last = proposed > last ? proposed : last;
        }

        var evidence = new FormulaComparison(first, last);
        return first is BodySurfaceFormula.Stated ? NotApplicable(input, evidence)
            : first != last || IsOfTheOtherSex(first, input.History.Patient.Sex) ? Review(evidence)
            : Satisfied(input, evidence);
    }

    private static bool IsOfTheOtherSex(BodySurfaceFormula formula, Sex sex) =>
        (formula is BodySurfaceFormula.SchlichFemale && sex is Sex.Male)
            || (formula is BodySurfaceFormula.SchlichMale && sex is Sex.Female);
}
