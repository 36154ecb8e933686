using Mitox.Rules.Authoring;

namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Two rules about the record itself: no likely slip decides, and nothing is unread.</summary>
internal static class RecordChecks
{
    private const decimal LowestShare = 0.9m;
    private const decimal HighestShare = 1.1m;

    private static readonly UpperLimitMultiple LowestTransaminase = UpperLimitMultiple.FromResult(1, 10);
    private static readonly UpperLimitMultiple LowestBilirubin = UpperLimitMultiple.FromResult(1, 7);

    public static bool NothingIsImprobable(in ProposedDay day)
    {
        var slips = day.Chart.Slips;
        foreach (var (perArea, mayBeRegimen) in slips.Doses)
        {
            if (!mayBeRegimen || !IsExplained(perArea, day.Proposal.Regimen))
            {
                return false;
            }
        }

        return !slips.HasExposure
            && !slips.Areas.AreWith(day.Proposal)
            && Newest.VisibleCount(slips.EjectionFractions, day.Proposal.At) == 0
            && !(slips.HasManyCells && HasManyCells(day))
            && !HasLowLiverTests(day);
    }

    /// <summary>What could not be read is answered by a newer result; until then nobody knows what it says.</summary>
    public static bool NothingIsUnread(in ProposedDay day)
    {
        foreach (var unread in day.Chart.UnreadResults)
        {
            var results = ResultsOf(unread.What, day.Chart);
            var isSeen = results is null || unread.At is not { } at || !Newest.IsCertainlyAfter(at, day.Proposal.At);
            // An ejection fraction that was low is reviewed whatever came after it.
            if (isSeen && (unread.What == HeartValues.EjectionFraction.Field || !HasNewer(results, unread.At, day)))
            {
                return false;
            }
        }

        // Where no test is current the rule about a test before the dose asks already.
        var pending = day.Chart.PendingPregnancyTests;
        if (pending.Length == 0 || !ValidityChecks.PregnancyTestIsCurrent(day))
        {
            return true;
        }

        foreach (var test in pending.AsSpan(0, Newest.VisibleCount(pending, day.Proposal.At)))
        {
            if (!HasNewer(day.Chart.PregnancyTests, test.At, day))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsExplained(decimal perArea, Regimen? regimen) =>
        regimen is { DosePerInfusion.MilligramsPerSquareMeter: var dose }
        && perArea <= dose * HighestShare
        && perArea >= dose * LowestShare;

    /// <summary>The newest counts decide, and those since the last infusion, which may lower the dose.</summary>
    private static bool HasManyCells(in ProposedDay day) =>
        HasMany(day.Chart.LeukocyteCounts, day.Leukocytes, LaboratoryChecks.HasManyLeukocytes, day)
        || HasMany(day.Chart.NeutrophilCounts, day.Neutrophils, LaboratoryChecks.HasManyNeutrophils, day)
        || HasMany(
            day.Chart.LymphocyteCounts,
            Newest.For(day.Chart.LymphocyteCounts, day.Proposal.At),
            LaboratoryChecks.HasManyLymphocytes,
            day);

    private static bool HasMany(
        BloodCount[] sorted, ArraySegment<BloodCount> newest, Func<BloodCount, bool> isMany, in ProposedDay day)
    {
        foreach (var count in sorted.AsSpan(0, Newest.VisibleCount(sorted, day.Proposal.At)))
        {
            if (!count.Confirmed
                && isMany(count)
                && (day.Previous is not { } previous || count.At.Date >= previous.Date || newest.Contains(count)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A result far below its limit may be in another unit, where none was stated.</summary>
    private static bool HasLowLiverTests(in ProposedDay day) =>
        HasLow(day.AlanineAminotransferase, panel => panel.AlanineAminotransferase, LowestTransaminase)
        || HasLow(day.AspartateAminotransferase, panel => panel.AspartateAminotransferase, LowestTransaminase)
        || HasLow(day.Bilirubin, panel => panel.TotalBilirubin, LowestBilirubin);

    private static bool HasLow(
        ArraySegment<LiverPanel> newest, Func<LiverPanel, UpperLimitMultiple?> read, UpperLimitMultiple lowest)
    {
        foreach (var panel in newest)
        {
            if (!panel.Confirmed && read(panel) is { IsUnitStated: false } value && value < lowest)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNewer(ClinicalRecord[]? results, ClinicTime? unread, in ProposedDay day)
    {
        if (results is null || unread is not { } made)
        {
            return false;
        }

        for (var index = Newest.VisibleCount(results, day.Proposal.At) - 1; index >= 0; index--)
        {
            var at = results[index].At;
            if (Newest.IsCertainlyAfter(at, made) && !Newest.IsOfUnknownOrder(at, day.Proposal.At))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a newer result would stand; nowhere for lasting facts and sums.</summary>
    private static ClinicalRecord[]? ResultsOf(RecordField what, Chart chart) =>
        what == BloodCountValues.Neutrophils.Field ? chart.NeutrophilCounts
        : what == BloodCountValues.Leukocytes.Field ? chart.LeukocyteCounts
        : what == BloodCountValues.Platelets.Field ? chart.PlateletCounts
        : what == LiverValues.AlanineAminotransferase.Field ? chart.AlanineAminotransferases
        : what == LiverValues.AspartateAminotransferase.Field ? chart.AspartateAminotransferases
        : what == LiverValues.TotalBilirubin.Field ? chart.Bilirubins
        : what == HeartValues.EjectionFraction.Field ? chart.EjectionFractions
        : what == new RecordField(nameof(PregnancyTest), nameof(PregnancyTest.Result)) ? chart.PregnancyTests
        : null;
}
