using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Mitox.Rules;

/// <summary>Every dose of mitoxantrone that counts, summed once, exactly (P5).</summary>
internal sealed class DoseLedger
{
    /// <summary>The times mitoxantrone was given, the oldest first.</summary>
    private readonly ClinicTime[] given;

    /// <summary>Initializes a new instance of the <see cref="DoseLedger"/> class.</summary>
    /// <param name="infusions">The infusions of which something was given, the oldest first.</param>
    /// <param name="exposures">The drugs given earlier or elsewhere.</param>
    /// <param name="started">The infusions with those that were broken off at once: a reaction may be why.</param>
    public DoseLedger(
        ReadOnlySpan<Infusion> infusions, ImmutableArray<PriorExposure> exposures, ReadOnlySpan<Infusion> started)
    {
        var running = DosePerArea.Zero;
        foreach (var exposure in exposures)
        {
            if (exposure is { Drug: CardiotoxicDrug.Mitoxantrone, Total: { } total })
            {
                running = running.Plus(total);
            }
            else
            {
                HasUnknownAmount |= exposure.MayBeMitoxantrone;
            }

            HasExposure |= exposure.MayBeMitoxantrone;
            HasUnknownDate |= exposure is { MayBeMitoxantrone: true, LastGivenOn: null };
        }

        var counted = ImmutableArray.CreateBuilder<CountedInfusion>(infusions.Length);
        foreach (var infusion in infusions)
        {
            var perArea = infusion.PerArea();
            running = running.Plus(perArea);
            FirstForAnotherDisease ??= infusion.Indication is TreatmentIndication.MultipleSclerosis ? null : infusion;
            counted.Add(new(infusion, perArea, running));
            if (infusion.Area.Formula is var formula and not BodySurfaceFormula.Stated)
            {
                FirstFormula = FirstFormula is BodySurfaceFormula.Stated || formula < FirstFormula ? formula : FirstFormula;
                LastFormula = formula > LastFormula ? formula : LastFormula;
            }
        }

        foreach (var infusion in started)
        {
            FirstHypersensitivity ??= infusion.ReactionWasHypersensitivity is Answer.Yes ? infusion : null;
            FirstUnclearReaction ??=
                infusion is { Reaction: Answer.Yes, ReactionWasHypersensitivity: not (Answer.Yes or Answer.No) }
                    ? infusion
                    : null;
        }

        Infusions = counted.MoveToImmutable();
        NumberOfInfusions = NumberOf(Infusions);
        Total = running;
        FirstInfusion = FirstOf(Infusions);
        given = GivenTimes(Infusions, exposures, static exposure => exposure.MayBeMitoxantrone);
        Certain = ImmutableCollectionsMarshal.AsImmutableArray(
            HasExposure
                ? GivenTimes(Infusions, exposures, static exposure => exposure.Drug is CardiotoxicDrug.Mitoxantrone)
                : given);
    }

    public ImmutableArray<CountedInfusion> Infusions { get; }

    /// <summary>
    /// Gets how many infusions there were: what went in on one day for one disease is one, in however many records (P24).
    /// </summary>
    public int NumberOfInfusions { get; }

    /// <summary>Gets the first infusion here; of its day the earliest time that is known.</summary>
    public ClinicTime? FirstInfusion { get; }

    /// <summary>Gets a value indicating whether every infusion of the first day has a time.</summary>
    public bool IsFirstInfusionTimed => Infusions is [var first, ..] && first.Infusion.At.Time is not null;

    /// <summary>Gets the first infusion that was not for multiple sclerosis, or <see langword="null"/>.</summary>
    public Infusion? FirstForAnotherDisease { get; }

    /// <summary>Gets the first infusion to which the reaction was hypersensitivity, or <see langword="null"/>.</summary>
    public Infusion? FirstHypersensitivity { get; }

    /// <summary>
    /// Gets the first infusion with a reaction of which it is not recorded whether it was hypersensitivity, or
    /// <see langword="null"/>.
    /// </summary>
    public Infusion? FirstUnclearReaction { get; }

    /// <summary>Gets the times mitoxantrone was certainly given, the oldest first: without drugs that may have been it.</summary>
    public ImmutableArray<ClinicTime> Certain { get; }

    public DosePerArea Total { get; }

    /// <summary>Gets the first, in the order of the enumeration, of the formulas that are known; stated where none is.</summary>
    public BodySurfaceFormula FirstFormula { get; }

    /// <summary>Gets the last of the formulas that are known; the first where there is but one.</summary>
    public BodySurfaceFormula LastFormula { get; }

    /// <summary>Gets a value indicating whether an amount is unknown that is, or may be, mitoxantrone.</summary>
    public bool HasUnknownAmount { get; }

    /// <summary>
    /// Gets a value indicating whether the last day of an exposure is unknown that is, or may be, mitoxantrone.
    /// </summary>
    public bool HasUnknownDate { get; }

    /// <summary>Gets a value indicating whether there is an exposure that is, or may be, mitoxantrone.</summary>
    public bool HasExposure { get; }

    /// <summary>Gets the last time mitoxantrone was given, whatever the proposal.</summary>
    public ClinicTime? Last => given.Length == 0 ? null : given[^1];

    /// <summary>Gets the days mitoxantrone was given, or may have been, in order.</summary>
    public IEnumerable<LocalDate> Days => given.Select(time => time.Date);

    public ClinicTime? LastBefore(ClinicTime proposed)
    {
        for (var index = given.Length - 1; index >= 0; index--)
        {
            if (given[index].DayNumber < proposed.DayNumber)
            {
                return given[index];
            }
        }

        return null;
    }

    private static int NumberOf(ImmutableArray<CountedInfusion> infusions)
    {
        var (number, day, first) = (0, int.MinValue, default(TreatmentIndication));
        HashSet<TreatmentIndication>? others = null;
        foreach (var counted in infusions)
        {
            var infusion = counted.Infusion;
            if (infusion.At.DayNumber != day)
            {
                (number, day, first) = (number + 1, infusion.At.DayNumber, infusion.Indication);
                others?.Clear();
            }
            else if (infusion.Indication != first && (others ??= []).Add(infusion.Indication))
            {
                number++;
            }
        }

        return number;
    }

    private static ClinicTime? FirstOf(ImmutableArray<CountedInfusion> infusions)
    {
        if (infusions.IsEmpty)
        {
            return null;
        }

        // Those without a time come first within a day.
        var first = infusions[0].Infusion.At;
        foreach (var counted in infusions)
        {
            if (counted.Infusion.At is var time && (time.DayNumber != first.DayNumber || time.Time is not null))
            {
                return time.DayNumber == first.DayNumber ? time : first;
            }
        }

        return first;
    }

    private static ClinicTime[] GivenTimes(
        ImmutableArray<CountedInfusion> infusions, ImmutableArray<PriorExposure> exposures, Func<PriorExposure, bool> counts)
    {
        var times = new List<ClinicTime>(infusions.Length + exposures.Length);
        foreach (var counted in infusions)
        {
            times.Add(counted.Infusion.At);
        }

        foreach (var exposure in exposures)
        {
            if (counts(exposure) && exposure.LastGivenOn is { } day)
            {
                times.Add(new(day));
            }
        }

        times.Sort(CompareTimes);
        return [.. times];
    }

    /// <summary>On one day a known time comes before an unknown one: a test must be later than both.</summary>
    private static int CompareTimes(ClinicTime left, ClinicTime right) =>
        left.DayNumber != right.DayNumber ? left.DayNumber.CompareTo(right.DayNumber)
        : left.Time is null || right.Time is null ? (left.Time is null).CompareTo(right.Time is null)
        : left.CompareTimeOfDay(right);
}
