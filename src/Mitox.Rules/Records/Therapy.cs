using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules;

/// <summary>Another treatment, for multiple sclerosis or beside it: shown, and judged where a source names it.</summary>
/// <param name="Kind">What it is.</param>
[JsonConverter(typeof(NotJson))]
public sealed record Therapy(TherapyKind Kind)
{
    /// <summary>Gets the first day, or <see langword="null"/> where it is not recorded.</summary>
    public LocalDate? StartedOn { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>
    /// Gets the last day, or <see langword="null"/> while it goes on or where it is not recorded; that it goes on is said
    /// by <see cref="Outcome"/>. One that is planned, goes on or is contraindicated has none: such a record is refused.
    /// </summary>
    public LocalDate? StoppedOn { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>
    /// Gets what became of it; <see cref="TherapyOutcome.Ongoing"/> where it goes on, because a last day that
    /// is missing does not say so.
    /// </summary>
    public TherapyOutcome Outcome { get; init; }

    /// <summary>Gets a value indicating whether the record was entered in error: it stays on record and is not counted.</summary>
    public bool EnteredInError { get; init; }

    /// <summary>Gets a value indicating whether it is recorded what the treatment is.</summary>
    internal bool IsKindKnown => Kind is not TherapyKind.Unknown && Enum.IsDefined(Kind);

    /// <summary>Whether it may have begun on or before a day.</summary>
    /// <remarks>
    /// One that is contraindicated never did. A plan is none while its day is not recorded or to come; after that day
    /// it counts as carried out.
    /// </remarks>
    internal bool MayHaveBegunBy(LocalDate day) => Outcome switch
    {
        TherapyOutcome.Contraindicated => false,
        TherapyOutcome.Planned => StartedOn <= day,
        _ => !(StartedOn > day),
    };

    /// <summary>
    /// Which part contradicts what became of it, and what must hold; <see langword="null"/> where none does. The order of its
    /// days is another question.
    /// </summary>
    internal (string Part, string Problem)? Contradiction() => this switch
    {
        { Outcome: TherapyOutcome.Contraindicated } when (StartedOn ?? StoppedOn) is not null =>
            ("outcome", "a treatment that was never given because it is contraindicated must have no days."),
        { Outcome: TherapyOutcome.Ongoing, StoppedOn: not null } =>
            ("stoppedOn", "a treatment that goes on must have no last day."),
        { Outcome: TherapyOutcome.Planned, StoppedOn: { } last } =>
            ("stoppedOn", $"a treatment that is planned must have no last day; one that went on until {IsoText.Of(last)} must "
                + "say what became of it."),
        _ => null,
    };

    /// <summary>Writes the therapy in one line.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString()
    {
        var from = StartedOn is { } start ? IsoText.Of(start) : "unknown day";
        var until = StoppedOn is { } stop ? IsoText.Of(stop) : "no known end";
        return $"{Kind}, from {from}, until {until}, {Outcome}{(EnteredInError ? ", entered in error" : string.Empty)}";
    }
}

/// <summary>What became of a therapy.</summary>
[JsonConverter(typeof(WordJson<TherapyOutcome>))]
[TypeConverter(typeof(WordConverter<TherapyOutcome>))]
public enum TherapyOutcome
{
    /// <summary>Not recorded. The default.</summary>
    Unknown = 0,

    /// <summary>It goes on.</summary>
    Ongoing,

    /// <summary>It ended as planned, or for another reason than those below.</summary>
    Ended,

    /// <summary>It failed: the disease went on.</summary>
    Failed,

    /// <summary>It was not tolerated.</summary>
    NotTolerated,

    /// <summary>It was never given because it is contraindicated.</summary>
    Contraindicated,

    /// <summary>It is planned.</summary>
    Planned,
}
