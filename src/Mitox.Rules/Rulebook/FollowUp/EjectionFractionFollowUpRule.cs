using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction is measured again and again after the last infusion.</summary>
/// <param name="everyMonths">The calendar months between two; above zero.</param>
/// <param name="forYears">The years after the last infusion in which one may fall due, inclusive, or <see langword="null"/> for no end.</param>
/// <param name="overdueAfterDays">How many days after it fell due it is called overdue.</param>
/// <param name="source">Where it comes from.</param>
public sealed class EjectionFractionFollowUpRule(int everyMonths, int? forYears, int overdueAfterDays, Citation source)
    : RepeatedObservationRule(RuleIds.EjectionFractionFollowUp, "the ejection fraction", new(everyMonths, forYears, overdueAfterDays), source)
{
    private protected override Observation What => Observation.EjectionFraction;

    private protected override IEnumerable<LocalDate> MadeOn(TreatmentHistory history) =>
        history.EjectionFractions.All.ToArray().Select(measured => measured.At.Date);
}
