using NodaTime;

namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>P4 to P7, P19, P20 and the doses elsewhere, in rational arithmetic.</summary>
internal static class DoseReference
{
    private const decimal LabelDose = 12;

    /// <summary>Every day of four years: months of every length.</summary>
    private static readonly LocalDate[] AnyStart =
        [.. Enumerable.Range(0, 1461).Select(day => new LocalDate(2023, 1, 1).PlusDays(day))];

    public static IEnumerable<(string Id, Verdict Verdict)> Judge(ReferenceFacts facts, ReferenceNumbers numbers) =>
        [
            ("MTX-PROPOSAL-ORDER", ReferenceModel.ObjectIf(facts.Doses.Exists(dose => dose.Date >= facts.Day), Verdict.Withhold)),
            ("MTX-REGIMEN", ReferenceModel.ObjectIf(!IsTheLabels(facts.Proposal.Regimen, numbers), Verdict.Review)),
            ("MTX-DOSE-PER-INFUSION", OneDose(facts, numbers)),
            ("MTX-DOSE-INTERVAL", Interval(facts, numbers)),
            ("MTX-BODY-SURFACE-FORMULA", ReferenceModel.ObjectIf(HasTwoFormulasOrThatOfTheOtherSex(facts), Verdict.Review)),
            ("MTX-LIFETIME-DOSE", Lifetime(facts, numbers)),
            (
                "MTX-DOSE-HISTORY-COMPLETE",
                ReferenceModel.ObjectIf(
                    facts.Record.DoseHistoryIsComplete is not Answer.Yes || MayBeCountedTwice(facts), Verdict.Incomplete)),
            ("MTX-EARLIER-MITOXANTRONE", Elsewhere(facts)),
            ("MTX-PRIOR-ANTHRACYCLINE", facts.Exposures.Count > facts.MitoxantroneElsewhere.Count
                ? Verdict.Review
                : ReferenceModel.Yes(facts.Patient.PriorAnthracycline, Verdict.Review)),
        ];

    private static bool IsTheLabels(Regimen? regimen, ReferenceNumbers numbers) =>
        regimen is null
        || (regimen.DosePerInfusion.MilligramsPerSquareMeter == LabelDose
            && (regimen.Interval.Months > 0
                ? numbers.FewestMonths <= regimen.Interval.Months && regimen.Interval.Months <= numbers.MostMonths
                : AnyStart.All(day =>
                    day.PlusMonths(numbers.FewestMonths) <= day.PlusDays(regimen.Interval.Days)
                        && day.PlusDays(regimen.Interval.Days) <= day.PlusMonths(numbers.MostMonths))));

    /// <summary>Rounding either way of the regimen's dose, and never more than of the label's (P19).</summary>
    private static Verdict OneDose(ReferenceFacts facts, ReferenceNumbers numbers)
    {
        if (facts.Proposal.Area is null)
        {
            return Verdict.Incomplete;
        }

        var asked = Math.Min(LabelDose, facts.Proposal.Regimen?.DosePerInfusion.MilligramsPerSquareMeter ?? LabelDose);
        var proposed = PerArea(facts.Proposal.Dose, facts.Proposal.Area);
        var isAdjusted = numbers.IsAdjusted && new DoseAdjustmentReference(facts).Next is { } next && next < asked
            && proposed >= next * (100 - numbers.RoundingPercent) / 100
            && proposed <= next * (100 + numbers.RoundingPercent) / 100;
        return proposed > asked * (100 + numbers.RoundingPercent) / 100 ? Verdict.Withhold
            : proposed < asked * (100 - numbers.RoundingPercent) / 100 && !isAdjusted ? Verdict.Review
            : Verdict.NoObjection;
    }

    /// <summary>
    /// Calendar months after the last dose; a week early, or later than the longest interval, is for review (P7).
    /// </summary>
    private static Verdict Interval(ReferenceFacts facts, ReferenceNumbers numbers)
    {
        var isLastDayUnknown = facts.MitoxantroneElsewhere.Exists(exposure => exposure.LastGivenOn is null);
        var satisfied = isLastDayUnknown ? Verdict.Incomplete : Verdict.NoObjection;
        if (facts.DosesBefore.Count == 0)
        {
            return satisfied;
        }

        var last = facts.DosesBefore.Max(dose => dose.Date);
        var due = facts.Proposal.Regimen is { Interval: { Months: 0, Days: var days } } ? last.PlusDays(days)
            : last.PlusMonths(facts.Proposal.Regimen?.Interval.Months ?? numbers.FewestMonths);
        due = facts.Proposal.Regimen is { } named && !IsPublished(named, facts, numbers)
            ? LocalDate.Max(due, last.PlusMonths(numbers.FewestMonths))
            : due;
        var isLate = numbers.IsLateWeighed && last.PlusMonths(numbers.MostMonths) < facts.Day;
        return due <= facts.Day ? (isLate && !isLastDayUnknown ? Verdict.Review : satisfied)
            : due <= facts.Day.PlusDays(7) ? (isLastDayUnknown ? Verdict.Incomplete : Verdict.Review)
            : Verdict.Withhold;
    }

    /// <summary>
    /// For multiple sclerosis 12, 10, 8 or 5 mg/m² or 20 mg each month, 12 after two, 12, 10 or 5 after three, 8 after 21 days;
    /// for tumors 14 after 21 days; for leukemia 12 after 1, 28 or 42 days (P7).
    /// </summary>
    private static bool IsPublished(Regimen named, ReferenceFacts facts, ReferenceNumbers numbers)
    {
        var twenty = facts.Proposal.Area is { } area ? new[] { 20 / area.SquareMeters } : [];
        decimal[] doses = (facts.Proposal.Indication, named.Interval.Months, named.Interval.Days) switch
        {
            (TreatmentIndication.MultipleSclerosis, 1, 0) => [12, 10, 8, 5, .. twenty],
            (TreatmentIndication.MultipleSclerosis, 2, 0) => [12],
            (TreatmentIndication.MultipleSclerosis, 3, 0) => [12, 10, 5],
            (TreatmentIndication.MultipleSclerosis, 0, 21) => [8],
            (TreatmentIndication.AcuteNonlymphocyticLeukemia, 0, 1 or 28 or 42) => [12],
            (TreatmentIndication.ProstateCancer or TreatmentIndication.Lymphoma or TreatmentIndication.BreastCancer, 0, 21) =>
                [14],
            _ => [],
        };
        return Array.Exists(doses, dose =>
            Math.Abs(named.DosePerInfusion.MilligramsPerSquareMeter - dose) * 100 <= dose * numbers.RoundingPercent);
    }

    private static bool HasTwoFormulasOrThatOfTheOtherSex(ReferenceFacts facts)
    {
        List<BodySurfaceFormula> formulas =
        [
            .. facts.Infusions.Select(infusion => infusion.Area)
                .Append(facts.Proposal.Area)
                .Select(area => area?.Formula ?? BodySurfaceFormula.Stated)
                .Where(formula => formula is not BodySurfaceFormula.Stated)
                .Distinct(),
        ];
        return formulas.Count > 1
            || formulas.Exists(formula => (formula, facts.Patient.Sex) is (BodySurfaceFormula.SchlichMale, Sex.Female)
                or (BodySurfaceFormula.SchlichFemale, Sex.Male));
    }

    /// <summary>
    /// Every infusion whatever its date, and every known amount elsewhere (P5, P6); what may be more is incomplete (P4).
    /// </summary>
    private static Verdict Lifetime(ReferenceFacts facts, ReferenceNumbers numbers)
    {
        var here = facts.Infusions.Select(infusion => PerArea(infusion.Given, infusion.Area));
        var elsewhere = facts.Exposures
            .Where(exposure => exposure is { Drug: CardiotoxicDrug.Mitoxantrone, Total: not null })
            .Select(exposure => (Rational)exposure.Total!.Value.MilligramsPerSquareMeter);
        var given = Rational.Sum(here.Concat(elsewhere));
        return given >= numbers.Cap ? Verdict.Stop
            : facts.Proposal.Area is not { } area ? Verdict.Incomplete
            : given + PerArea(facts.Proposal.Dose, area) > numbers.Cap ? Verdict.Withhold
            : ReferenceModel.ObjectIf(
                facts.Record.DoseHistoryIsComplete is not Answer.Yes || HasUnknownAmount(facts), Verdict.Incomplete);
    }

    private static bool HasUnknownAmount(ReferenceFacts facts) =>
        facts.MitoxantroneElsewhere.Exists(exposure => exposure.Total is null || exposure.Drug is CardiotoxicDrug.Unknown);

    private static Verdict Elsewhere(ReferenceFacts facts) =>
        HasUnknownAmount(facts) ? Verdict.Incomplete
        : facts.MitoxantroneElsewhere.Exists(exposure => exposure.Reason is not ExposureReason.MultipleSclerosis) ? Verdict.Review
        : facts.Infusions.Exists(infusion => infusion.Indication is not TreatmentIndication.MultipleSclerosis) ? Verdict.Review
        : Verdict.NoObjection;

    /// <summary>The generated amounts are decimals of mg, so the number of mg is exact.</summary>
    private static Rational PerArea(Dose dose, BodySurfaceArea area) => (Rational)dose.Milligrams / area.SquareMeters;

    /// <summary>An earlier total that ends on the day of an infusion may hold that infusion.</summary>
    private static bool MayBeCountedTwice(ReferenceFacts facts) => facts.MitoxantroneElsewhere.Exists(
        exposure => facts.Infusions.Exists(infusion => infusion.At.Date == exposure.LastGivenOn));
}
