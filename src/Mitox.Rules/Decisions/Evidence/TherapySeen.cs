using NodaTime;

namespace Mitox.Rules;

/// <summary>Another treatment, and how long ago it ended.</summary>
/// <param name="Therapy">The treatment.</param>
/// <param name="Proposed">The proposed day.</param>
/// <param name="Meaning">What the source says of it, in a few words.</param>
public readonly record struct TherapySeen(Therapy Therapy, LocalDate Proposed, string Meaning) : IEvidence
{
    /// <inheritdoc/>
    public string Describe()
    {
        var ended = Therapy.StoppedOn is { } stopped && stopped <= Proposed
            ? $"ended on {IsoText.Of(stopped)}, {ExactNumberText.Format(Period.DaysBetween(stopped, Proposed))} days before"
            : Therapy.Outcome is TherapyOutcome.Planned ? "planned"
            : "with no known end";
        return $"{TherapyText.Of(Therapy.Kind)}, {ended}: {Meaning}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
