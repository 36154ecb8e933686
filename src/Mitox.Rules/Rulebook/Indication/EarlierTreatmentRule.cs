using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>
/// Another treatment of the disease failed or was not tolerated before, or no alternative is left; otherwise use is off-label.
/// </summary>
/// <remarks>
/// A treatment on record that failed or was not tolerated suffices, and so does the answer that every alternative is exhausted.
/// Where that is denied and none is on record it is off-label; where it is not recorded, incomplete.
/// </remarks>
/// <param name="kinds">The treatments that count.</param>
internal sealed class EarlierTreatmentRule(ImmutableArray<TherapyKind> kinds)
    : Rule(RuleIds.EarlierTreatment, SentenceOf(kinds))
{
    private const string What = "treatment before";

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [RecordLists.Therapies.Field, PatientQuestions.AlternativesExhausted.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        foreach (var therapy in input.History.Therapies)
        {
            if (Counts(therapy.Kind)
                && therapy.Outcome is TherapyOutcome.Failed or TherapyOutcome.NotTolerated
                && therapy.MayHaveBegunBy(input.Proposal.At.Date))
            {
                return !input.IsInFull
                    ? Satisfied()
                    : Satisfied(input, new StatedFact(
                        What,
                        $"{TherapyText.Of(therapy.Kind)}, "
                            + $"{(therapy.Outcome is TherapyOutcome.Failed ? "failed" : "not tolerated")}"));
            }
        }

        return input.History.Patient.AlternativesExhausted switch
        {
            Answer.Yes => Satisfied(input, new StatedFact(What, PatientQuestions.AlternativesExhausted.Words)),
            Answer.No => Review(new StatedFact(What, "none that failed or was not tolerated, off-label")),
            _ => Undetermined(new StatedFact(What, StatedFact.Unknown), new Remedy.State(
                $"yes or no: {PatientQuestions.AlternativesExhausted.Words}",
                new(nameof(Patient), nameof(Patient.AlternativesExhausted)))),
        };
    }

    private bool Counts(TherapyKind kind) => kinds.Contains(kind);

    private static string SentenceOf(ImmutableArray<TherapyKind> kinds)
    {
        if (kinds.IsDefaultOrEmpty)
        {
            throw new ArgumentException("At least one treatment must count.", nameof(kinds));
        }

        return $"A treatment before ({string.Join(" or ", kinds.Select(TherapyText.Of))}) must have failed or not been "
            + "tolerated, or no alternative be left; otherwise it is off-label.";
    }
}
