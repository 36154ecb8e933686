using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The dose history is stated complete, other hospitals and earlier cancer treatment included.</summary>
/// <remarks>
/// An earlier total whose last day is that of a recorded infusion may hold that infusion: until it is said that it does not, the
/// history is incomplete (a convention).
/// </remarks>
internal sealed class DoseHistoryCompleteRule()
    : Rule(
        RuleIds.DoseHistoryComplete,
        "The dose history must be stated complete, other hospitals and other diseases included.")
{
    private static readonly Remedy StateSum = new Remedy.State(
        "whether the earlier total includes infusions on record, and if so the total without them",
        new(nameof(PriorExposure), nameof(PriorExposure.IncludesInfusions)));

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [.. UnreadFields.DaysOfDoses, OtherQuestions.DoseHistoryIsComplete.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var answer = input.History.DoseHistoryIsComplete;
        var evidence = StatedFact.Of("dose history complete", answer);
        return answer is not Answer.Yes ? Undetermined(evidence, UnknownDoses.StateComplete)
            : CountedTwice(input.History) is { } exposure ? Undetermined(new EarlierExposure(exposure), StateSum)
            : Satisfied(input, evidence);
    }

    /// <summary>The first earlier total that may hold an infusion on record.</summary>
    private static PriorExposure? CountedTwice(TreatmentHistory history)
    {
        foreach (var exposure in history.PriorExposures)
        {
            if (exposure.MayBeMitoxantrone && (exposure.IncludesInfusions is Answer.Yes
                || (exposure.IncludesInfusions is not Answer.No && EndsOnAnInfusion(exposure, history))))
            {
                return exposure;
            }
        }

        return null;
    }

    private static bool EndsOnAnInfusion(PriorExposure exposure, TreatmentHistory history)
    {
        foreach (var counted in history.Infusions)
        {
            if (counted.Infusion.At.Date is var day && (exposure.LastGivenWithin?.Contains(day) ?? exposure.LastGivenOn == day))
            {
                return true;
            }
        }

        return false;
    }
}
