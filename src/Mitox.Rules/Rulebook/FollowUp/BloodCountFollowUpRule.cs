using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>Neutrophils and platelets are counted again and again after the last infusion, to find a leukemia early.</summary>
/// <remarks>A day counts on which both were counted.</remarks>
/// <param name="everyMonths">The calendar months between two; above zero.</param>
/// <param name="forYears">The years after the last infusion in which one may fall due, inclusive, or <see langword="null"/> for no end.</param>
/// <param name="overdueAfterDays">How many days after it fell due it is called overdue.</param>
/// <param name="source">Where it comes from.</param>
public sealed class BloodCountFollowUpRule(int everyMonths, int? forYears, int overdueAfterDays, Citation source)
    : RepeatedObservationRule(RuleIds.BloodCountFollowUp, "the blood count", new(everyMonths, forYears, overdueAfterDays), source)
{
    private protected override Observation What => Observation.Neutrophils;

    private protected override ImmutableArray<Observation> Observations => [Observation.Neutrophils, Observation.Platelets];

    private protected override IEnumerable<LocalDate> MadeOn(TreatmentHistory history) =>
        history.Neutrophils.All.ToArray().Select(count => count.At.Date)
            .Intersect(history.Platelets.All.ToArray().Select(count => count.At.Date));
}
