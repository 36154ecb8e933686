using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Mitox.Rules.Rulebook;
using NodaTime;

namespace Mitox.Rules.Authoring;

/// <summary>One rule: judges a case, and says why and by which source.</summary>
/// <remarks>
/// <para>
/// Most rules are one of the kinds of <see cref="RuleKinds"/>. To write another, derive a class, take its numbers and its
/// citation in the constructor, and end <see cref="Judge"/> with one of <see cref="Satisfied"/>, <see cref="Objects"/>,
/// <see cref="Undetermined"/> or <see cref="NotApplicable"/>.
/// </para>
/// <para>
/// A rule depends on what it judges alone: no clock, no state, no I/O. What is not recorded it reports as
/// undetermined, never as satisfied.
/// </para>
/// </remarks>
public abstract class Rule
{
    private static readonly ImmutableArray<Remedy> Decide = [new Remedy.ClinicianDecides()];
    private static readonly ImmutableArray<Remedy> NoRemedy = [new Remedy.None()];

    private readonly bool namesDays;
    private RuleDescription description;

    /// <summary>Initializes a new instance of the <see cref="Rule"/> class, about a proposed infusion.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="sentence">What must hold, in one plain sentence.</param>
    /// <param name="source">Where the rule and its numbers come from.</param>
    /// <param name="criteria">The numbers of the rule, so that it can be listed and compared; none where it has none.</param>
    /// <exception cref="ArgumentException"><paramref name="sentence"/> is blank, or the id is the default.</exception>
    protected Rule(RuleId id, string sentence, Citation source, params ImmutableArray<Criterion> criteria)
        : this(id, DecisionSubject.Infusion, sentence, source, criteria)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="Rule"/> class.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="subject">What it judges: a proposed infusion, a session, or the time after treatment.</param>
    /// <param name="sentence">What must hold, in one plain sentence.</param>
    /// <param name="source">Where the rule and its numbers come from.</param>
    /// <param name="criteria">The numbers of the rule, so that it can be listed and compared; none where it has none.</param>
    /// <exception cref="ArgumentException"><paramref name="sentence"/> is blank, or the id is the default.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="subject"/> is none of the enumeration: no evaluation would ask the rule.
    /// </exception>
    protected Rule(
        RuleId id, DecisionSubject subject, string sentence, Citation source, params ImmutableArray<Criterion> criteria)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sentence);
        ArgumentNullException.ThrowIfNull(source);
        if (id == default)
        {
            throw new ArgumentException("A rule must have an id.", nameof(id));
        }

        Subject = Enum.IsDefined(subject)
            ? subject
            : throw new ArgumentOutOfRangeException(
                nameof(subject), subject, "A rule must judge an infusion, a session, or the time after treatment.");
        description = new(id, sentence, source, criteria.IsDefault ? [] : criteria);
    }

    /// <summary>
    /// A rule of this library, cited by the label that takes it in; it tells its days by <see cref="NameDays"/>.
    /// </summary>
    private protected Rule(RuleId id, string sentence, params ImmutableArray<Criterion> criteria)
        : this(id, DecisionSubject.Infusion, sentence, criteria)
    {
    }

    /// <inheritdoc cref="Rule(RuleId, string, ImmutableArray{Criterion})"/>
    private protected Rule(RuleId id, DecisionSubject subject, string sentence, params ImmutableArray<Criterion> criteria)
        : this(id, subject, sentence, Citation.None, criteria) => namesDays = true;

    /// <summary>Gets what it judges.</summary>
    public DecisionSubject Subject { get; }

    /// <summary>Gets the id, the sentence, the source and the numbers.</summary>
    public RuleDescription Description => description;

    /// <summary>
    /// Gets the observation whose newest result alone the rule judges, where what it finds comes and goes, such as a count;
    /// or <see langword="null"/>.
    /// </summary>
    internal virtual Observation? JudgesPassing => null;

    /// <summary>
    /// What the rule reads of the record, so that what could not be read of it is asked for; nothing where it does not concern
    /// the case, whatever that might say.
    /// </summary>
    /// <returns>
    /// The fields; <see langword="null"/>, which is all there are, where the rule does not say, as a clinic's own.
    /// </returns>
    internal virtual ImmutableArray<RecordField>? FieldsReadIn(in Case input) => null;

    /// <summary>
    /// What a result of that time could still have the rule say though a newer one can be read, as a baseline or a count in the
    /// weeks after the previous infusion could: nothing, at most review, or <see cref="Verdict.Incomplete"/> where it could be
    /// graver. Asked of fields that it reads.
    /// </summary>
    internal virtual Verdict WeightOfOlder(RecordField field, ClinicTime made, in Case input) => Verdict.NoObjection;

    /// <summary>The same rule by a source.</summary>
    /// <param name="source">Where the rule and its numbers come from.</param>
    /// <returns>A new rule.</returns>
    public Rule CitedBy(Citation source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var cited = (Rule)MemberwiseClone();
        cited.description = description with { Source = source };
        return cited;
    }

    /// <summary>Writes the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Description.Id.ToString();

    /// <summary>Refuses what is no verdict of an objection.</summary>
    internal static Verdict Objection(Verdict verdict, [CallerArgumentExpression(nameof(verdict))] string name = "") =>
        verdict is Verdict.Stop or Verdict.Withhold or Verdict.Incomplete or Verdict.Review
            ? verdict
            : throw new ArgumentOutOfRangeException(
                name, verdict, "An objection must stop, withhold, find incomplete or ask for review.");

    /// <summary>Judges, and stops where a rule gave the default finding or one that is not its own.</summary>
    internal Finding Evaluate(in Case input) =>
        Judge(input) is var finding && finding.IsOf(description)
            ? finding
            : Objects(Verdict.Stop, new StatedFact("the rule", "gave no finding of its own"), new Remedy.None());

    /// <summary>
    /// What the rule reads of the weeks after the previous infusion, though a graver reason may stand in its
    /// finding; none for most rules.
    /// </summary>
    internal virtual DoseAdjustment? CountsAfterPreviousInfusionIn(in Case input) => null;

    /// <summary>
    /// Names the days on which the finding changes though no record comes into sight: where a test expires, an interval
    /// ends; none for most rules.
    /// </summary>
    /// <param name="change">Takes the days.</param>
    /// <returns>Whether these are all; where not, as in a clinic's own rule, it may change on any day.</returns>
    internal virtual bool NameDays(DaysOfChange change) => namesDays;

    /// <summary>
    /// When a rule about the time after treatment asks: the days by which it judges; none where it names no days.
    /// </summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="end">The day of the last infusion.</param>
    /// <param name="on">The evaluation date; records dated later are not seen.</param>
    /// <param name="until">The last day on which a check that is listed may fall due, inclusive.</param>
    internal virtual FollowUpSchedule ScheduleAfter(TreatmentHistory history, LocalDate end, LocalDate on, LocalDate until) =>
        FollowUpSchedule.None;

    /// <summary>Judges a case.</summary>
    /// <param name="input">The history with what is judged.</param>
    /// <returns>The finding.</returns>
    protected abstract Finding Judge(in Case input);

    /// <summary>The rule was asked and is satisfied.</summary>
    /// <typeparam name="T">The kind of evidence.</typeparam>
    /// <param name="input">The case; it knows whether the evidence will be read.</param>
    /// <param name="evidence">Why the rule is satisfied.</param>
    /// <returns>The finding.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected Finding Satisfied<T>(in Case input, T evidence)
        where T : struct, IEvidence =>
        new(description, input.IsInFull ? Judgment.WithoutObjection(FindingKind.Satisfied, evidence) : Judgment.Satisfied);

    /// <summary>The rule is satisfied, without evidence: the caller keeps objections only.</summary>
    private protected Finding Satisfied() => new(description, Judgment.Satisfied);

    /// <summary>The rule does not concern the case, without evidence: the caller keeps objections only.</summary>
    private protected Finding NotApplicable() => new(description, Judgment.NotApplicable);

    /// <summary>The rule does not concern the case.</summary>
    /// <typeparam name="T">The kind of evidence.</typeparam>
    /// <param name="input">The case; it knows whether the evidence will be read.</param>
    /// <param name="evidence">Why the rule does not concern it.</param>
    /// <returns>The finding.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected Finding NotApplicable<T>(in Case input, T evidence)
        where T : struct, IEvidence =>
        new(
            description,
            input.IsInFull ? Judgment.WithoutObjection(FindingKind.NotApplicable, evidence) : Judgment.NotApplicable);

    /// <summary>The rule objects.</summary>
    /// <param name="verdict">What the objection asks for: stop, withhold, incomplete or review.</param>
    /// <param name="evidence">What was seen and what it was compared with.</param>
    /// <param name="remedies">
    /// What would make the objection go away, all of it together; none given means that nothing does.
    /// </param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is none that an objection can have.</exception>
    protected Finding Objects(Verdict verdict, IEvidence evidence, params ImmutableArray<Remedy> remedies)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new(
            description, new(FindingKind.Objects, Objection(verdict), evidence, remedies.IsDefaultOrEmpty ? NoRemedy : remedies));
    }

    /// <summary>A required fact is not recorded.</summary>
    /// <param name="evidence">What is missing.</param>
    /// <param name="remedies">How to find it out.</param>
    /// <returns>A finding of <see cref="Verdict.Incomplete"/>.</returns>
    protected Finding Undetermined(IEvidence evidence, params ImmutableArray<Remedy> remedies) =>
        Objects(Verdict.Incomplete, evidence, remedies);

    /// <summary>Asks for review, which a clinician alone can answer.</summary>
    private protected Finding Review(IEvidence evidence) => Objects(Verdict.Review, evidence, Decide);

    /// <summary>Stops, for good under this policy.</summary>
    private protected Finding Stop(IEvidence evidence) => Objects(Verdict.Stop, evidence, NoRemedy);

    /// <summary>How far rounding may lead away from a dose, in percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or 100 or more.</exception>
    private protected static decimal Tolerance(decimal tolerancePercent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerancePercent);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(tolerancePercent, 100);
        return tolerancePercent;
    }

    /// <summary>Refuses a limit that was not stated: no value is below zero, so such a floor would never object.</summary>
    private protected static T Stated<T>(T limit, [CallerArgumentExpression(nameof(limit))] string name = "")
        where T : IEquatable<T> =>
        limit is null || limit.Equals(default)
            ? throw new ArgumentOutOfRangeException(name, limit, "A limit must be stated; the default is none.")
            : limit;

    /// <summary>Refuses a number that is not above zero.</summary>
    private protected static int Positive(int number, [CallerArgumentExpression(nameof(number))] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, name);
        return number;
    }

    /// <summary>Of two findings the one with the more cautious verdict; for records that may all be the newest.</summary>
    private protected static Finding MoreCautious(in Finding left, in Finding right) =>
        right.Verdict < left.Verdict ? right : left;
}
