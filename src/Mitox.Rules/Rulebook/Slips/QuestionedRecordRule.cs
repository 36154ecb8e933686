using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>No record that decides a sum or a limit is improbable, unless a clinician confirmed it (P23).</summary>
/// <remarks>
/// Before an infusion: every dose and body surface, the proposed one among them, and the newest measurements. In a session: its
/// own amounts. After treatment: the ejection fractions; high counts are another rule's question there (P29). The numbers
/// stand in <see cref="ImprobableNumbers"/>, the same under every policy.
/// </remarks>
internal sealed class QuestionedRecordRule(RuleId id, DecisionSubject subject)
    : Rule(id, subject, SentenceOf(subject), CriteriaOf(subject))
{
    /// <summary>Nothing of its own: it questions what other rules read, and those ask for what could not be read.</summary>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (!input.IsInFull && IsQuiet(input))
        {
            return Satisfied();
        }

        if (Subject is DecisionSubject.Session && input.Session is { Area: null, Ordered: null, Given: null })
        {
            return Undetermined(
                new StatedFact("amounts and body surface of the session", StatedFact.Unknown),
                new Remedy.State("the amounts and the body surface", new(nameof(InfusionSession), nameof(InfusionSession.Area))));
        }

        ImmutableArray<Doubt> doubts = [.. DoubtsIn(input)];
        return doubts.IsEmpty
            ? Satisfied(input, new StatedFact("improbable records", "none that is not confirmed"))
            : Undetermined(new QuestionedRecords(doubts), Confirming(doubts));
    }

    /// <summary>How the records are confirmed: one remedy for each kind.</summary>
    internal static ImmutableArray<Remedy> Confirming(IEnumerable<Doubt> doubts) =>
    [
        .. doubts.GroupBy(doubt => doubt.Confirms)
            .Select(kind => Confirming(kind.Key, [.. kind.Select(doubt => doubt.Record).Distinct()])),
    ];

    private static Remedy.State Confirming(RecordField field, string[] records) => records is [var record]
        ? new($"whether the {record} is right: confirm the record, or correct it", field)
        : new($"whether the {records[0]} and {ExactNumberText.Format(records.Length - 1)} more are right: confirm the records, "
            + "or correct them", field);

    /// <summary>Whether nothing has to be searched, as in most cases.</summary>
    private static bool IsQuiet(in Case input) =>
        input.History.Doubts is { HasOfDoses: false, HasMeasurements: false } doubts
        && doubts.Areas.IsQuietWith(input.Proposal.Area, input.Proposal.Confirmed);

    private IEnumerable<Doubt> DoubtsIn(in Case input)
    {
        var (history, at) = (input.History, input.At);
        return Subject switch
        {
            DecisionSubject.Session => history.Doubts.About(input.Session),
            DecisionSubject.FollowUp => history.Doubts.HasMeasurements ? MeasurementDoubts.OfHeart(history, at) : [],
            _ => history.Doubts.About(input.Proposal).Concat(history.Doubts.HasMeasurements
                ? MeasurementDoubts.OfHeart(history, at)
                    .Concat(MeasurementDoubts.OfBlood(history, at, input.PreviousInfusionDay))
                    .Concat(MeasurementDoubts.OfLiver(history, at))
                : []),
        };
    }

    private static string SentenceOf(DecisionSubject subject) => subject switch
    {
        DecisionSubject.Session => "Improbable amounts or an improbable body surface of the session must be confirmed.",
        DecisionSubject.FollowUp => "An improbable ejection fraction, or limit of one, must be confirmed.",
        _ => "A record that decides a sum or a limit and is improbable must be confirmed.",
    };

    private static ImmutableArray<Criterion> CriteriaOf(DecisionSubject subject) => subject switch
    {
        DecisionSubject.Session => [.. Doses, .. Areas],
        DecisionSubject.FollowUp => [.. Heart],
        _ => [.. Doses, .. Areas, .. Heart, .. Blood, .. Liver],
    };

    private static IEnumerable<Criterion> Doses =>
    [
        ImprobableNumbers.LowestDose.AsCriterion("dose of a day", CriterionOperator.AtLeast, Verdict.Incomplete),
        ImprobableNumbers.HighestDose.AsCriterion("dose of a day", CriterionOperator.AtMost, Verdict.Incomplete),
    ];

    private static IEnumerable<Criterion> Areas =>
    [
        Number("body surface", CriterionOperator.AtLeast, ImprobableNumbers.SmallestArea, "m²"),
        Number("body surface", CriterionOperator.AtMost, ImprobableNumbers.LargestArea, "m²"),
        Number("body surface beside the median", CriterionOperator.AtMost, ImprobableNumbers.AreaFromMedianPercent, "% away"),
        Number("body mass index", CriterionOperator.AtLeast, ImprobableNumbers.LowestBodyMassIndex, "kg/m²"),
        Number("body mass index", CriterionOperator.AtMost, ImprobableNumbers.HighestBodyMassIndex, "kg/m²"),
    ];

    private static IEnumerable<Criterion> Heart =>
    [
        ImprobableNumbers.HighestEjectionFraction.AsCriterion(
            "deciding ejection fraction", CriterionOperator.AtMost, Verdict.Incomplete),
        ImprobableNumbers.LowestLowerLimit.AsCriterion("its lower limit", CriterionOperator.AtLeast, Verdict.Incomplete),
        ImprobableNumbers.HighestLowerLimit.AsCriterion("its lower limit", CriterionOperator.AtMost, Verdict.Incomplete),
    ];

    private static IEnumerable<Criterion> Blood =>
    [
        ImprobableNumbers.ManyLeukocytes.AsCriterion("deciding leukocytes", CriterionOperator.Below, Verdict.Incomplete),
        ImprobableNumbers.ManyNeutrophils.AsCriterion("deciding neutrophils", CriterionOperator.Below, Verdict.Incomplete),
        ImprobableNumbers.ManyLymphocytes.AsCriterion("deciding lymphocytes", CriterionOperator.Below, Verdict.Incomplete),
    ];

    private static IEnumerable<Criterion> Liver =>
    [
        Number("ALT or AST without a unit", CriterionOperator.AtLeast, ImprobableNumbers.LowestTransaminase.Multiple, "×ULN"),
        Number("bilirubin without a unit", CriterionOperator.AtLeast, 1, "seventh of its limit"),
    ];

    private static Criterion Number(string subject, CriterionOperator @operator, decimal number, string unit) =>
        new(subject, @operator, number, unit, Verdict.Incomplete);
}
