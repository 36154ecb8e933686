using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>So many days have passed since a treatment that must be washed out.</summary>
/// <remarks>Too early withholds until the day; one that goes on, or whose last day is not known, withholds until it is stated.</remarks>
public sealed class TherapyWashoutRule(ImmutableArray<TherapyKind> kinds, int days, Citation source)
    : Rule(
        RuleIds.TherapyWashout,
        $"At least {ExactNumberText.Format(Checked(days))} days must have passed since {string.Join(" or ", kinds.Select(TherapyText.Of))}.",
        source,
        new Criterion($"days since {string.Join(" or ", kinds.Select(TherapyText.Of))}", CriterionOperator.AtLeast, days, "days", Verdict.Withhold))
{
    private const string Meaning = "it must be washed out first";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var proposed = input.Proposal.At.Date;
        foreach (var therapy in input.History.Therapies)
        {
            if (!kinds.Contains(therapy.Kind) || !therapy.MayBeGivenBy(proposed))
            {
                continue;
            }

            if (therapy.StoppedOn is not { } stopped)
            {
                return Objects(Verdict.Withhold, new TherapySeen(therapy, proposed, Meaning), new Remedy.State($"the last day of {TherapyText.Of(therapy.Kind)}"));
            }

            if (stopped.PlusDays(days) > proposed)
            {
                return Objects(Verdict.Withhold, new TherapySeen(therapy, proposed, Meaning), new Remedy.WaitUntil(LastOf(input).PlusDays(days)));
            }
        }

        return Satisfied(input, new StatedFact("treatments to wash out", "none within the time"));
    }

    /// <summary>The last day of any of them, so that the day to wait for is right for all.</summary>
    private LocalDate LastOf(in Case input)
    {
        var last = LocalDate.MinIsoValue;
        foreach (var therapy in input.History.Therapies)
        {
            if (kinds.Contains(therapy.Kind) && therapy.StoppedOn is { } stopped && stopped > last && therapy.MayBeGivenBy(input.Proposal.At.Date))
            {
                last = stopped;
            }
        }

        return last;
    }

    private static int Checked(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        return days;
    }
}
