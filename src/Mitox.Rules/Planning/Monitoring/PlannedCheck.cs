using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>One thing to observe or to do, with the days on which it is of use and the rules that ask for it.</summary>
public sealed record PlannedCheck
{
    internal PlannedCheck(
        CheckKind kind, string what, LocalDate from, LocalDate until, CheckState state, ImmutableArray<RuleDescription> rules)
    {
        Kind = kind;
        What = what;
        From = from;
        Until = until;
        State = state;
        Rules = rules;
    }

    /// <summary>Gets what it belongs to.</summary>
    public CheckKind Kind { get; }

    /// <summary>Gets what is to be observed or done, in plain words: "ejection fraction".</summary>
    public string What { get; }

    /// <summary>
    /// Gets the observation; <see langword="null"/> where it is none, such as the vital signs of a session, or several: the
    /// counts after an infusion once they are graded.
    /// </summary>
    public Observation? Observation { get; internal init; }

    /// <summary>
    /// Gets the number of the infusion before, in or after which it is done, the first being 1;
    /// <see langword="null"/> after treatment.
    /// </summary>
    public int? InfusionNumber => Kind is CheckKind.AfterTreatment ? null : Number;

    /// <summary>
    /// Gets its place in the schedule of its rule after treatment, the first being 1; <see langword="null"/> before.
    /// </summary>
    /// <remarks>It is 0 where the end of the treatment, from which the schedule is counted, must be stated first.</remarks>
    public int? FollowUpNumber => Kind is CheckKind.AfterTreatment ? Number : null;

    /// <summary>Gets the one or the other.</summary>
    internal int Number { get; init; }

    /// <summary>Gets the first day on which it is of use, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>
    /// Gets the last day on which it is of use, inclusive; after treatment the last before it is called overdue.
    /// </summary>
    public LocalDate Until { get; }

    /// <summary>Gets how it stands on the day the plan was made for.</summary>
    public CheckState State { get; }

    /// <summary>Gets when it was done, or <see langword="null"/> while it is not.</summary>
    public ClinicTime? DoneOn { get; internal init; }

    /// <summary>Gets the rules that ask for it, each with its source; several where policies are combined.</summary>
    public ImmutableArray<RuleDescription> Rules { get; }

    /// <summary>Writes the check as in "ejection fraction before infusion 5: 2026-02-01 to 2026-03-02, not yet".</summary>
    /// <returns>One line, in the invariant culture.</returns>
    public override string ToString() => CheckText.Of(this);

    /// <inheritdoc/>
    public bool Equals(PlannedCheck? other) =>
        other is not null
        && Kind == other.Kind
        && What == other.What
        && Observation == other.Observation
        && Number == other.Number
        && From == other.From
        && Until == other.Until
        && State == other.State
        && DoneOn == other.DoneOn
        && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, What, Number, From, Until, State, DoneOn);
}
