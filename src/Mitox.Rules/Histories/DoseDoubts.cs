using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules;

/// <summary>Questions what was given on each day for each disease, and the earlier totals (P23, P24).</summary>
internal static class DoseDoubts
{
    private const string Moved = "a point may have moved, or g stand for mg, or the body surface be wrong";
    private const string Large =
        "a point may have moved, or mL of the bag stand for mg, or one infusion be on record twice, or the day be wrong";

    private const string PerArea = "mg/m² may have been typed as mg";
    private const string Year = "the year may be wrong: the next infusion came years later";
    private const string Volume = "mL of the concentrate may have been typed as mg";
    private const string Base = "mg of free base may have been typed as hydrochloride";

    private static readonly RecordField OfInfusion = new(nameof(Infusion), nameof(Infusion.Confirmed));
    private static readonly RecordField OfExposure = new(nameof(PriorExposure), nameof(PriorExposure.Confirmed));

    public static ImmutableArray<DoseDoubt> Of(ImmutableArray<CountedInfusion> infusions)
    {
        var found = ImmutableArray.CreateBuilder<DoseDoubt>();
        var days = new List<Day>();
        var halves = new List<Day>();
        for (int start = 0, end; start < infusions.Length; start = end)
        {
            end = start + 1;
            var isOneDisease = true;
            while (end < infusions.Length && infusions[end].Infusion.At.DayNumber == infusions[start].Infusion.At.DayNumber)
            {
                isOneDisease &= infusions[end].Infusion.Indication == infusions[start].Infusion.Indication;
                end++;
            }

            var ofDay = infusions.AsSpan()[start..end];
            if (isOneDisease)
            {
                Judge(ofDay);
            }
            else
            {
                foreach (var ofDisease in ofDay.ToArray().GroupBy(counted => counted.Infusion.Indication))
                {
                    Judge(ofDisease.ToArray());
                }
            }
        }

        if (halves.Count * 2 >= days.Count && halves.Count >= ImprobableNumbers.DaysOfHalfDoses)
        {
            found.AddRange(
                halves.Where(day => !day.IsConfirmed && SlipOf(day.Given, day.PerArea) is null)
                    .Select(day => day.Questioned(Volume, mayBeRegimen: true)));
        }

        found.AddRange(days.Zip(days.Skip(1)).Where(pair => pair.First.IsLongBefore(pair.Second))
            .Select(pair => pair.First.Questioned(Year, mayBeRegimen: false)));
        return found.ToImmutable();

        void Judge(ReadOnlySpan<CountedInfusion> ofDay)
        {
            var day = Day.Of(ofDay);
            if (day.PerArea == DosePerArea.Zero)
            {
                return;
            }

            days.Add(day);
            if (day.PerArea >= ImprobableNumbers.LowestHalfDose && day.PerArea <= ImprobableNumbers.HighestHalfDose)
            {
                halves.Add(day);
            }

            if (!day.IsConfirmed && SlipOf(day.Given, day.PerArea) is var (slip, mayBeRegimen))
            {
                found.Add(day.Questioned(slip, mayBeRegimen));
            }
        }
    }

    public static Doubt? Of(PriorExposure exposure) =>
        exposure is { Confirmed: false, Area: { } area } && BodySurfaceDoubts.OddOf(area) is var (seen, slip)
            ? new(NameOf(exposure), seen, slip, OfExposure)
        : exposure is { Confirmed: false, Total: { } total } && total > DosePerArea.Zero && total < ImprobableNumbers.LowestDose
            ? new(NameOf(exposure), $"{total} in all", "a point may have moved, or g/m² stand for mg/m²", OfExposure)
            : null;

    private static string NameOf(PriorExposure exposure) =>
        exposure.LastGivenOn is { } day ? $"earlier exposure until {IsoText.Of(day)}" : "earlier exposure";

    /// <summary>What is improbable of an amount on a body surface, or <see langword="null"/>.</summary>
    /// <returns>What it may be, and whether a regimen of that dose takes the doubt away.</returns>
    public static (string LikelySlip, bool MayBeRegimen)? SlipOf(Dose given, DosePerArea perArea) =>
        perArea > ImprobableNumbers.HighestDose ? (Large, false)
        : perArea == DosePerArea.Zero || perArea >= ImprobableNumbers.LowestFullDose ? null
        : perArea < ImprobableNumbers.LowestDose ? (Moved, false)
        : ImprobableNumbers.DosesPerAreaTypedAsMilligrams.Contains(given) && !IsReduced(given, perArea) ? (PerArea, true)
        : IsBaseAsHydrochloride(given, perArea) ? (Base, true)
        : null;

    private static bool IsReduced(Dose given, DosePerArea perArea) =>
        given == ImprobableNumbers.HighestTypedAsMilligrams
        && perArea >= ImprobableNumbers.LowestReducedDose
        && perArea <= ImprobableNumbers.HighestReducedDose;

    /// <summary>
    /// Whether it was stated as hydrochloride, of which hardly any amount is a decimal number of mg of base, and the number of
    /// hydrochloride is the usual one of base.
    /// </summary>
    private static bool IsBaseAsHydrochloride(Dose given, DosePerArea perArea) =>
        given.ExactMilligrams is null
        && Dose.AsHydrochloride(perArea) is var hydrochloride
        && hydrochloride >= ImprobableNumbers.LowestBaseAsHydrochloride
        && hydrochloride <= ImprobableNumbers.HighestBaseAsHydrochloride;

    /// <summary>All that was given on a day for one disease: one infusion, in however many records (P24).</summary>
    private readonly record struct Day(LocalDate On, Dose Given, DosePerArea PerArea, BodySurfaceArea Area, bool IsConfirmed)
    {
        public static Day Of(ReadOnlySpan<CountedInfusion> ofDay)
        {
            var first = ofDay[0];
            var (given, perArea, isConfirmed) = (first.Infusion.Given, first.PerArea, first.Infusion.Confirmed);
            foreach (var counted in ofDay[1..])
            {
                given = given.Plus(counted.Infusion.Given);
                perArea = perArea.Plus(counted.PerArea);
                isConfirmed &= counted.Infusion.Confirmed;
            }

            return new(first.Infusion.At.Date, given, perArea, first.Infusion.Area, isConfirmed);
        }

        /// <summary>Whether a pause follows that is longer than any restart: a year may be wrong.</summary>
        public bool IsLongBefore(Day next) =>
            !IsConfirmed && On.PlusYears(ImprobableNumbers.LongestPauseInYears) < next.On;

        public DoseDoubt Questioned(string slip, bool mayBeRegimen) => new(
            new($"infusion of {IsoText.Of(On)}", $"{Given} on {Area}, {PerArea}", slip, OfInfusion), PerArea, mayBeRegimen);
    }
}
