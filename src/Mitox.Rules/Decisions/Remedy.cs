using NodaTime;

namespace Mitox.Rules;

/// <summary>What would make one objection go away.</summary>
public abstract record Remedy
{
    private Remedy()
    {
    }

    /// <summary>Wait.</summary>
    /// <param name="Date">The first day on which the objection is gone.</param>
    public sealed record WaitUntil(LocalDate Date) : Remedy;

    /// <summary>Give no more than what fits the limit of this one rule; another rule may allow less.</summary>
    /// <param name="LargestPerArea">The largest dose per area without the objection.</param>
    /// <param name="Largest">The same in mg on the proposed body surface, not rounded; round down what is measured.</param>
    public sealed record ReduceTo(DosePerArea LargestPerArea, Dose Largest) : Remedy;

    /// <summary>Make an observation.</summary>
    /// <param name="What">Which.</param>
    /// <param name="From">The first day on which it counts for the proposed infusion.</param>
    /// <param name="Until">The last day on which it counts: that of the proposed infusion.</param>
    public sealed record Obtain(Observation What, LocalDate From, LocalDate Until) : Remedy;

    /// <summary>Find out and state something nobody has said.</summary>
    /// <param name="What">What, in plain words.</param>
    public sealed record State(string What) : Remedy;

    /// <summary>Let a clinician decide and document it; nothing in the record can answer it.</summary>
    public sealed record ClinicianDecides : Remedy;

    /// <summary>Treat or resolve what objects, then assess again.</summary>
    /// <param name="What">What, in plain words.</param>
    public sealed record Resolve(string What) : Remedy;

    /// <summary>Nothing makes it go away under this policy.</summary>
    public sealed record None : Remedy;
}
