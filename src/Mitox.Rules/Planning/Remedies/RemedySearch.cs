using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>Asks the rules on each day that may differ, and dose by dose, what would be left, and keeps the best.</summary>
internal sealed class RemedySearch(SupposedHistories histories, ProposedInfusion proposal, Policy policy, DoseRounding rounding)
{
    /// <summary>The best verdict, on the earliest day, with the largest dose, by steps none of which can be left out.</summary>
    /// <param name="days">The days after the proposed one, in order.</param>
    public (RemedyAttempt Attempt, RemedyStep.Reduce? Reduction) Best(IEnumerable<LocalDate> days)
    {
        var best = On(proposal.At.Date);
        foreach (var day in days)
        {
            if (best.Attempt.Verdict is Verdict.NoObjection)
            {
                break;
            }

            var next = On(day);
            best = next.Attempt.Verdict > best.Attempt.Verdict ? next : best;
        }

        return (best.Attempt.WithoutNeedless(), best.Reduction);
    }

    /// <summary>The best of a day; a smaller dose only where it leads further than the proposed one.</summary>
    private (RemedyAttempt Attempt, RemedyStep.Reduce? Reduction) On(LocalDate day)
    {
        var attempt = RemedyAttempt.Of(histories, proposal.With(day, proposal.Dose), policy);
        (RemedyAttempt Attempt, RemedyStep.Reduce? Reduction) best = (attempt, null);
        while (best.Attempt.Verdict is not Verdict.NoObjection && attempt.Reduction(rounding) is { } smaller && smaller.Measured
            < attempt.Proposal.Dose)
        {
            attempt = RemedyAttempt.Of(histories, proposal.With(day, smaller.Measured), policy);
            best = attempt.Verdict > best.Attempt.Verdict ? (attempt, smaller) : best;
        }

        return best;
    }
}
