using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The newest neutrophil count is not below the floor.</summary>
/// <remarks>
/// A count at the floor is not below it. The newest count is judged, stale or not; without one the case is incomplete.
/// Leukocytes below the floor, counted as late or later, prove that neutrophils are: they are a part of them. A label may
/// exempt acute nonlymphocytic leukemia.
/// </remarks>
public sealed class NeutrophilFloorRule : Rule
{
    private const string Subject = "neutrophil count";
    private static readonly StatedFact NotKnown = new(Subject, StatedFact.Unknown);
    private static readonly Remedy State = new Remedy.State("the neutrophil count", new(nameof(BloodCount), nameof(BloodCount.Neutrophils)));

    private readonly CellCount floor;
    private readonly bool exceptLeukemia;
    private readonly Remedy recover;
    private readonly Remedy recoverLeukocytes;

    /// <summary>Initializes a new instance of the <see cref="NeutrophilFloorRule"/> class for every disease.</summary>
    /// <param name="floor">The floor, inclusive.</param>
    /// <param name="source">Where it comes from.</param>
    public NeutrophilFloorRule(CellCount floor, Citation source)
        : this(floor, exceptLeukemia: false, source)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="NeutrophilFloorRule"/> class.</summary>
    /// <param name="floor">The floor, inclusive.</param>
    /// <param name="exceptLeukemia">Whether there is no floor in acute nonlymphocytic leukemia (US-50).</param>
    /// <param name="source">Where it comes from.</param>
    public NeutrophilFloorRule(CellCount floor, bool exceptLeukemia, Citation source)
        : base(RuleIds.NeutrophilFloor, $"The neutrophil count must not be below {Stated(floor)}.", source, CriteriaOf(floor, exceptLeukemia))
    {
        this.floor = floor;
        this.exceptLeukemia = exceptLeukemia;
        recover = new Remedy.Resolve($"neutrophils below {floor}", new(nameof(BloodCount), nameof(BloodCount.Neutrophils)));
        recoverLeukocytes = new Remedy.Resolve($"neutrophils below {floor}", new(nameof(BloodCount), nameof(BloodCount.Leukocytes)));
    }

    /// <inheritdoc/>
    internal override Observation? JudgesPassing => Observation.Neutrophils;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (exceptLeukemia && input.Proposal.Indication is TreatmentIndication.AcuteNonlymphocyticLeukemia)
        {
            return NotApplicable(input, new StatedFact(Subject, "no floor in acute nonlymphocytic leukemia"));
        }

        BloodCount? lowest = null;
        foreach (var count in input.NewestNeutrophils)
        {
            lowest = lowest is null || count.Neutrophils < lowest.Neutrophils ? count : lowest;
        }

        var remedy = recover;
        foreach (var count in input.History.Leukocytes.NewestFor(input.Proposal.At))
        {
            if (count.Leukocytes is { } all && all < floor)
            {
                if (lowest?.At.IsCertainlyAfter(count.At) is not true)
                {
                    return Objects(Verdict.Withhold, Compare("leukocytes, neutrophils among them,", all, count.At), recoverLeukocytes);
                }

                // Counted before the neutrophils they prove nothing, but neutrophils cannot recover without them.
                remedy = recoverLeukocytes;
            }
        }

        return lowest is not { At: var at, Neutrophils: { } found } ? Undetermined(NotKnown, State)
            : found < floor ? Objects(Verdict.Withhold, Compare("neutrophils", found, at), remedy)
            : Satisfied(input, Compare("neutrophils", found, at));
    }

    /// <summary>A rule without an exemption says so, so that one with it does not pass for as strict.</summary>
    private static ImmutableArray<Criterion> CriteriaOf(CellCount floor, bool exceptLeukemia)
    {
        var usual = floor.AsCriterion(Subject, CriterionOperator.AtLeast, Verdict.Withhold);
        return exceptLeukemia ? [usual] : [usual, floor.AsCriterion($"{Subject} in leukemia", CriterionOperator.AtLeast, Verdict.Withhold)];
    }

    private LimitComparison<CellCount> Compare(string subject, CellCount found, ClinicTime at) =>
        new(subject, found, at, found < floor ? LimitRelation.Below : LimitRelation.AtOrAbove, floor, "the floor");
}
