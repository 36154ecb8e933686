using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>Every infusion to come of a course, and the first that will not fit; said on day one.</summary>
/// <remarks>
/// Pure: equal arguments give the same infusions and the same text. Each planned infusion is put to the evaluator itself, so the
/// calendar and the gate cannot disagree. Days of a phase are counted from its anchor (P7), so months of unequal length add up to
/// no drift; the anchor is the last infusion really given in the phase, else the first planned one. What moves an infusion (a
/// closed day, a rule, a late start) moves those after it too: no interval is shortened.
/// </remarks>
public sealed class CourseForecast
{
    internal CourseForecast(
        ForecastQuestion question, ImmutableArray<PlannedInfusion> infusions, ForecastEnd end, TreatmentHistory afterwards)
    {
        Question = question;
        Infusions = infusions;
        End = end;
        Afterwards = afterwards;
    }

    /// <summary>Gets what was asked: the history, the regimen, the policy, the body surface and the first day.</summary>
    internal ForecastQuestion Question { get; }

    /// <summary>Gets the infusions that can be planned, in order.</summary>
    public ImmutableArray<PlannedInfusion> Infusions { get; }

    /// <summary>Gets why no further infusion is planned.</summary>
    public ForecastEnd End { get; }

    /// <summary>
    /// Gets the first infusion that does not fit the cap; <see langword="null"/> where another reason ends the forecast.
    /// </summary>
    public CapConflict? FirstThatDoesNotFit { get; internal init; }

    /// <summary>Gets what follows the last planned infusion by the regimen, or <see langword="null"/> for nothing.</summary>
    public FollowingTherapy? Then { get; internal init; }

    /// <summary>
    /// Gets what the policy says of the infusion that ends the forecast, where it objects for good or a cap is reached.
    /// </summary>
    public Decision? Refusal { get; internal init; }

    /// <summary>Gets the next infusion, or <see langword="null"/> where none can be planned.</summary>
    public PlannedInfusion? Next => Infusions.IsEmpty ? null : Infusions[0];

    /// <summary>Gets the lifetime dose once every planned infusion is given.</summary>
    public DosePerArea LifetimeDoseAtEnd => Afterwards.LifetimeDose;

    /// <summary>
    /// Gets a value indicating whether more may have been given than is on record, so that every total is a lower bound (P4).
    /// </summary>
    public bool TotalsAreLowerBounds => Question.History.LifetimeDoseIsLowerBound;

    /// <summary>Gets the history as it will be once every planned infusion is given, with nothing else new.</summary>
    public TreatmentHistory Afterwards { get; }

    /// <summary>Plans a course.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="regimen">The regimen.</param>
    /// <param name="area">The body surface area, taken to stay as it is; ask again when it changes.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="from">
    /// The first day on which an infusion may be planned, inclusive; not before the drug was approved
    /// (1987-12-01) or the patient born.
    /// </param>
    /// <param name="options">
    /// The clinic's calendar and what it can measure, and what is known of the regimen so far;
    /// <see langword="null"/> for the defaults.
    /// </param>
    /// <returns>The forecast.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="from"/> is before December 1987, before the birth date, or after 2200.
    /// </exception>
    /// <exception cref="InvalidOperationException">A dose is less than what can be measured.</exception>
    public static CourseForecast Of(
        TreatmentHistory history,
        PhasedRegimen regimen,
        BodySurfaceArea area,
        Policy policy,
        LocalDate from,
        ForecastOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(regimen);
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(policy);
        var first = from.WithCalendar(CalendarSystem.Iso);
        var problem = RecordDates.ProblemWith(first, RecordDates.EarliestMitoxantrone)
            ?? (history.Patient.BirthDate is { } birth && first < birth
                ? $"{IsoText.Of(first)} must not be before the birth date of {IsoText.Of(birth)}."
                : null);
        return problem is null
            ? new CoursePlanner(new(history, regimen, area, policy, first, options ?? new())).Plan()
            : throw new ArgumentOutOfRangeException(nameof(from), from, problem);
    }

    /// <summary>No infusion to come: the treatment has ended.</summary>
    internal static CourseForecast AfterTreatment(TreatmentHistory history, Policy policy, LocalDate from) => new(
        ForecastQuestion.AfterTreatment(history, policy, from), [], ForecastEnd.TreatmentEnded, history);

    /// <summary>Writes the forecast as in "11 infusions from 2026-03-02 to 2028-09-02, lifetime 132 mg/m²".</summary>
    /// <returns>One line, in the invariant culture.</returns>
    public override string ToString()
    {
        var atLeast = TotalsAreLowerBounds ? "at least " : string.Empty;
        var days = Infusions.IsEmpty
            ? string.Empty
            : $" from {IsoText.Of(Infusions[0].Date)} to {IsoText.Of(Infusions[^1].Date)}";
        return $"{ExactNumberText.Format(Infusions.Length)} {(Infusions.Length == 1 ? "infusion" : "infusions")}{days}, lifetime "
            + $"{atLeast}{LifetimeDoseAtEnd}";
    }

    /// <summary>Whether a finding ends a course: it objects for good, or to the dose of the regimen itself.</summary>
    internal static bool Ends(Finding finding) =>
        finding.Verdict is Verdict.Stop
        || (finding.Verdict <= Verdict.Withhold && finding.Remedies.Any(remedy => remedy is Remedy.None))
        || finding is { Evidence: DoseAgainstRegimen, Verdict: <= Verdict.Withhold };

    /// <summary>The same course on another body surface.</summary>
    /// <param name="area">The body surface area.</param>
    /// <returns>The forecast; hold it against this one by <see cref="ForecastDifference.Between"/>.</returns>
    /// <exception cref="InvalidOperationException">
    /// A dose is less than what can be measured, or the treatment has ended.
    /// </exception>
    public CourseForecast WithArea(BodySurfaceArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Question.IsAfterTreatment
            ? throw new InvalidOperationException("The treatment has ended: plan another course by CourseForecast.Of.")
            : new CoursePlanner(Question with { Area = area }).Plan();
    }

    /// <summary>The same course by another regimen, such as one of another dose.</summary>
    /// <param name="regimen">The regimen.</param>
    /// <returns>The forecast; hold it against this one by <see cref="ForecastDifference.Between"/>.</returns>
    /// <exception cref="InvalidOperationException">
    /// A dose is less than what can be measured, or the treatment has ended.
    /// </exception>
    public CourseForecast WithRegimen(PhasedRegimen regimen)
    {
        ArgumentNullException.ThrowIfNull(regimen);
        return Question.IsAfterTreatment
            ? throw new InvalidOperationException("The treatment has ended: plan another course by CourseForecast.Of.")
            : new CoursePlanner(Question with { Regimen = regimen }).Plan();
    }
}
