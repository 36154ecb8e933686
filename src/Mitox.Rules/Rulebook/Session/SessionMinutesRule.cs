using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>A part of the session takes the time the text asks for; both bounds are inclusive.</summary>
/// <remarks>
/// Less than the least objects as the rule says, more than the most requires clinician review; not recorded yet is incomplete.
/// </remarks>
internal sealed class SessionMinutesRule : Rule
{
    private readonly string what;
    private readonly RecordField field;
    private readonly Func<InfusionSession, decimal?> read;
    private readonly decimal least;
    private readonly Verdict tooShort;
    private readonly decimal? most;

    private SessionMinutesRule(
        RuleId id,
        string what,
        string sentence,
        string property,
        Func<InfusionSession, decimal?> read,
        decimal least,
        Verdict tooShort,
        decimal? most)
        : base(id, DecisionSubject.Session, sentence, CriteriaOf(what, least, tooShort, most))
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(least);
        ArgumentOutOfRangeException.ThrowIfLessThan(most ?? least, least, nameof(most));
        this.what = what;
        this.read = read;
        this.least = least;
        this.tooShort = tooShort;
        this.most = most;
        field = new(nameof(InfusionSession), property);
    }

    /// <summary>The infusion itself.</summary>
    public static SessionMinutesRule Infusion(decimal least, decimal? most)
    {
        var slower = most is { } minutes
            ? $"; beyond {ExactNumberText.Format(minutes)} minutes requires clinician review"
            : string.Empty;
        return new(
            RuleIds.SessionDuration,
            "duration of the infusion",
            $"The infusion must take at least {ExactNumberText.Format(least)} minutes{slower}.",
            nameof(InfusionSession.DurationInMinutes), session => session.DurationInMinutes, least, Verdict.Withhold, most);
    }

    /// <summary>The time the patient is observed afterwards.</summary>
    public static SessionMinutesRule ObservationAfter(int least) => new(
        RuleIds.SessionObservation,
        "observation after the infusion",
        $"The patient must be observed for at least {ExactNumberText.Format(least)} minutes after the infusion.",
        nameof(InfusionSession.ObservedForMinutes), session => session.ObservedForMinutes, least, Verdict.Review, most: null);

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var taken = read(input.Session);
        var evidence = new MinutesAgainstRange(what, taken, least, most);
        return taken is null ? Undetermined(evidence, new Remedy.State($"the {what}", field))
            : taken < least && tooShort is Verdict.Withhold
                ? Objects(tooShort, evidence, new Remedy.Resolve("the speed of the infusion", field))
            : taken < least || taken > most ? Review(evidence)
            : Satisfied(input, evidence);
    }

    private static ImmutableArray<Criterion> CriteriaOf(string what, decimal least, Verdict tooShort, decimal? most)
    {
        var shortest = new Criterion(what, CriterionOperator.AtLeast, least, "minutes", tooShort);
        return most is { } longest
            ? [shortest, new(what, CriterionOperator.AtMost, longest, "minutes", Verdict.Review)]
            : [shortest];
    }
}
