using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Reports;

/// <summary>What the picture shows, before it is drawn.</summary>
internal sealed class TimelineStory
{
    public TimelineStory(TreatmentHistory history, Policy policy, CourseForecast? forecast, Decision? decision)
    {
        History = history;
        Forecast = forecast;
        Decision = decision;
        Planned = forecast?.Infusions ?? [];
        Caps =
        [
            .. policy.ListOf(DecisionSubject.Infusion).Rules.Zip(policy.ListOf(DecisionSubject.Infusion).Descriptions)
                .SelectMany(pair => CapOf(pair.First, pair.Second.Policy.Id, history))
                .GroupBy(cap => cap.Limit)
                .OrderBy(same => same.Key)
                .Select(same => (same.Key, string.Join(", ", same.Select(cap => cap.Whose).Distinct()))),
        ];
        HeartFloor = policy.Rules.Where(rule => rule.Description.Id == RuleIds.EjectionFractionFloor)
            .SelectMany(rule => rule.Description.Criteria).Select(criterion => (decimal?)criterion.Number).Max();
        var last = forecast?.Infusions.IsEmpty is false ? forecast.Infusions[^1].Date : LocalDate.MinIsoValue;
        Baseline = history.BaselineEjectionFractionFor(LocalDate.Max(last, decision?.ProposedFor.Date ?? LatestOf(history)));
    }

    public TreatmentHistory History { get; }

    public CourseForecast? Forecast { get; }

    public Decision? Decision { get; }

    public ImmutableArray<PlannedInfusion> Planned { get; }

    /// <summary>
    /// Gets the caps on mitoxantrone, the lowest first, each with the policies that hold it; lower by the converted
    /// anthracyclines where they are counted.
    /// </summary>
    public ImmutableArray<(DosePerArea Limit, string Policies)> Caps { get; }

    /// <summary>Gets the label of each cap; the policies of one that has no room are told below the picture.</summary>
    public ImmutableArray<string> CapLabels =>
    [
        .. Caps.Select(
            cap => Full(cap) is var label && SvgWriter.WidthOf(label) <= TimelineLayout.CapRoom ? label : $"cap {cap.Limit}"),
    ];

    /// <summary>Gets what the labels leave out.</summary>
    public IEnumerable<string> UnlabeledCaps => Caps.Zip(CapLabels)
        .Where((pair, index) => index >= TimelineLayout.MostCapLabels || pair.Second != Full(pair.First))
        .Select(pair => Full(pair.First));

    /// <summary>Gets a value indicating whether a laboratory reported a lower limit of normal.</summary>
    public bool HasLowerLimits =>
        History.EjectionFractions.All.ToArray().Any(measured => measured.LowerLimitOfNormal is not null);

    /// <summary>Gets "at least " where more may have been given than is on record (P4), else nothing.</summary>
    public string AtLeast => History.LifetimeDoseIsLowerBound ? "at least " : string.Empty;

    /// <summary>Gets the floor of the ejection fraction, or <see langword="null"/>.</summary>
    public decimal? HeartFloor { get; }

    public EjectionFraction? Baseline { get; }

    public CapConflict? Conflict => Forecast?.FirstThatDoesNotFit;

    /// <summary>Gets the dose given before the first infusion on record, known as a sum.</summary>
    public DosePerArea StartingDose => History.Infusions.IsEmpty
        ? History.LifetimeDose
        : History.Infusions[0].PerArea.RemainingUpTo(History.Infusions[0].LifetimeDose);

    /// <summary>Gets the day that is proposed, or <see langword="null"/> without a decision.</summary>
    public LocalDate? ProposedDay => Decision?.ProposedFor.Date;

    /// <summary>Gets every day that is shown, or none.</summary>
    public IEnumerable<LocalDate> Days =>
    [
        .. History.Infusions.Select(counted => counted.Infusion.At.Date),
        .. History.PriorExposures.Where(exposure => exposure is { MayBeMitoxantrone: true, LastGivenOn: not null })
            .Select(exposure => exposure.LastGivenOn!.Value),
        .. History.EjectionFractions.All.ToArray().Select(measured => measured.At.Date),
        .. Planned.Select(infusion => infusion.Date),
        .. Conflict is { } conflict ? (ReadOnlySpan<LocalDate>)[conflict.Date] : [],
        .. ProposedDay is { } day ? (ReadOnlySpan<LocalDate>)[day] : [],
    ];

    /// <summary>Gets the highest dose that is shown.</summary>
    public decimal HighestDose => Caps.Select(cap => cap.Limit.MilligramsPerSquareMeter)
        .Append(History.LifetimeDose.MilligramsPerSquareMeter)
        .Append(Forecast?.LifetimeDoseAtEnd.MilligramsPerSquareMeter ?? 0)
        .Append(Conflict?.LifetimeDoseAfter.MilligramsPerSquareMeter ?? 0)
        .Max();

    private static string Full((DosePerArea Limit, string Policies) cap) => $"cap {cap.Limit} ({cap.Policies})";

    private static IEnumerable<(DosePerArea Limit, string Whose)> CapOf(Rule rule, string policy, TreatmentHistory history) =>
        LifetimeDoseBalance.By(rule, history) is not { } balance ? []
        : balance.Converted == DosePerArea.Zero ? [(balance.Limit, policy)]
        : [(
            balance.Converted.RemainingUpTo(balance.Limit),
            $"{policy}: {balance.Limit} less "
                + $"{(balance.GivenIsLowerBound ? "at least " : string.Empty)}{balance.Converted} for anthracyclines")];

    private static LocalDate LatestOf(TreatmentHistory history) =>
        history.EjectionFractions.All is { IsEmpty: false } all ? all[^1].At.Date : RecordDates.Earliest;
}
