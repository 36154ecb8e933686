using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules;

/// <summary>What would make one objection go away.</summary>
public abstract record Remedy
{
    private Remedy()
    {
    }

    /// <summary>Says the remedy in a few words, without their full stop: "at most 8 mg/m² (14.4 mg) fits this limit".</summary>
    /// <returns>Unrounded numbers, ISO dates, invariant culture.</returns>
    public abstract string Describe();

    /// <inheritdoc/>
    public sealed override string ToString() => Describe();

    /// <summary>Wait.</summary>
    /// <param name="Date">The first day on which the objection is gone.</param>
    [JsonConverter(typeof(NotJson))]
    public sealed record WaitUntil(LocalDate Date) : Remedy
    {
        /// <inheritdoc/>
        public override string Describe() => $"wait until {IsoText.Of(Date)}";
    }

    /// <summary>Give no more than what fits the limit of this one rule; another rule may allow less.</summary>
    /// <param name="LargestPerArea">The largest dose per area without the objection.</param>
    /// <param name="Largest">The same in mg on the proposed body surface, not rounded; round down what is measured.</param>
    [JsonConverter(typeof(NotJson))]
    public sealed record ReduceTo(DosePerArea LargestPerArea, Dose Largest) : Remedy
    {
        /// <inheritdoc/>
        public override string Describe() => $"at most {LargestPerArea} ({Largest}) fits this limit";
    }

    /// <summary>Give less than what reaches the limit of this one rule; another rule may allow less still.</summary>
    /// <param name="LimitPerArea">
    /// The dose in mg/m² at the limit, which is excluded; every smaller one is without the objection.
    /// </param>
    /// <param name="Limit">The same in mg on the proposed body surface.</param>
    [JsonConverter(typeof(NotJson))]
    public sealed record ReduceBelow(DosePerArea LimitPerArea, Dose Limit) : Remedy
    {
        /// <inheritdoc/>
        public override string Describe() => $"less than {LimitPerArea} ({Limit}) fits this limit";
    }

    /// <summary>Make an observation.</summary>
    /// <param name="What">Which.</param>
    /// <param name="From">The first day on which it counts for the proposed infusion, inclusive.</param>
    /// <param name="Until">The last day on which it counts, inclusive: that of the proposed infusion.</param>
    [JsonConverter(typeof(NotJson))]
    public sealed record Obtain(Observation What, LocalDate From, LocalDate Until) : Remedy
    {
        /// <inheritdoc/>
        public override string Describe() =>
            From == Until
                ? $"obtain {Catalog.WordsOf(What)} on {IsoText.Of(Until)}"
                : $"obtain {Catalog.WordsOf(What)} between {IsoText.Of(From)} and {IsoText.Of(Until)}";
    }

    /// <summary>Find out and state something that is not recorded.</summary>
    /// <param name="What">What, in plain words.</param>
    /// <param name="Field">Where the answer belongs; <see langword="null"/> where only a clinic's own rule knows.</param>
    [JsonConverter(typeof(NotJson))]
    public sealed record State(string What, RecordField? Field = null) : Remedy
    {
        /// <inheritdoc/>
        public override string Describe() => SentenceText.OneLine($"state {What}");
    }

    /// <summary>Treat or resolve what objects, then assess again.</summary>
    /// <param name="What">What, in plain words.</param>
    /// <param name="Field">
    /// What will show that it is resolved; <see langword="null"/> where only a clinic's own rule knows.
    /// </param>
    [JsonConverter(typeof(NotJson))]
    public sealed record Resolve(string What, RecordField? Field = null) : Remedy
    {
        /// <inheritdoc/>
        public override string Describe() => SentenceText.OneLine($"resolve {What}, then assess again");
    }

    /// <summary>Let a clinician decide and document it; nothing in the record can answer it.</summary>
    [JsonConverter(typeof(NotJson))]
    public sealed record ClinicianDecides : Remedy
    {
        /// <inheritdoc/>
        public override string Describe() => "a clinician decides and documents the reason";
    }

    /// <summary>Nothing makes it go away under this policy.</summary>
    [JsonConverter(typeof(NotJson))]
    public sealed record None : Remedy
    {
        /// <inheritdoc/>
        public override string Describe() => "none under this policy";
    }
}
