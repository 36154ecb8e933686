using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>A rule that counts from the last day mitoxantrone was given.</summary>
/// <remarks>Before any infusion it does not apply; where the last day is not known it is incomplete.</remarks>
public abstract class AfterTreatmentRule : FollowUpRule
{
    private protected AfterTreatmentRule(RuleId id, string sentence, Citation source, params ImmutableArray<Criterion> criteria)
        : base(id, sentence, source, criteria)
    {
    }

    /// <inheritdoc/>
    protected sealed override Finding Judge(TreatmentHistory history, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(history);
        return !Concerns(history.Patient) ? NotApplicable(new StatedFact("the question", "does not concern this patient"))
            : EndOfTreatment.Of(history, on) is { } end ? JudgeAfter(end, history, on)
            : EndOfTreatment.IsUnknown(history) ? Undetermined(EndOfTreatment.NotKnown, EndOfTreatment.State)
            : EndOfTreatment.IsToCome(history, on) ? Undetermined(EndOfTreatment.ToCome, EndOfTreatment.StateDay)
            : NotApplicable(EndOfTreatment.None);
    }

    /// <summary>Whether the rule concerns the patient at all.</summary>
    private protected virtual bool Concerns(Patient patient) => true;

    /// <summary>Judges the time after the last day.</summary>
    private protected abstract Finding JudgeAfter(LocalDate end, TreatmentHistory history, LocalDate on);

    /// <summary>The newest records after the last day, up to the one that asks; several where their order is not known.</summary>
    private protected static T[] NewestAfter<T>(Timeline<T> records, LocalDate end, LocalDate on, Func<T, bool>? counts = null)
        where T : ClinicalRecord
    {
        var after = records.VisibleTo(on).ToArray().Where(record => record.At.Date > end && counts?.Invoke(record) is not false).ToArray();
        return Timeline<T>.NewestOf(after).ToArray();
    }
}
