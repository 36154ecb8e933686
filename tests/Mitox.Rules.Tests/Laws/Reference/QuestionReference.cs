using NodaTime;

namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>P23 and P29, told again for what the generators make: areas close together, no session, no stated units.</summary>
internal static class QuestionReference
{
    private static readonly decimal[] TypedAsMilligrams = [5, 6, 8, 10, 12, 14];

    public static IEnumerable<(string Id, Verdict Verdict)> Judge(ReferenceFacts facts) =>
    [
        ("MTX-QUESTIONED-RECORD", ReferenceModel.ObjectIf(
            HasOddDose(facts) || HasOddExposure(facts) || HasOddHeart(facts) || HasOddCount(facts) || HasOddLiver(facts),
            Verdict.Incomplete)),
        ("MTX-HIGH-COUNT", ReferenceModel.ObjectIf(
            facts.Newest(facts.Record.BloodCounts.Where(count => count.Leukocytes is not null))
                .Exists(count => count.Leukocytes!.Value.BillionsPerLiter >= 30),
            Verdict.Review)),
    ];

    private static bool HasOddDose(ReferenceFacts facts)
    {
        var days = facts.Infusions.GroupBy(given => (given.At.Date, given.Indication))
            .Select(day => (
                day.Key.Date,
                Milligrams: day.Sum(given => given.Given.Milligrams),
                PerArea: day.Sum(given => given.Given.Milligrams / given.Area.SquareMeters),
                IsConfirmed: day.All(given => given.Confirmed)))
            .ToList();
        return days.Exists(day => !day.IsConfirmed
            && (day.PerArea is < 3 or > 16
                || (day.PerArea < 10.8m
                    && TypedAsMilligrams.Contains(day.Milligrams)
                    && !(day.Milligrams == 14 && day.PerArea is >= 8.55m and <= 10.5m)
                    && !IsOfTheRegimen(facts, day.PerArea))
                || (days.Count(IsHalf) >= 3
                    && days.Count(IsHalf) * 2 >= days.Count
                    && IsHalf(day)
                    && !IsOfTheRegimen(facts, day.PerArea))
                || days.Exists(next => next.Date > day.Date.PlusYears(8)
                    && !days.Exists(other => other.Date > day.Date && other.Date < next.Date))));

        static bool IsHalf((LocalDate Date, decimal Milligrams, decimal PerArea, bool IsConfirmed) day) =>
            day.PerArea is >= 5.4m and <= 6.6m;
    }

    private static bool IsOfTheRegimen(ReferenceFacts facts, decimal perArea) =>
        facts.Proposal.Regimen?.DosePerInfusion.MilligramsPerSquareMeter is { } dose
        && perArea >= dose * 0.9m
        && perArea <= dose * 1.1m;

    private static bool HasOddExposure(ReferenceFacts facts) => facts.Exposures.Exists(
        exposure => !exposure.Confirmed && exposure.Total?.MilligramsPerSquareMeter is > 0 and < 3);

    private static bool HasOddHeart(ReferenceFacts facts)
    {
        var live = ReferenceFacts.Live(facts.Record.EjectionFractions);
        return facts.Seen(facts.Record.EjectionFractions).Exists(measured => !measured.Confirmed
            && (measured.Value.Percent > 80
                || measured.LowerLimitOfNormal?.Percent is < 45 or > 60
                || (measured.LowerLimitOfNormal < measured.Value
                    && live.Exists(other => other.LowerLimitOfNormal == measured.Value))));
    }

    private static bool HasOddCount(ReferenceFacts facts) =>
        Has(facts, count => count.Leukocytes, 30)
        || Has(facts, count => count.Neutrophils, 25)
        || Has(facts, count => count.Lymphocytes, 15);

    private static bool Has(ReferenceFacts facts, Func<BloodCount, CellCount?> value, decimal many)
    {
        var stating = facts.Record.BloodCounts.Where(count => value(count) is not null).ToList();
        var newest = facts.Newest(stating);
        return facts.Seen(stating).Exists(count => !count.Confirmed
            && value(count)!.Value.BillionsPerLiter >= many
            && (newest.Contains(count)
                || facts.DosesBefore.Count == 0
                || count.At.Date >= facts.DosesBefore.Max(dose => dose.Date)));
    }

    private static bool HasOddLiver(ReferenceFacts facts) =>
        Has(facts, panel => panel.AlanineAminotransferase, 10)
        || Has(facts, panel => panel.AspartateAminotransferase, 10)
        || Has(facts, panel => panel.TotalBilirubin, 7);

    private static bool Has(ReferenceFacts facts, Func<LiverPanel, UpperLimitMultiple?> value, int part) =>
        facts.Newest(facts.Record.LiverPanels.Where(panel => value(panel) is not null))
            .Exists(panel => !panel.Confirmed && value(panel)!.Multiple * part < 1);
}
