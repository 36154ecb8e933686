namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>P13, P21 and the heart facts of P22.</summary>
internal static class HeartReference
{
    private const decimal Floor = 50;
    private const decimal Clear = 55;
    private const decimal Fall = 10;
    private const int MaximumAgeInDays = 30;

    public static IEnumerable<(string Id, Verdict Verdict)> Judge(ReferenceFacts facts, ReferenceNumbers numbers)
    {
        var seen = facts.Seen(facts.Record.EjectionFractions);
        List<EjectionFraction> newest = [.. facts.Newest(facts.Record.EjectionFractions)];
        return
        [
            ("MTX-CARDIOVASCULAR-DISEASE", Disease(facts.Patient)),
            ("MTX-MEDIASTINAL-RADIOTHERAPY", ReferenceModel.Yes(facts.Patient.MediastinalRadiotherapy, Verdict.Review)),
            ("MTX-HEART-FAILURE", ReferenceModel.Yes(facts.Patient.HeartFailure, Verdict.Withhold)),
            ("MTX-HEART-FAILURE-SIGNS", Signs(facts, seen)),
            ("MTX-LVEF-BEFORE-DOSE", ReferenceModel.ObjectIf(
                !facts.IsDoneInTime(facts.Record.EjectionFractions, MaximumAgeInDays), Verdict.Incomplete)),
            ("MTX-ECG-BEFORE-DOSE", ReferenceModel.ObjectIf(
                !facts.IsDoneInTime(facts.Record.Electrocardiograms, MaximumAgeInDays), Verdict.Incomplete)),
            ("MTX-LVEF-FLOOR", IfMeasured(newest, () => ReferenceModel.ObjectIf(
                newest.Exists(measured => measured.Value.Percent < Floor), Verdict.Withhold))),
            ("MTX-LVEF-LOWER-LIMIT", IfMeasured(newest, () => newest.Min(LowerLimit))),
            ("MTX-LVEF-FALL", IfMeasured(newest, () => Fallen(facts, newest, numbers))),
            ("MTX-LVEF-METHOD", IfMeasured(newest, () => Method(facts, newest))),
            ("MTX-LVEF-RECOVERED", IfMeasured(seen, () => ReferenceModel.ObjectIf(
                seen.Except(newest).Any(WasLow)
                    && !newest.Exists(numbers.IsLowerLimitJudged ? WasLow : measured => measured.Value.Percent < Floor),
                Verdict.Review))),
        ];
    }

    /// <summary>A disease that has a name is one, though the general answer be no.</summary>
    private static Verdict Disease(Patient patient)
    {
        var risk = patient.CardiovascularRisk;
        Answer[] named =
        [
            patient.StructuralHeartDisease,
            risk.MyocardialInfarctionOrRevascularization,
            risk.SevereValveDisease,
            risk.StableAngina,
        ];
        return named.Contains(Answer.Yes) ? Verdict.Review : ReferenceModel.Yes(patient.CardiovascularDisease, Verdict.Review);
    }

    private static Verdict IfMeasured(List<EjectionFraction> measured, Func<Verdict> judge) =>
        measured.Count == 0 ? Verdict.Incomplete : judge();

    /// <summary>Below the reported limit withholds; without one 50 stands in, and from 50 to below 55 is for review.</summary>
    private static Verdict LowerLimit(EjectionFraction measured) =>
        measured.LowerLimitOfNormal is { } limit
            ? ReferenceModel.ObjectIf(measured.Value.Percent < limit.Percent, Verdict.Withhold)
        : measured.Value.Percent < Floor ? Verdict.Withhold
        : ReferenceModel.ObjectIf(measured.Value.Percent < Clear, Verdict.Review);

    private static bool WasLow(EjectionFraction measured) =>
        measured.Value.Percent < Floor || (measured.LowerLimitOfNormal is { } limit && measured.Value.Percent < limit.Percent);

    private static Verdict Fallen(ReferenceFacts facts, List<EjectionFraction> newest, ReferenceNumbers numbers)
    {
        var fall = Baselines(facts).Select(baseline => baseline.Value.Percent).DefaultIfEmpty().Max()
            - newest.Min(measured => measured.Value.Percent);
        return fall > numbers.FallToWithholdAbove ? Verdict.Withhold : ReferenceModel.ObjectIf(fall >= Fall, Verdict.Review);
    }

    /// <summary>The newest by the method of each that may be the baseline; before the first infusion, by one method.</summary>
    private static Verdict Method(ReferenceFacts facts, List<EjectionFraction> newest)
    {
        List<EjectionFraction> baselines = Baselines(facts);
        return (baselines.Count == 0 ? newest[..1] : baselines).Min(
            baseline => MethodOf([baseline, .. newest.Where(measured => !ReferenceEquals(measured, baseline))]));
    }

    /// <summary>The first compared with each of the others.</summary>
    private static Verdict MethodOf(List<EjectionFraction> compared) =>
        compared.Count == 1 ? Verdict.NoObjection
            : compared.Exists(measured => measured.Method is EjectionFractionMethod.Unknown) ? Verdict.Incomplete
            : ReferenceModel.ObjectIf(compared.Exists(measured => measured.Method != compared[0].Method), Verdict.Review);

    /// <summary>The last certainly before the first infusion and each that may be, else the earliest (P21, P31).</summary>
    private static List<EjectionFraction> Baselines(ReferenceFacts facts)
    {
        var seen = facts.Seen(facts.Record.EjectionFractions);
        var isElsewhere = facts.MitoxantroneElsewhere.Count > 0;
        if (seen.Count == 0 || (facts.Infusions.Count == 0 && !isElsewhere))
        {
            return [];
        }

        List<EjectionFraction> before = [.. seen.Where(
            measured => facts.Infusions.TrueForAll(infusion => !ReferenceFacts.IsAfter(measured.At, infusion.At)))];
        List<EjectionFraction> certain = [.. before.Where(measured => facts.Infusions.TrueForAll(infusion =>
            measured.At.Date < infusion.At.Date || (measured.At.Time is not null && infusion.At.Time is not null)))];
        List<EjectionFraction> last = ReferenceFacts.Latest(certain);
        return before.Count == 0 ? Earliest(seen) : isElsewhere ? before : [.. last, .. before.Except(certain)];
    }

    private static List<EjectionFraction> Earliest(List<EjectionFraction> measured)
    {
        List<EjectionFraction> ofTheDay = [.. measured.Where(one => one.At.Date == measured.Min(other => other.At.Date))];
        return ofTheDay.Exists(one => one.At.Time is null)
            ? ofTheDay
            : [.. ofTheDay.Where(one => one.At.Time == ofTheDay.Min(other => other.At.Time))];
    }

    /// <summary>
    /// Signs need an ejection fraction of that day or later (P21); signs that last are for review, and
    /// nobody asked is incomplete.
    /// </summary>
    private static Verdict Signs(ReferenceFacts facts, List<EjectionFraction> measured)
    {
        var noted = facts.Seen(facts.Record.Assessments).Where(visit => visit.HeartFailureSigns is Answer.Yes);
        return noted.Any(
            visit => measured.TrueForAll(one => one.At.Date < visit.At.Date
                || ReferenceFacts.IsAfter(visit.At, one.At)
                || ReferenceFacts.IsInDoubt(visit.At, one.At)))
            ? Verdict.Incomplete
            : ReferenceModel.WorstOf(facts, visit => ReferenceModel.Yes(visit.HeartFailureSigns, Verdict.Review));
    }
}
