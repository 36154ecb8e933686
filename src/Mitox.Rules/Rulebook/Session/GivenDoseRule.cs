using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>
/// What was given is recorded, is not more than was ordered, and neither is above the label's dose but for rounding.
/// </summary>
/// <remarks>
/// An interrupted infusion counts what was given (P5). More than was ordered, and nothing at all, requires clinician review;
/// while an amount or the body surface area is not recorded the session is incomplete: it cannot be counted into the lifetime
/// dose. More than the label's dose withholds: before the infusion with the largest dose, after it for a clinician.
/// </remarks>
internal sealed class GivenDoseRule : Rule
{
    private readonly DosePerArea usual;
    private readonly decimal tolerancePercent;
    private readonly Dose? most;

    /// <summary>Initializes a new instance of the <see cref="GivenDoseRule"/> class.</summary>
    /// <param name="usual">The label's dose of one infusion.</param>
    /// <param name="tolerancePercent">How far rounding may lead above it, in percent, inclusive; below 100.</param>
    /// <param name="most">The most of one infusion in mg, inclusive, or <see langword="null"/> where the text names none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerancePercent"/> is negative, or 100 or more.</exception>
    public GivenDoseRule(DosePerArea usual, decimal tolerancePercent, Dose? most = null)
        : base(
            RuleIds.SessionGivenDose,
            DecisionSubject.Session,
            "What was really given must be recorded, and be neither more than was ordered nor, but for "
                + "rounding, above the label's dose.",
            CriteriaOf(usual, tolerancePercent, most))
    {
        this.usual = usual;
        this.most = most;
        this.tolerancePercent = Tolerance(tolerancePercent);
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var session = input.Session;
        var evidence = new GivenDose(session.Ordered, session.Given);
        return TooLarge(session) is { } tooLarge ? tooLarge
            : session.Given is null
                ? Undetermined(
                    evidence,
                    new Remedy.State("the amount that was given", new(nameof(InfusionSession), nameof(InfusionSession.Given))))
            : session.Ordered is null
                ? Undetermined(evidence, new Remedy.State(
                    "the amount that was ordered", new(nameof(InfusionSession), nameof(InfusionSession.Ordered))))
            : session.Area is null
                ? Undetermined(new StatedFact("body surface area", StatedFact.Unknown), new Remedy.State(
                    "the body surface area of the day", new(nameof(InfusionSession), nameof(InfusionSession.Area))))
            : session.Given > session.Ordered || session.Given == Dose.Zero ? Review(evidence)
            : Satisfied(input, evidence);
    }

    private Finding? TooLarge(InfusionSession session)
    {
        var dose = session.Given > session.Ordered ? session.Given : session.Ordered ?? session.Given;
        if (dose > most)
        {
            return Objects(
                Verdict.Withhold,
                new LimitComparison<Dose>(
                    "dose", dose.Value, session.At, LimitRelation.Above, most.Value, "the most of one infusion"),
                session is { Given: null, Area: { } surface }
                    ? new Remedy.ReduceTo(most.Value.Per(surface), most.Value)
                    : new Remedy.ClinicianDecides());
        }

        if (session.Area is not { } area || dose is not { } larger)
        {
            return null;
        }

        var evidence = new DoseAgainstRegimen(larger.Per(area), usual, tolerancePercent, DoseConfusion.None);
        return evidence.Proposed <= evidence.Largest ? null
            : Objects(Verdict.Withhold, evidence, session.Given is null
                ? new Remedy.ReduceTo(evidence.Largest, evidence.Largest.Over(area))
                : new Remedy.ClinicianDecides());
    }

    private static ImmutableArray<Criterion> CriteriaOf(DosePerArea usual, decimal tolerancePercent, Dose? most)
    {
        const string What = "dose that was ordered or given";
        var perArea = new DoseAgainstRegimen(default, usual, tolerancePercent, default).Largest
            .AsCriterion(What, CriterionOperator.AtMost, Verdict.Withhold);
        return most is { } milligrams
            ? [perArea, new(What, CriterionOperator.AtMost, milligrams.Milligrams, "mg", Verdict.Withhold)]
            : [perArea];
    }
}
