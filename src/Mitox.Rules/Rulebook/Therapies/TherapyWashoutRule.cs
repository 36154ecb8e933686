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
        Therapy? seen = null;
        Therapy? withoutEnd = null;
        LocalDate? latest = null;
        foreach (var therapy in input.History.Therapies)
        {
            if (!kinds.Contains(therapy.Kind) || !therapy.MayHaveBegunBy(proposed))
            {
                continue;
            }

            if (therapy.LastDay is not { } last)
            {
                withoutEnd ??= therapy;
            }
            else if (last.PlusDays(days) > proposed)
            {
                seen ??= therapy;
                latest = latest > last ? latest : last;
            }
        }

        return (seen ?? withoutEnd) is { } first
            ? Objects(Verdict.Withhold, new TherapySeen(first, proposed, Meaning), Remedies(latest, withoutEnd))
            : Satisfied(input, new StatedFact("treatments to wash out", "none within the time"));
    }

    /// <summary>The day to wait for that is right for all, and the last day that is missing.</summary>
    private ImmutableArray<Remedy> Remedies(LocalDate? latest, Therapy? withoutEnd)
    {
        var remedies = ImmutableArray.CreateBuilder<Remedy>();
        if (latest is { } last)
        {
            remedies.Add(new Remedy.WaitUntil(last.PlusDays(days)));
        }

        if (withoutEnd is not null)
        {
            remedies.Add(new Remedy.State($"the last day of {TherapyText.Of(withoutEnd.Kind)}"));
        }

        return remedies.ToImmutable();
    }

    private static int Checked(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        return days;
    }
}
