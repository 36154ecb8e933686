using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>The first infusion of a course that does not fit the cap on the lifetime dose.</summary>
/// <param name="Number">Its number among the infusions on record and to come, the first being 1.</param>
/// <param name="Date">The day it would be planned for.</param>
/// <param name="Planned">The dose of the regimen.</param>
/// <param name="LifetimeDoseBefore">The lifetime dose before it: what is reached without it.</param>
/// <param name="Findings">
/// What the caps of the policy say of it, each with its numbers, source and remedies; at least one.
/// </param>
[JsonConverter(typeof(NotJson))]
public sealed record CapConflict(
    int Number, LocalDate Date, DosePerArea Planned, DosePerArea LifetimeDoseBefore, ImmutableArray<Finding> Findings)
{
    /// <summary>Gets what the caps of the policy say of it; at least one finding.</summary>
    public ImmutableArray<Finding> Findings { get; } = Findings.IsDefaultOrEmpty
        ? throw new ArgumentException("A conflict must have the finding of a cap.", nameof(Findings))
        : Findings;

    /// <summary>
    /// Gets a value indicating whether more may have been given than is on record, so that both doses are lower bounds (P4).
    /// </summary>
    public bool IsLowerBound { get; init; }

    /// <summary>Gets the lifetime dose it would lead to; of mitoxantrone alone.</summary>
    public DosePerArea LifetimeDoseAfter => LifetimeDoseBefore.Plus(Planned);

    /// <summary>
    /// Gets the largest dose that would fit every cap, by the findings' remedies; <see langword="null"/> where none does.
    /// </summary>
    /// <remarks>
    /// A cap that must not be reached names the limit itself, which is excluded: <see cref="LargestIsTooMuch"/>.
    /// </remarks>
    public DosePerArea? Largest => Fits.Length < Findings.Length ? null : Fits.Min(fit => fit.Dose);

    /// <summary>Gets a value indicating whether only less than <see cref="Largest"/> fits.</summary>
    public bool LargestIsTooMuch => Largest is { } largest && Fits.Any(fit => fit.Dose == largest && fit.IsTooMuch);

    private ImmutableArray<(DosePerArea Dose, bool IsTooMuch)> Fits =>
    [
        .. Findings.SelectMany(finding => finding.Remedies).Select(remedy => remedy switch
        {
            Remedy.ReduceTo reduce => ((DosePerArea Dose, bool IsTooMuch)?)(reduce.LargestPerArea, false),
            Remedy.ReduceBelow reduce => (reduce.LimitPerArea, true),
            _ => null,
        }).Where(fit => fit is not null).Select(fit => fit!.Value),
    ];

    /// <summary>Writes the conflict as in "infusion 12 on 2028-12-02 would reach 144 mg/m²; at most 8 mg/m² fits".</summary>
    /// <returns>One line, in the invariant culture.</returns>
    public override string ToString()
    {
        var fits = Largest is { } largest ? $"{(LargestIsTooMuch ? "less than" : "at most")} {largest} fits" : "nothing fits";
        var atLeast = IsLowerBound ? "at least " : string.Empty;
        return $"infusion {ExactNumberText.Format(Number)} on {IsoText.Of(Date)} would reach "
            + $"{atLeast}{LifetimeDoseAfter}{Counted}; {fits}";
    }

    /// <summary>Anthracyclines that are counted take up room that the sum of mitoxantrone does not show.</summary>
    private string Counted => Findings.Select(finding => finding.Evidence)
        .OfType<EquivalentLifetimeDose>().FirstOrDefault() is { Converted: var converted }
        && converted > DosePerArea.Zero
        ? $", and {LifetimeDoseAfter.Plus(converted)} with anthracyclines counted"
        : string.Empty;

    /// <inheritdoc/>
    public bool Equals(CapConflict? other) =>
        other is not null
        && Number == other.Number
        && Date == other.Date
        && Planned == other.Planned
        && LifetimeDoseBefore == other.LifetimeDoseBefore
        && IsLowerBound == other.IsLowerBound
        && Findings.AsSpan().SequenceEqual(other.Findings.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Date, Planned, LifetimeDoseBefore);
}
