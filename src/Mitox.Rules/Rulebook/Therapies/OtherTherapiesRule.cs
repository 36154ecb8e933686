using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>No other treatment concerns the proposed dose, or it requires clinician review.</summary>
/// <remarks>
/// Where no source gives a rule a treatment on record requires review at most; so does one of a kind that is not recorded.
/// No treatment on record says nothing: an answer of the visit asks for drugs that harm the heart.
/// </remarks>
internal sealed class OtherTherapiesRule(ImmutableArray<TherapyConcern> concerns, ImmutableArray<TherapyKind> harmless)
    : Rule(
        RuleIds.OtherTherapies,
        "Another treatment that bears on the heart, the marrow or the immune system requires clinician review.",
        [.. concerns.Where(concern => concern.DaysAfter > 0).Select(concern => new Criterion(
            $"days since {TherapyText.Of(concern.Kind)}",
            CriterionOperator.AtLeast,
            concern.DaysAfter!.Value,
            "days",
            Verdict.Review))])
{
    private readonly ImmutableArray<TherapyConcern> concerns = concerns;
    private readonly ImmutableArray<TherapyKind> harmless = harmless;

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        foreach (var therapy in change.History.Therapies)
        {
            if (ConcernOf(therapy.Kind)?.DaysAfter is { } after)
            {
                change.Add(therapy.StoppedOn?.PlusDays(after));
            }
        }

        return true;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [RecordLists.Therapies.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var therapies = input.History.Therapies;
        if (therapies.IsEmpty)
        {
            return NotApplicable(input, new StatedFact("other treatments", "none on record"));
        }

        var weighed = ImmutableArray<TherapySeen>.Empty;
        foreach (var therapy in therapies)
        {
            if (MeaningOf(therapy, input.Proposal.At) is { } meaning)
            {
                weighed = weighed.Add(new(therapy, input.Proposal.At.Date, meaning));
            }
        }

        if (!weighed.IsEmpty)
        {
            return Review(weighed is [var only] ? only : new TherapiesSeen(weighed));
        }

        return input.IsInFull
            ? Satisfied(
                input,
                new StatedFact("other treatments", string.Join(", ", therapies.Select(therapy => TherapyText.Of(therapy.Kind)))))
            : Satisfied();
    }

    private string? MeaningOf(Therapy therapy, ClinicTime proposed)
    {
        if (harmless.Contains(therapy.Kind))
        {
            return null;
        }

        if (ConcernOf(therapy.Kind) is { } concern)
        {
            return concern.Holds(therapy, proposed) ? concern.Meaning : null;
        }

        return therapy.Outcome is TherapyOutcome.Contraindicated ? null : "no source says what it means";
    }

    private TherapyConcern? ConcernOf(TherapyKind kind)
    {
        foreach (var concern in concerns)
        {
            if (concern.Kind == kind)
            {
                return concern;
            }
        }

        return null;
    }

    /// <summary>A kind without a concern of its own always requires review.</summary>
    private static bool IsAsStrict(TherapyConcern? concern, TherapyConcern? replaced) =>
        concern is null
        || (replaced is not null
            && (concern.DaysAfter is null || concern.DaysAfter >= replaced.DaysAfter)
            && (concern.Planned || !replaced.Planned));
}
