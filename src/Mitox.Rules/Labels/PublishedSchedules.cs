using System.Collections.Immutable;
using Mitox.Rules.Rulebook;
using static Mitox.Rules.LabelNumbers;
using static Mitox.Rules.TreatmentIndication;

namespace Mitox.Rules;

/// <summary>
/// The doses and intervals that source texts describe, disease by disease: a regimen that a proposal names keeps its own
/// interval only if it is one of these (P7). To stand here is no recommendation.
/// </summary>
internal static class PublishedSchedules
{
    /// <summary>Every 3 months: 12 mg/m² (US-10), 10 (TR-13), 5 (TR-01).</summary>
    private static ImmutableArray<PublishedSchedule> Quarterly { get; } =
        [Ms(12, Months(3)), Ms(10, Months(3)), Ms(5, Months(3))];

    /// <summary>
    /// Every month: 12 mg/m² (EU-06, TR-05), 10 (TR-13), 8 (TR-09), 5 (EU-33), and 20 mg for everybody (TR-03).
    /// </summary>
    private static ImmutableArray<PublishedSchedule> Monthly { get; } =
    [
        Ms(12, Months(1)), Ms(10, Months(1)), Ms(8, Months(1)), Ms(5, Months(1)),
        new(MultipleSclerosis, PerArea: null, Dose.FromMilligrams(20), Months(1)),
    ];

    /// <summary>12 mg/m² after 2 months in the Danish start (ADD-02), 8 mg/m² every 3 weeks (TR-10).</summary>
    private static ImmutableArray<PublishedSchedule> Others { get; } = [Ms(12, Months(2)), Ms(8, Days(21))];

    /// <summary>14 mg/m² every 21 days (US-18, EU-19).</summary>
    private static ImmutableArray<PublishedSchedule> OfTumors { get; } =
        [Of(ProstateCancer, 14, Days(21)), Of(Lymphoma, 14, Days(21)), Of(BreastCancer, 14, Days(21))];

    /// <summary>12 mg/m² day by day, and 42 and 28 days after the courses before (US-19, US-21, US-22).</summary>
    private static ImmutableArray<PublishedSchedule> OfLeukemia { get; } =
    [
        Of(AcuteNonlymphocyticLeukemia, 12, Days(1)), Of(AcuteNonlymphocyticLeukemia, 12, Days(42)),
        Of(AcuteNonlymphocyticLeukemia, 12, Days(28)),
    ];

    /// <summary>Gets all of them.</summary>
    public static ImmutableArray<PublishedSchedule> All { get; } =
        [.. Quarterly, .. Monthly, .. Others, .. OfTumors, .. OfLeukemia];

    private static PublishedSchedule Ms(decimal milligrams, DosingInterval interval) =>
        Of(MultipleSclerosis, milligrams, interval);

    private static PublishedSchedule Of(TreatmentIndication disease, decimal milligrams, DosingInterval interval) =>
        new(disease, MgPerM2(milligrams), Amount: null, interval);

    private static DosingInterval Days(int number) => DosingInterval.FromDays(number);
}
