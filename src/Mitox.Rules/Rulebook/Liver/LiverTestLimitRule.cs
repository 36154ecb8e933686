using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The newest ALT, AST and total bilirubin are not above their limit.</summary>
/// <remarks>
/// A result at the limit is not above it. Each is judged by its newest result, stale or not; one without is incomplete. A policy
/// may have a clinician weigh results above a lower limit.
/// </remarks>
public sealed class LiverTestLimitRule : Rule
{
    private readonly UpperLimitMultiple limit;
    private readonly UpperLimitMultiple reviewLimit;

    /// <summary>Initializes a new instance of the <see cref="LiverTestLimitRule"/> class.</summary>
    /// <param name="limit">The multiple above which the dose is withheld, exclusive.</param>
    /// <param name="reviewLimit">The multiple above which a clinician weighs it, exclusive and below the other, or <see langword="null"/> for none.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reviewLimit"/> is not below <paramref name="limit"/>.</exception>
    public LiverTestLimitRule(UpperLimitMultiple limit, UpperLimitMultiple? reviewLimit, Citation source)
        : base(RuleIds.LiverTestLimit, SentenceOf(limit, reviewLimit), source, CriteriaOf(limit, reviewLimit))
    {
        if (reviewLimit >= limit)
        {
            throw new ArgumentOutOfRangeException(nameof(reviewLimit), reviewLimit, $"The limit for review must be below {limit}.");
        }

        this.limit = limit;
        this.reviewLimit = reviewLimit ?? limit;
    }

    /// <inheritdoc/>
    internal override Observation? JudgesPassing => Observation.AlanineAminotransferase;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var alanine = Highest(Observation.AlanineAminotransferase, input);
        var aspartate = Highest(Observation.AspartateAminotransferase, input);
        var bilirubin = Highest(Observation.TotalBilirubin, input);
        var highest = Higher(Higher(alanine, aspartate), bilirubin);
        if (highest is { Value: { } value } && value > limit)
        {
            return Objects(Verdict.Withhold, Compare(highest, value, LimitRelation.Above, limit), Remedies(alanine, aspartate, bilirubin));
        }

        var unknown = alanine.Value is null ? alanine : aspartate.Value is null ? aspartate : bilirubin;
        return unknown.Value is null || highest.Value is null
            ? Undetermined(new StatedFact(ObservationText.Of(unknown.What), StatedFact.Unknown), Remedies(alanine, aspartate, bilirubin))
            : highest.Value > reviewLimit
                ? Objects(Verdict.Review, Compare(highest, highest.Value, LimitRelation.Above, reviewLimit), new Remedy.ClinicianDecides())
            : Satisfied(input, Compare(highest, highest.Value, LimitRelation.AtOrBelow, reviewLimit));
    }

    /// <summary>Every test above the limit must come down, not the highest alone, and every unknown one be stated.</summary>
    private ImmutableArray<Remedy> Remedies(params ReadOnlySpan<Result> results)
    {
        var remedies = ImmutableArray.CreateBuilder<Remedy>(results.Length);
        foreach (var result in results)
        {
            if (result.Value > limit)
            {
                remedies.Add(new Remedy.Resolve($"{ObservationText.Of(result.What)} above {limit}", result.Field));
            }
            else if (result.Value is null)
            {
                remedies.Add(new Remedy.State(ObservationText.Of(result.What), result.Field));
            }
        }

        return remedies.DrainToImmutable();
    }

    private static string SentenceOf(UpperLimitMultiple limit, UpperLimitMultiple? reviewLimit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        var weighed = reviewLimit is null ? string.Empty : $"; above {reviewLimit} a clinician weighs it";
        return $"ALT, AST and total bilirubin must not be above {limit}{weighed}.";
    }

    private static ImmutableArray<Criterion> CriteriaOf(UpperLimitMultiple limit, UpperLimitMultiple? reviewLimit)
    {
        const string Subject = "ALT, AST and total bilirubin";
        var withheld = limit.AsCriterion(Subject, CriterionOperator.AtMost, Verdict.Withhold);
        return reviewLimit is null ? [withheld] : [withheld, reviewLimit.AsCriterion(Subject, CriterionOperator.AtMost, Verdict.Review)];
    }

    private static LimitComparison<UpperLimitMultiple> Compare(Result result, UpperLimitMultiple value, LimitRelation relation, UpperLimitMultiple limit) =>
        new(ObservationText.Of(result.What), value, result.Panel?.At ?? default, relation, limit, "the limit");

    private static Result Highest(Observation what, in Case input)
    {
        var highest = new Result(what, null);
        foreach (var panel in Newest(what, input))
        {
            highest = Higher(highest, new(what, panel));
        }

        return highest;
    }

    private static Result Higher(Result left, Result right) => right.Value > left.Value ? right : left;

    private static ReadOnlySpan<LiverPanel> Newest(Observation what, in Case input) => what switch
    {
        Observation.AlanineAminotransferase => input.NewestAlanineAminotransferase,
        Observation.AspartateAminotransferase => input.NewestAspartateAminotransferase,
        _ => input.NewestTotalBilirubin,
    };

    private readonly record struct Result(Observation What, LiverPanel? Panel)
    {
        public UpperLimitMultiple? Value => What switch
        {
            Observation.AlanineAminotransferase => Panel?.AlanineAminotransferase,
            Observation.AspartateAminotransferase => Panel?.AspartateAminotransferase,
            _ => Panel?.TotalBilirubin,
        };

        public RecordField Field => new(nameof(LiverPanel), What switch
        {
            Observation.AlanineAminotransferase => nameof(LiverPanel.AlanineAminotransferase),
            Observation.AspartateAminotransferase => nameof(LiverPanel.AspartateAminotransferase),
            _ => nameof(LiverPanel.TotalBilirubin),
        });
    }
}
