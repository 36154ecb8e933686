using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Whoever is said not to be capable of pregnancy is so for a reason of the closed list.</summary>
/// <remarks>
/// Another reason requires clinician review, with its words. So does an early menopause: under the drug menstruation may stay
/// away without one. So does a menopause at an age that the patient has not reached. It does not apply to men.
/// </remarks>
internal sealed class NotCapableReasonRule(int menopauseReviewedBelowYears)
    : Rule(
        RuleIds.NotCapableReason,
        "Who is not capable of pregnancy must be so by hysterectomy, removal of the ovaries, sterilization, menopause or birth; "
            + "another reason requires clinician review.",
        new Criterion("age at menopause", CriterionOperator.AtLeast, menopauseReviewedBelowYears, "years", Verdict.Review))
{
    private const string What = "not capable of pregnancy";

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [UnreadFields.BirthDate, .. UnreadFields.Concerned];

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        var patient = change.History.Patient;
        change.Add(patient.ChildbearingPotential.MenopauseAgeInYears is { } age ? patient.BirthDate?.PlusYears(age) : null);
        return true;
    }

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var patient = input.History.Patient;
        var potential = patient.ChildbearingPotential;
        if (potential.IsCapable is not Answer.No || patient.Sex is Sex.Male)
        {
            return NotApplicable(input, new StatedFact(What, "not said"));
        }

        var evidence = new StatedFact(What, potential.Reason);
        return potential.Kind is NotCapableReason.Other ? Review(evidence)
            : potential.MenopauseAgeInYears is not { } age ? Satisfied(input, evidence)
            : patient.BirthDate?.PlusYears(age) > input.At.Date
                ? Review(new StatedFact(What, $"{potential.Reason}, which are not reached on {IsoText.Of(input.At.Date)}"))
            : age < menopauseReviewedBelowYears ? Review(evidence)
            : Satisfied(input, evidence);
    }
}
