using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>No blood count is low after the last infusion; low white cells and platelets together ask for an urgent work-up.</summary>
/// <remarks>
/// The newest count of each after the last infusion is judged, the lowest where several may be the newest. One low line asks for
/// review; white cells and platelets both low are taken for pancytopenia, and no dose is given until leukemia is ruled out. Whether a
/// count is due is another rule's question: without one this rule does not apply.
/// </remarks>
public sealed class LowCountFollowUpRule(CountFloors floors, Citation source)
    : AfterTreatmentRule(
        RuleIds.LowCountFollowUp,
        "Low blood counts after treatment must be weighed by a clinician; several low lines need an urgent work-up for leukemia.",
        source,
        floors?.Leukocytes.AsCriterion("leukocytes after treatment", CriterionOperator.AtLeast, Verdict.Review)!,
        floors?.Neutrophils.AsCriterion("neutrophils after treatment", CriterionOperator.AtLeast, Verdict.Review)!,
        floors?.Platelets.AsCriterion("platelets after treatment", CriterionOperator.AtLeast, Verdict.Review)!)
{
    private const string LimitName = "the floor";
    private readonly CountFloors floors = floors ?? throw new ArgumentNullException(nameof(floors));

    private protected override Finding JudgeAfter(LocalDate end, TreatmentHistory history, LocalDate on)
    {
        var leukocytes = Lowest("leukocytes", history.Leukocytes, count => count.Leukocytes, floors.Leukocytes, end, on);
        var neutrophils = Lowest("neutrophils", history.Neutrophils, count => count.Neutrophils, floors.Neutrophils, end, on);
        var platelets = Lowest("platelets", history.Platelets, count => count.Platelets, floors.Platelets, end, on);
        var white = IsLow(neutrophils) ? neutrophils : IsLow(leukocytes) ? leukocytes : neutrophils ?? leukocytes;
        return (IsLow(white), IsLow(platelets)) switch
        {
            (true, true) => Objects(Verdict.Withhold, new LowCounts(white!.Value, platelets!.Value), new Remedy.Resolve("the low counts, with an urgent work-up for leukemia", new(nameof(TreatmentRecord), nameof(TreatmentRecord.BloodCounts)))),
            (true, _) => Objects(Verdict.Review, white!.Value, new Remedy.ClinicianDecides()),
            (_, true) => Objects(Verdict.Review, platelets!.Value, new Remedy.ClinicianDecides()),
            _ when (white ?? platelets) is { } fine => Satisfied(fine),
            _ => NotApplicable(new StatedFact("blood counts after the last infusion", "none on record")),
        };
    }

    private static bool IsLow(LimitComparison<CellCount>? found) => found is { Relation: LimitRelation.Below };

    private static LimitComparison<CellCount>? Lowest(
        string subject, Timeline<BloodCount> counts, Func<BloodCount, CellCount?> read, CellCount floor, LocalDate end, LocalDate on)
    {
        var newest = NewestAfter(counts, end, on).MinBy(count => read(count));
        return newest is { } lowest && read(lowest) is { } value
            ? new(subject, value, lowest.At, value < floor ? LimitRelation.Below : LimitRelation.AtOrAbove, floor, LimitName)
            : null;
    }
}
