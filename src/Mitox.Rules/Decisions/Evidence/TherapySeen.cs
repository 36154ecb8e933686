using NodaTime;

namespace Mitox.Rules.Evidence;

/// <summary>Another treatment, and how long ago it ended.</summary>
/// <param name="Therapy">The treatment.</param>
/// <param name="Proposed">The proposed day.</param>
/// <param name="Meaning">What the source says of it, in a few words.</param>
internal readonly record struct TherapySeen(Therapy Therapy, LocalDate Proposed, string Meaning) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("therapySeen");
        values.Add("therapy", Therapy);
        values.Add("proposed", Proposed);
        values.Add("meaning", Meaning);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var when = Therapy.Outcome is TherapyOutcome.Planned || Therapy.StartedOn > Proposed
            ? (Therapy.StartedOn is { } planned ? $"planned for {IsoText.Of(planned)}" : "planned")
            : Therapy.StoppedOn is not { } last ? "with no known end"
            : last > Proposed ? $"until {IsoText.Of(last)}"
            : $"ended on {IsoText.Of(last)}, {ExactNumberText.Format(Period.DaysBetween(last, Proposed))} days before";
        return $"{TherapyText.Of(Therapy.Kind)}, {when}: {Meaning}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
