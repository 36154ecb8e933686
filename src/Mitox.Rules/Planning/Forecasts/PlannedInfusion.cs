using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>An infusion to come, with what the policy says of it today.</summary>
/// <remarks>
/// The decision is that of the evaluator on the history so far with every planned infusion before it given as planned, and
/// nothing else new. It is no permission: the tests before it are still to be done, and the policy is asked again on the day.
/// </remarks>
public sealed record PlannedInfusion
{
    internal PlannedInfusion(
        int number,
        RegimenPhase phase,
        InfusionWindow window,
        TreatmentHistory before,
        ProposedInfusion proposal,
        Decision decision,
        ImmutableArray<Finding> awaited)
    {
        Before = before;
        Number = number;
        Phase = phase;
        Window = window;
        Proposal = proposal;
        LifetimeDoseAfter = before.LifetimeDose.Plus(proposal.DosePerArea!.Value);
        Decision = decision;
        Awaited = awaited;
    }

    /// <summary>Gets its number among the infusions on record and to come, the first being 1.</summary>
    public int Number { get; }

    /// <summary>Gets the phase of the regimen it belongs to.</summary>
    public RegimenPhase Phase { get; }

    /// <summary>Gets the days on which its interval is kept.</summary>
    public InfusionWindow Window { get; }

    /// <summary>Gets the infusion as it would be proposed on the planned day.</summary>
    public ProposedInfusion Proposal { get; }

    /// <summary>Gets the planned day: the first of the window on which the clinic is open.</summary>
    public LocalDate Date => Proposal.At.Date;

    /// <summary>Gets the amount, rounded down to what can be measured.</summary>
    public Dose Dose => Proposal.Dose;

    /// <summary>Gets the dose per area, not rounded.</summary>
    public DosePerArea DosePerArea => Proposal.DosePerArea!.Value;

    /// <summary>Gets the lifetime dose once it is given, exactly.</summary>
    public DosePerArea LifetimeDoseAfter { get; }

    /// <summary>Gets what the policy says of it on what is known today: every rule's finding.</summary>
    public Decision Decision { get; }

    /// <summary>Gets the history in which every planned infusion before this one was given as planned.</summary>
    internal TreatmentHistory Before { get; }

    /// <summary>
    /// Gets a value indicating whether more may have been given than is on record, so that every total is a lower bound (P4).
    /// </summary>
    public bool LifetimeDoseIsLowerBound => Before.LifetimeDoseIsLowerBound;

    /// <summary>Gets the objections that only wait for what is still to be observed or stated by that day.</summary>
    /// <remarks>
    /// After the next infusion an objection to a result is among them where the policy asks for a new one by that
    /// day: it is not known yet.
    /// </remarks>
    public ImmutableArray<Finding> Awaited { get; }

    /// <summary>Gets the objections that today's facts already raise.</summary>
    public ImmutableArray<Finding> Foreseen => [.. Decision.Objections.Except(Awaited)];

    /// <summary>The infusion as it will count into the lifetime dose, if it is given as planned.</summary>
    /// <returns>The record, confirmed: its dose was computed, and typed by nobody.</returns>
    public Infusion ToInfusion() => new(Proposal.At, Dose, Proposal.Area!)
    {
        Indication = Proposal.Indication,
        Confirmed = true,
    };

    /// <inheritdoc/>
    /// <remarks>The history before it is told by its number, its decision and the dose it leads to.</remarks>
    public bool Equals(PlannedInfusion? other) =>
        other is not null
        && Number == other.Number
        && Phase == other.Phase
        && Window == other.Window
        && Proposal == other.Proposal
        && LifetimeDoseAfter == other.LifetimeDoseAfter
        && LifetimeDoseIsLowerBound == other.LifetimeDoseIsLowerBound
        && Decision == other.Decision
        && Awaited.AsSpan().SequenceEqual(other.Awaited.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Window, Proposal, LifetimeDoseAfter);

    /// <summary>Writes the infusion as in "12: 2027-03-02, 21.6 mg (12 mg/m²), lifetime 132 mg/m²".</summary>
    /// <returns>One line, in the invariant culture.</returns>
    public override string ToString() =>
        $"{ExactNumberText.Format(Number)}: {IsoText.Of(Date)}, {Dose} ({DosePerArea}), lifetime "
            + $"{(LifetimeDoseIsLowerBound ? "at least " : string.Empty)}{LifetimeDoseAfter}";
}
