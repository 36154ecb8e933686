using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>The gadolinium-enhancing lesions of the newest image against those of the baseline.</summary>
/// <param name="Baseline">
/// The newest image not after the first infusion that states them, the one with fewest where several may be it,
/// or <see langword="null"/>.
/// </param>
/// <param name="Newest">
/// The newest image after it that states them, the one with most where several may be it, or <see langword="null"/>.
/// </param>
[JsonConverter(typeof(NotJson))]
public sealed record LesionChange(BrainScan? Baseline, BrainScan? Newest)
{
    /// <summary>
    /// Gets how many more there are on the newest image, below zero where there are fewer; <see langword="null"/>
    /// where one is not recorded.
    /// </summary>
    public int? More => Newest?.EnhancingLesions - Baseline?.EnhancingLesions;

    /// <summary>The change since the last image on or before a time.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="since">The time; <see langword="null"/> where it is not recorded, and then there is no baseline.</param>
    /// <param name="until">The last day, inclusive; later images are not seen.</param>
    /// <returns>The change.</returns>
    internal static LesionChange Of(TreatmentHistory history, ClinicTime? since, LocalDate until)
    {
        ArgumentNullException.ThrowIfNull(history);
        var seen = history.BrainScans.VisibleTo(until).ToArray().Where(scan => scan.EnhancingLesions is not null).ToArray();
        var before = since is { } start ? [.. seen.Where(scan => !scan.At.IsCertainlyAfter(start))] : Array.Empty<BrainScan>();
        return new(
            Timeline<BrainScan>.NewestOf(before).ToArray().MinBy(scan => scan.EnhancingLesions),
            Timeline<BrainScan>.NewestOf([.. seen.Except(before)]).ToArray().MaxBy(scan => scan.EnhancingLesions));
    }
}
