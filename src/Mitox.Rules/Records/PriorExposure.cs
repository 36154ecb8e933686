using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules;

/// <summary>A drug given earlier or elsewhere, known as a sum rather than infusion by infusion.</summary>
/// <param name="Drug">The drug.</param>
/// <param name="Total">The whole amount in mg/m², or <see langword="null"/> where it is not recorded.</param>
[JsonConverter(typeof(NotJson))]
public sealed record PriorExposure(CardiotoxicDrug Drug, DosePerArea? Total)
{
    private static readonly PlausibleRange Amounts = new("An earlier total", "mg", 0, 100_000)
    {
        HighHint = "It may be in micrograms.",
    };

    /// <summary>Gets the whole amount in mg where it was stated so, with <see cref="Area"/>, or null.</summary>
    public decimal? TotalMilligrams { get; private init; }

    /// <summary>Gets the body surface the milligrams were stated with, or <see langword="null"/>.</summary>
    public BodySurfaceArea? Area { get; private init; }

    /// <summary>
    /// Gets whether infusions that are on record too are part of the total, so that they would be counted twice.
    /// </summary>
    /// <remarks>
    /// Asked where the last day of the total is that of a recorded infusion: no counts both; anything else is incomplete.
    /// </remarks>
    public Answer IncludesInfusions { get; init; }

    /// <summary>Gets the day of the last dose, or <see langword="null"/> where it is not recorded.</summary>
    /// <remarks>The interval to the next infusion is counted from it where the drug is mitoxantrone.</remarks>
    public LocalDate? LastGivenOn { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>
    /// Gets the days among which that of the last dose is, such as a year or a month, where <see cref="LastGivenOn"/> is not
    /// recorded.
    /// </summary>
    /// <remarks>Both ends belong to it. It is judged at its worse end (P26).</remarks>
    public DateInterval? LastGivenWithin { get; init => field = RecordDates.InIso(value); }

    /// <summary>Gets what it was given for.</summary>
    public ExposureReason Reason { get; init; }

    /// <summary>Gets a value indicating whether the record was entered in error: it stays on record and is not counted.</summary>
    public bool EnteredInError { get; init; }

    /// <summary>
    /// Gets a value indicating whether a clinician confirmed that the record is right as it is written, however unusual (P23).
    /// </summary>
    public bool Confirmed { get; init; }

    /// <summary>Gets a value indicating whether more of the last day is known than nothing and less than the day.</summary>
    internal bool IsLastDayOpen => LastGivenOn is null && LastGivenWithin is not null;

    /// <summary>Gets a value indicating whether this is, or may have been, mitoxantrone.</summary>
    internal bool MayBeMitoxantrone => Drug is not (CardiotoxicDrug.Doxorubicin or CardiotoxicDrug.Daunorubicin
        or CardiotoxicDrug.Epirubicin
        or CardiotoxicDrug.Idarubicin or CardiotoxicDrug.OtherAnthracycline or CardiotoxicDrug.OtherAnthracenedione);

    /// <summary>Creates an exposure from a total in mg, as case reports print it, with the body surface of that time.</summary>
    /// <param name="drug">The drug.</param>
    /// <param name="milligrams">
    /// The whole amount in mg, above 0 and up to 100,000 inclusive; of mitoxantrone, the free base.
    /// </param>
    /// <param name="area">
    /// The body surface of that time, never today's; where it changed the smallest, which makes the most of the total.
    /// </param>
    /// <returns>The exposure; its total in mg/m² is the exact quotient.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="milligrams"/> is outside that range.</exception>
    public static PriorExposure FromMilligrams(CardiotoxicDrug drug, decimal milligrams, BodySurfaceArea area) =>
        new PriorExposure(drug, null).WithMilligrams(milligrams, area);

    /// <inheritdoc cref="FromMilligrams(CardiotoxicDrug, decimal, BodySurfaceArea)" path="/summary"/>
    /// <param name="drug">The drug.</param>
    /// <param name="milligrams">
    /// The whole amount in mg, above 0 and up to 100,000 inclusive; of mitoxantrone, the free base.
    /// </param>
    /// <param name="area">The body surface of that time, never today's.</param>
    /// <param name="result">The exposure, or <see langword="null"/> where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public static bool TryFromMilligrams(
        CardiotoxicDrug drug,
        decimal milligrams,
        BodySurfaceArea area,
        [NotNullWhen(true)] out PriorExposure? result,
        [NotNullWhen(false)] out HistoryProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(area);
        problem = ProblemWith(milligrams);
        result = problem is null ? FromMilligrams(drug, milligrams, area) : null;
        return problem is null;
    }

    /// <summary>The exposure with a total in mg.</summary>
    internal PriorExposure WithMilligrams(decimal milligrams, BodySurfaceArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        if (ProblemWith(milligrams) is { } problem)
        {
            throw problem.Exception(milligrams);
        }

        return this with
        {
            Total = new DosePerArea(ExactNumber.FromDecimal(milligrams) / ExactNumber.FromDecimal(area.SquareMeters)),
            TotalMilligrams = milligrams,
            Area = area,
        };
    }

    /// <summary>An amount of zero is none that was given: what is not recorded has no total.</summary>
    private static HistoryProblem? ProblemWith(decimal milligrams) => Refused.If(
        milligrams == 0
            ? "An earlier total of 0 mg is not possible: it must be above zero; what is not recorded is left out."
            : Amounts.ProblemWith(milligrams),
        nameof(milligrams));

    /// <summary>Writes the exposure in one line.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString()
    {
        var amount = Total is { } total ? total.ToString() : "unknown amount";
        var until = LastGivenWithin is { } days ? IsoText.Of(days)
            : LastGivenOn is { } date ? IsoText.Of(date)
            : "unknown day";
        return $"{Drug}, {amount}, until {until}, for {Reason}{(EnteredInError ? ", entered in error" : string.Empty)}"
            + (Confirmed ? ", confirmed" : string.Empty);
    }
}
