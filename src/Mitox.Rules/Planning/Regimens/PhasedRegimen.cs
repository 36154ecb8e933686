using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>A course as a list of phases: doses, intervals and ends, with its source.</summary>
/// <remarks>
/// One that cannot be carried out cannot be built: every phase ends, and each that another follows ends after a number of
/// infusions, so that no phase is out of reach. See <see cref="KnownRegimens"/>.
/// </remarks>
[JsonConverter(typeof(NotJson))]
public sealed record PhasedRegimen
{
    /// <summary>More infusions than any course holds, so that none is planned without end.</summary>
    internal const int MostInfusions = 240;

    /// <summary>Initializes a new instance of the <see cref="PhasedRegimen"/> class.</summary>
    /// <param name="name">The name it is known by; not blank.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="phases">The phases in order; at least one.</param>
    /// <exception cref="ArgumentException">
    /// The name is blank, there is no phase, one is <see langword="null"/>, one is never reached, the first waits for a
    /// worsening, or all together hold more than 240 infusions.
    /// </exception>
    public PhasedRegimen(string name, Citation source, params ImmutableArray<RegimenPhase> phases)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(source);
        if (phases.IsDefaultOrEmpty || phases.Contains(null!))
        {
            throw new ArgumentException("At least one phase must be given, and none may be null.", nameof(phases));
        }

        if (phases[..^1].FirstOrDefault(phase => phase.End.Most is null) is { } endless)
        {
            throw new ArgumentException(
                $"The phase '{endless}' ends at a dose, so a phase after it is never reached; it must end "
                    + "after a number of infusions.",
                nameof(phases));
        }

        if (phases[0].AwaitsWorsening)
        {
            throw new ArgumentException(
                "The first phase must begin at once: nothing comes before it that could worsen.", nameof(phases));
        }

        if (phases.Sum(phase => phase.End.Most ?? 0) > MostInfusions)
        {
            throw new ArgumentException(
                $"A regimen must hold at most {ExactNumberText.Format(MostInfusions)} infusions.", nameof(phases));
        }

        Name = name;
        Source = source;
        Phases = phases;
    }

    /// <summary>The regimen that proposals of a course name, given up to the cap of the policy.</summary>
    /// <param name="regimen">The regimen as a proposal names it.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>The regimen, for multiple sclerosis.</returns>
    public static PhasedRegimen From(Regimen regimen, Citation source)
    {
        ArgumentNullException.ThrowIfNull(regimen);
        return new(regimen.Name, source, new RegimenPhase(regimen.DosePerInfusion, regimen.Interval, PhaseEnd.AtTheCap));
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets where it comes from.</summary>
    public Citation Source { get; }

    /// <summary>Gets the phases in order.</summary>
    public ImmutableArray<RegimenPhase> Phases { get; }

    /// <summary>Gets the disease it treats; multiple sclerosis unless stated otherwise.</summary>
    public TreatmentIndication Indication { get; init; }

    /// <inheritdoc/>
    public bool Equals(PhasedRegimen? other) =>
        other is not null
        && Name == other.Name
        && Source == other.Source
        && Indication == other.Indication
        && Phases.AsSpan().SequenceEqual(other.Phases.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Source, Indication, Phases.Length);

    /// <summary>Writes the regimen as in "rescue: 12 mg/m² every month, 3 times, then interferon beta".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() =>
        SentenceText.OneLine($"{Name}: {string.Join("; ", Phases)}");
}
