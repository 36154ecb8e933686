using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The newest ALT, AST and total bilirubin are not above their limit.</summary>
/// <remarks>
/// A result at the limit is not above it. Each is judged by its newest result, stale or not; one without is incomplete. A policy
/// may require review above a lower limit.
/// </remarks>
internal sealed class LiverTestLimitRule : Rule
{
    private readonly UpperLimitMultiple limit;
    private readonly UpperLimitMultiple reviewLimit;
    private readonly ImmutableArray<Remedy> lower;

    /// <summary>Initializes a new instance of the <see cref="LiverTestLimitRule"/> class.</summary>
    /// <param name="limit">The multiple above which the dose is withheld, exclusive.</param>
    /// <param name="reviewLimit">
    /// The multiple above which it requires review, exclusive and below the other, or <see langword="null"/> for none.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="reviewLimit"/> is not below <paramref name="limit"/>.
    /// </exception>
    public LiverTestLimitRule(UpperLimitMultiple limit, UpperLimitMultiple? reviewLimit = null)
        : base(RuleIds.LiverTestLimit, SentenceOf(limit, reviewLimit), CriteriaOf(limit, reviewLimit))
    {
        if (reviewLimit >= limit)
        {
            throw new ArgumentOutOfRangeException(
                nameof(reviewLimit), reviewLimit, $"The limit for review must be below {limit}.");
        }

        this.limit = limit;
        this.reviewLimit = reviewLimit ?? limit;
        lower = [.. LiverValues.All.Select(test => new Remedy.Resolve($"{test.Words} above {limit}", test.Field))];
    }

    /// <inheritdoc/>
    internal override Observation? JudgesPassing => Observation.AlanineAminotransferase;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [.. LiverValues.All.Select(test => test.Field)];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (!input.IsInFull && AreAllKept(input))
        {
            return Satisfied();
        }

        MeasuredValue<LiverPanel, UpperLimitMultiple>? highestTest = null;
        MeasuredValue<LiverPanel, UpperLimitMultiple>? unknown = null;
        UpperLimitMultiple? highest = null;

        // Every test above the limit must come down, not the highest alone, and every unknown one be stated.
        var remedies = ImmutableArray<Remedy>.Empty;
        for (var index = 0; index < LiverValues.All.Length; index++)
        {
            var test = LiverValues.All[index];
            if (HighestOf(test, input) is not { } value)
            {
                unknown ??= test;
                remedies = remedies.Add(new Remedy.State(test.Words, test.Field));
                continue;
            }

            remedies = value > limit ? remedies.Add(lower[index]) : remedies;
            if (value > highest)
            {
                (highestTest, highest) = (test, value);
            }
        }

        return highest > limit ? Objects(Verdict.Withhold, Compare(input, highestTest!, LimitRelation.Above, limit), remedies)
            : unknown is not null ? Undetermined(new StatedFact(unknown.Words, StatedFact.Unknown), remedies)
            : highest > reviewLimit ? Review(Compare(input, highestTest!, LimitRelation.Above, reviewLimit))
            : Satisfied(input, Compare(input, highestTest!, LimitRelation.AtOrBelow, reviewLimit));
    }

    /// <summary>
    /// Whether the newest readings of all tests keep the lower limit, as most do: then no record has to be read again.
    /// </summary>
    private bool AreAllKept(in Case input)
    {
        foreach (var test in LiverValues.All)
        {
            if (!input.History.ReadingsOf(test).TryReadNewest(input.At, out var newest) || newest.High > reviewLimit)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The highest of the newest results of a test, or <see langword="null"/> where there is none.</summary>
    private static UpperLimitMultiple? HighestOf(MeasuredValue<LiverPanel, UpperLimitMultiple> test, in Case input)
    {
        if (input.History.ReadingsOf(test).TryReadNewest(input.At, out var newest))
        {
            return newest.High;
        }

        _ = test.WorstOf(input.NewestOf(test), out var highest);
        return highest;
    }

    private static LimitComparison<UpperLimitMultiple> Compare(
        in Case input, MeasuredValue<LiverPanel, UpperLimitMultiple> test, LimitRelation relation, UpperLimitMultiple limit)
    {
        var panel = test.WorstOf(input.NewestOf(test), out var highest)!;
        return new(test.Words, highest!, panel.At, relation, limit, "the limit");
    }

    private static string SentenceOf(UpperLimitMultiple limit, UpperLimitMultiple? reviewLimit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        var review = reviewLimit is null ? string.Empty : $"; above {reviewLimit} they require clinician review";
        return $"ALT, AST and total bilirubin must not be above {limit}{review}.";
    }

    private static ImmutableArray<Criterion> CriteriaOf(UpperLimitMultiple limit, UpperLimitMultiple? reviewLimit)
    {
        const string What = "ALT, AST and total bilirubin";
        var withheld = limit.AsCriterion(What, CriterionOperator.AtMost, Verdict.Withhold);
        return reviewLimit is null
            ? [withheld]
            : [withheld, reviewLimit.AsCriterion(What, CriterionOperator.AtMost, Verdict.Review)];
    }
}
