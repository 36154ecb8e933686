using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Tests.Support;

/// <summary>Histories written in the short forms of the tables: days of infusions, relapses, scores and images.</summary>
public static class ResponseCase
{
    /// <summary>12 mg/m² on each day.</summary>
    public static ImmutableArray<Infusion> Infusions(string days) => [.. Days(days).Select(day => Scenario.Given(day, 21.6m))];

    public static ImmutableArray<Relapse> Relapses(string days) => [.. Days(days).Select(day => new Relapse(day))];

    /// <summary>"2025-01-01=4, 2025-06-01 09:00=5".</summary>
    public static ImmutableArray<DisabilityScore> Scores(string entries) =>
        [.. CaseText.Entries(entries)
            .Select(entry => new DisabilityScore(entry.At, DisabilityStatus.FromScore(CaseText.Number(entry.Value))))];

    /// <summary>"2025-01-01=2, 2025-06-01=-", where "-" is an image that states no lesions.</summary>
    public static ImmutableArray<BrainScan> Scans(string entries) =>
        [.. CaseText.Entries(entries).Select(entry =>
            new BrainScan(entry.At) { EnhancingLesions = entry.Value == "-" ? null : (int)CaseText.Number(entry.Value) })];

    private static IEnumerable<LocalDate> Days(string days) =>
        days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CaseText.Day);
}
