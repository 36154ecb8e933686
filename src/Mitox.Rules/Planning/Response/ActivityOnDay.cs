using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>What is on record of the activity of the disease on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Phase">Where it lies to the course.</param>
/// <param name="RelapseBegan">Whether a relapse began on it; several of one day are one on record twice.</param>
/// <param name="Disability">The highest EDSS of the day, or <see langword="null"/> where there is none.</param>
/// <param name="EnhancingLesions">
/// The most gadolinium-enhancing lesions of the day, or <see langword="null"/> where no image states them.
/// </param>
internal sealed record ActivityOnDay(
    LocalDate Day, TreatmentPhase Phase, bool RelapseBegan, DisabilityStatus? Disability, int? EnhancingLesions);
