using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>One thing to do so that fewer rules object to an infusion.</summary>
/// <remarks>Doing it is no permission: the case is asked again with what was then found, and a clinician decides.</remarks>
public abstract record RemedyStep
{
    private RemedyStep()
    {
    }

    /// <summary>Says the step in a few words, without their full stop.</summary>
    /// <returns>Unrounded numbers, ISO dates, invariant culture.</returns>
    public abstract string Describe();

    /// <inheritdoc/>
    public sealed override string ToString() => Describe();

    /// <summary>Wait, and ask for a later day than the proposed one.</summary>
    /// <param name="Day">The day; on none before it do the other steps lead as far.</param>
    [JsonConverter(typeof(NotJson))]
    public sealed record GiveOn(LocalDate Day) : RemedyStep
    {
        /// <inheritdoc/>
        public override string Describe() => $"wait until {IsoText.Of(Day)}";
    }

    /// <summary>Give a smaller dose than the proposed one.</summary>
    /// <remarks>
    /// It is that of the counts supposed; a new count that is better than the newest may ask for the usual dose again.
    /// </remarks>
    /// <param name="Measured">The largest amount that can be measured and that leads as far.</param>
    /// <param name="MeasuredPerArea">The same on the proposed body surface, not rounded.</param>
    /// <param name="Limit">The dose in mg/m² that the objecting rule leaves, not rounded.</param>
    /// <param name="LimitMayBeReached">Whether the limit itself may be given, or only less.</param>
    [JsonConverter(typeof(NotJson))]
    public sealed record Reduce(Dose Measured, DosePerArea MeasuredPerArea, DosePerArea Limit, bool LimitMayBeReached)
        : RemedyStep
    {
        /// <inheritdoc/>
        public override string Describe() =>
            $"give {Measured} ({MeasuredPerArea}) instead; {(LimitMayBeReached ? "at most" : "less than")} {Limit} fits";
    }

    /// <summary>Make an observation, with a result like the newest, or a reassuring one where there is none.</summary>
    /// <param name="What">Which.</param>
    /// <param name="From">The first day on which it is of use for every rule that asks for it, inclusive.</param>
    /// <param name="Until">The last such day, inclusive.</param>
    [JsonConverter(typeof(NotJson))]
    public sealed record Obtain(Observation What, LocalDate From, LocalDate Until) : RemedyStep
    {
        /// <inheritdoc/>
        public override string Describe() => new Remedy.Obtain(What, From, Until).Describe();
    }

    /// <summary>Find out and state a fact, with a reassuring answer.</summary>
    /// <param name="What">Which, in plain words.</param>
    /// <param name="Field">Where the answer belongs; <see langword="null"/> where only a clinic's own rule knows.</param>
    [JsonConverter(typeof(NotJson))]
    public sealed record State(string What, RecordField? Field = null) : RemedyStep
    {
        /// <inheritdoc/>
        public override string Describe() => new Remedy.State(What).Describe();
    }

    /// <summary>Treat or resolve what objects, then assess again, on the day of the infusion at the latest.</summary>
    /// <param name="What">What, in plain words.</param>
    /// <param name="Field">
    /// What will show that it is resolved; <see langword="null"/> where only a clinic's own rule knows.
    /// </param>
    [JsonConverter(typeof(NotJson))]
    public sealed record Resolve(string What, RecordField? Field = null) : RemedyStep
    {
        /// <inheritdoc/>
        public override string Describe() => new Remedy.Resolve(What).Describe();
    }
}
