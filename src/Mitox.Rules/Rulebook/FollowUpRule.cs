using System.Collections.Immutable;
using Mitox.Rules.Rulebook;
using NodaTime;

namespace Mitox.Rules;

/// <summary>One rule about the time after the last infusion: judges what was done, is due or is overdue on a day.</summary>
/// <remarks>To write one, derive a class and end <see cref="Judge"/> as a <see cref="Rule"/> does.</remarks>
public abstract class FollowUpRule : ClinicalRule
{
    /// <summary>Initializes a new instance of the <see cref="FollowUpRule"/> class.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="sentence">What must hold, in one plain sentence.</param>
    /// <param name="source">Where the rule and its numbers come from.</param>
    /// <param name="criteria">The numbers of the rule; none where it has none.</param>
    /// <exception cref="ArgumentException"><paramref name="sentence"/> is blank, or the id is the default.</exception>
    protected FollowUpRule(RuleId id, string sentence, Citation source, params ImmutableArray<Criterion> criteria)
        : base(id, sentence, source, criteria)
    {
    }

    /// <summary>Judges, and stops where a rule gave the default finding or one that is not its own.</summary>
    internal Finding Evaluate(TreatmentHistory history, LocalDate on) => Own(Judge(history, on));

    /// <summary>When the rule asks after the last infusion: the days by which it judges; none where it names no days.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="end">The day of the last infusion.</param>
    /// <param name="on">The day that asks; records dated later are not seen.</param>
    /// <param name="until">The last day on which a check that is listed may fall due.</param>
    internal virtual FollowUpSchedule ScheduleAfter(TreatmentHistory history, LocalDate end, LocalDate on, LocalDate until) => FollowUpSchedule.None;

    /// <summary>Judges the time after treatment.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="on">The day that asks; records dated later are not seen.</param>
    /// <returns>The finding.</returns>
    protected abstract Finding Judge(TreatmentHistory history, LocalDate on);

    /// <summary>The rule was asked and is satisfied.</summary>
    /// <param name="evidence">Why.</param>
    /// <returns>The finding.</returns>
    protected Finding Satisfied(IEvidence evidence) => new(Description, Judgment.WithoutObjection(FindingKind.Satisfied, evidence));

    /// <summary>The rule does not concern the patient on this day.</summary>
    /// <param name="evidence">Why not.</param>
    /// <returns>The finding.</returns>
    protected Finding NotApplicable(IEvidence evidence) => new(Description, Judgment.WithoutObjection(FindingKind.NotApplicable, evidence));
}
