using System.Collections.Immutable;
using System.Diagnostics;

namespace Mitox.Rules.Authoring;

/// <summary>
/// What a rule judges: one patient's history with a proposed infusion, with a session, or on a day after treatment.
/// </summary>
/// <remarks>
/// The newest records are those that can be seen at the time that is judged: none, one, or several where their order is not
/// known, and then a rule judges each.
/// </remarks>
[DebuggerDisplay("{DebuggerText,nq}")]
public readonly ref struct Case
{
    private readonly ProposedInfusion? proposal;
    private readonly InfusionSession? session;

    internal Case(TreatmentHistory history, ProposedInfusion proposal, bool isInFull)
        : this(history, proposal.At, isInFull) => this.proposal = proposal;

    internal Case(TreatmentHistory history, InfusionSession session)
        : this(history, session.At) => this.session = session;

    internal Case(TreatmentHistory history, ClinicTime at, bool isInFull = true)
    {
        History = history;
        At = at;
        IsInFull = isInFull;
        PreviousInfusion = history.LastMitoxantroneBefore(at);
        PreviousInfusionDay = PreviousInfusion?.DayNumber ?? int.MinValue;
        BaselineEjectionFraction = history.BaselineEjectionFractionFor(at);
    }

    private Case(
        TreatmentHistory history, ClinicTime at, bool isInFull, ProposedInfusion? proposal, InfusionSession? session)
        : this(history, at, isInFull)
    {
        this.proposal = proposal;
        this.session = session;
    }

    /// <summary>Gets the history.</summary>
    public TreatmentHistory History { get; }

    /// <summary>
    /// Gets the time that is judged: of the proposed infusion, of the session, or the evaluation date after treatment.
    /// </summary>
    public ClinicTime At { get; }

    /// <summary>Gets the proposed infusion.</summary>
    /// <exception cref="InvalidOperationException">The rule judges a session, or the time after treatment.</exception>
    public ProposedInfusion Proposal =>
        proposal ?? throw new InvalidOperationException("There is no proposed infusion: the rule judges something else.");

    /// <summary>Gets the session.</summary>
    /// <exception cref="InvalidOperationException">The rule judges a proposed infusion, or the time after treatment.</exception>
    public InfusionSession Session =>
        session ?? throw new InvalidOperationException("There is no session: the rule judges something else.");

    /// <summary>
    /// Gets the last time mitoxantrone was given before the day that is judged, here or elsewhere, or <see langword="null"/>.
    /// </summary>
    public ClinicTime? PreviousInfusion { get; }

    /// <summary>Gets the number of the day of the previous infusion; where there is none, one before every other.</summary>
    internal int PreviousInfusionDay { get; }

    /// <summary>Gets the newest visits.</summary>
    public ReadOnlySpan<ClinicalAssessment> NewestVisits => History.Assessments.NewestFor(At);

    /// <summary>Gets the newest pregnancy tests whose result is known.</summary>
    public ReadOnlySpan<PregnancyTest> NewestPregnancyTests => History.PregnancyTests.NewestFor(At);

    /// <summary>Gets the newest ejection fractions.</summary>
    public ReadOnlySpan<EjectionFraction> NewestEjectionFractions => History.EjectionFractions.NewestFor(At);

    /// <summary>
    /// Gets the ejection fraction to compare a later one with, or <see langword="null"/> where there is none yet.
    /// </summary>
    internal EjectionFraction? BaselineEjectionFraction { get; }

    /// <summary>Gets what a debugger shows, of the default too.</summary>
    internal string DebuggerText => $"{At}: {proposal?.ToString() ?? session?.ToString() ?? "after treatment"}; {History}";

    /// <summary>Gets all rules that are asked.</summary>
    internal ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>Gets a value indicating whether the evidence of satisfied rules will be read too.</summary>
    internal bool IsInFull { get; }

    /// <summary>The same question about another history.</summary>
    internal Case In(TreatmentHistory history) => new(history, At, IsInFull, proposal, session);

    /// <summary>The newest records that state a value, stale or not.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <typeparam name="TValue">The quantity.</typeparam>
    /// <param name="value">The row of the catalog, such as <see cref="BloodCountValues.Neutrophils"/>.</param>
    /// <returns>
    /// One record; several where their order is not known, which a rule must all judge; none where there is none.
    /// </returns>
    public ReadOnlySpan<TRecord> NewestOf<TRecord, TValue>(MeasuredValue<TRecord, TValue> value)
        where TRecord : ClinicalRecord
        where TValue : IComparable<TValue> => History.Of(value).NewestFor(At);

    /// <summary>
    /// Whether an observation counts on the day that is judged: made after the previous infusion, not too old (P8), and not of
    /// that day with the time of only one of the two recorded (P31).
    /// </summary>
    /// <param name="made">When it was made; one of the newest records.</param>
    /// <param name="maximumAgeInDays">How many days before the day that is judged it still counts, inclusive.</param>
    /// <returns><see cref="TestValidity.Current"/> where it counts, otherwise why it does not.</returns>
    public TestValidity ValidityOf(ClinicTime made, int maximumAgeInDays) =>
        made.IsCertainlyAfter(At) ? TestValidity.Missing
        : PreviousInfusion is { } previous && !made.IsCertainlyAfter(previous) ? TestValidity.BeforePreviousInfusion
        : At.DayNumber - made.DayNumber > maximumAgeInDays ? TestValidity.TooOld
        : made.IsOfUnknownOrderTo(At) ? TestValidity.OrderUnknown
        : TestValidity.Current;
}
