using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The infusion takes the time the text asks for.</summary>
/// <remarks>Faster than the least withholds; slower than the most a clinician weighs; not known yet is incomplete. Both bounds are inclusive.</remarks>
public sealed class InfusionDurationRule : SessionRule
{
    private readonly decimal leastMinutes;
    private readonly decimal? mostMinutes;

    /// <summary>Initializes a new instance of the <see cref="InfusionDurationRule"/> class.</summary>
    /// <param name="leastMinutes">The least minutes, inclusive; above zero.</param>
    /// <param name="mostMinutes">The most minutes without a review, inclusive and not below the least, or <see langword="null"/> for no limit.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public InfusionDurationRule(decimal leastMinutes, decimal? mostMinutes, Citation source)
        : base(RuleIds.SessionDuration, SentenceOf(leastMinutes, mostMinutes), source, CriteriaOf(leastMinutes, mostMinutes))
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(leastMinutes);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostMinutes ?? leastMinutes, leastMinutes, nameof(mostMinutes));
        this.leastMinutes = leastMinutes;
        this.mostMinutes = mostMinutes;
    }

    /// <inheritdoc/>
    protected override Finding Judge(InfusionSession session, TreatmentHistory history)
    {
        ArgumentNullException.ThrowIfNull(session);
        var evidence = new MinutesAgainstRange("duration of the infusion", session.DurationInMinutes, leastMinutes, mostMinutes);
        return session.DurationInMinutes is not { } minutes ? Undetermined(evidence, new Remedy.State("the duration of the infusion", new(nameof(InfusionSession), nameof(InfusionSession.DurationInMinutes))))
            : minutes < leastMinutes ? Objects(Verdict.Withhold, evidence, new Remedy.Resolve("the speed of the infusion", new(nameof(InfusionSession), nameof(InfusionSession.DurationInMinutes))))
            : minutes > mostMinutes ? Objects(Verdict.Review, evidence, new Remedy.ClinicianDecides())
            : Satisfied(evidence);
    }

    private static string SentenceOf(decimal leastMinutes, decimal? mostMinutes)
    {
        var most = mostMinutes is { } minutes ? $"; beyond {ExactNumberText.Format(minutes)} minutes a clinician weighs it" : string.Empty;
        return $"The infusion must take at least {ExactNumberText.Format(leastMinutes)} minutes{most}.";
    }

    private static ImmutableArray<Criterion> CriteriaOf(decimal leastMinutes, decimal? mostMinutes)
    {
        const string Subject = "duration of the infusion";
        var least = new Criterion(Subject, CriterionOperator.AtLeast, leastMinutes, "minutes", Verdict.Withhold);
        return mostMinutes is { } most ? [least, new Criterion(Subject, CriterionOperator.AtMost, most, "minutes", Verdict.Review)] : [least];
    }
}
