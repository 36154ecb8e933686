namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Nine rules about the proposed dose, its day, and the doses before it.</summary>
internal static class DoseChecks
{
    private const decimal LabelDose = 12m;
    private const decimal LifetimeLimit = 140m;
    private const decimal LowestShare = 0.9m;
    private const decimal HighestShare = 1.1m;

    private const int LongestGapInMonths = 6;

    private static readonly DosingInterval LabelInterval = DosingInterval.FromMonths(3);

    public static bool RouteIsIntravenous(in ProposedDay day) => day.Proposal.Route is InfusionRoute.Intravenous;

    public static bool IsAfterEveryInfusion(in ProposedDay day) =>
        day.Chart.Given.Length == 0 || day.Proposal.At.Date > day.Chart.Given[^1].Date;

    public static bool RegimenIsTheLabels(in ProposedDay day) =>
        day.Proposal.Regimen is not { } regimen
        || (regimen.DosePerInfusion.MilligramsPerSquareMeter == LabelDose && regimen.Interval == LabelInterval);

    public static bool DoseIsTheRegimens(in ProposedDay day)
    {
        if (day.Proposal.DosePerArea is not { MilligramsPerSquareMeter: var proposed })
        {
            return false;
        }

        var expected = day.Proposal.Regimen is { } regimen
            ? Math.Min(regimen.DosePerInfusion.MilligramsPerSquareMeter, LabelDose)
            : LabelDose;
        return proposed >= expected * LowestShare && proposed <= expected * HighestShare;
    }

    public static bool IntervalHasPassed(in ProposedDay day)
    {
        if (day.Chart.HasUnknownLastDay)
        {
            return false;
        }

        var interval = day.Proposal.Regimen?.Interval ?? LabelInterval;
        return day.Previous is not { } previous || interval.After(previous.Date) <= day.Proposal.At.Date;
    }

    public static bool CourseHasNoGap(in ProposedDay day)
    {
        var given = day.Chart.GivenForCertain;
        for (var index = given.Length - 1; index >= 0; index--)
        {
            if (given[index].Date < day.Proposal.At.Date)
            {
                return given[index].Date.PlusMonths(LongestGapInMonths) >= day.Proposal.At.Date;
            }
        }

        return true;
    }

    public static bool FormulaIsOneAndOfTheSex(in ProposedDay day)
    {
        var used = day.Proposal.Area?.Formula ?? BodySurfaceFormula.Stated;
        foreach (var infusion in day.Chart.Infusions)
        {
            var formula = infusion.Area.Formula;
            if (formula is BodySurfaceFormula.Stated || formula == used)
            {
                continue;
            }

            if (used is not BodySurfaceFormula.Stated)
            {
                return false;
            }

            used = formula;
        }

        return used switch
        {
            BodySurfaceFormula.SchlichFemale => day.Chart.Patient.Sex is not Sex.Male,
            BodySurfaceFormula.SchlichMale => day.Chart.Patient.Sex is not Sex.Female,
            _ => true,
        };
    }

    public static bool LifetimeDoseStaysWithinLimit(in ProposedDay day)
    {
        var given = day.Chart.LifetimeMilligramsPerSquareMeter;
        return given < LifetimeLimit
            && day.Chart.DoseHistoryIsComplete is Answer.Yes
            && !day.Chart.HasUnknownAmount
            && day.Proposal.DosePerArea is { MilligramsPerSquareMeter: var proposed }
            && given + proposed <= LifetimeLimit;
    }

    public static bool DoseHistoryIsComplete(in ProposedDay day) =>
        day.Chart.DoseHistoryIsComplete is Answer.Yes && !day.Chart.HasDoseCountedTwice;
}
