using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>A rule that counts from the last day mitoxantrone was given.</summary>
/// <remarks>Before any infusion it does not apply; where the last day was not recorded it is incomplete.</remarks>
internal abstract class AfterTreatmentRule : Rule
{
    private protected AfterTreatmentRule(RuleId id, string sentence, params ImmutableArray<Criterion> criteria)
        : base(id, DecisionSubject.FollowUp, sentence, criteria)
    {
    }

    /// <inheritdoc/>
    internal sealed override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [
            .. UnreadFields.DaysOfDoses,
            .. !Concerns(input.History.Patient) ? UnreadFields.Concerned
                : EndOfTreatment.Of(input.History, input.At.Date) is null && !EndOfTreatment.IsUnknown(input.History) ? []
                : FieldsReadAfter,
        ];

    /// <inheritdoc/>
    protected sealed override Finding Judge(in Case input)
    {
        var (history, on) = (input.History, input.At.Date);
        return !Concerns(history.Patient) ? NotApplicable(input, new StatedFact("the question", "does not concern this patient"))
            : EndOfTreatment.Of(history, on) is { } end ? JudgeAfter(end, input)
            : EndOfTreatment.IsUnknown(history) ? Undetermined(EndOfTreatment.NotKnown, EndOfTreatment.State)
            : EndOfTreatment.IsToCome(history, on) ? Undetermined(EndOfTreatment.ToCome, EndOfTreatment.StateDay)
            : NotApplicable(input, EndOfTreatment.None);
    }

    /// <summary>Gets what the rule reads of the time after the last day, beside the days of the doses.</summary>
    private protected abstract ImmutableArray<RecordField> FieldsReadAfter { get; }

    /// <summary>Whether the rule concerns the patient at all.</summary>
    private protected virtual bool Concerns(Patient patient) => true;

    /// <summary>Judges the time after the last day.</summary>
    private protected abstract Finding JudgeAfter(LocalDate end, in Case input);

    /// <summary>
    /// The newest records after the last day, up to the evaluation date; several where their order is not known.
    /// </summary>
    private protected static T[] NewestAfter<T>(Timeline<T> records, LocalDate end, in Case input)
        where T : ClinicalRecord =>
        Timeline<T>.NewestOf(records.VisibleTo(input.At).ToArray().Where(record => record.At.Date > end).ToArray()).ToArray();
}
