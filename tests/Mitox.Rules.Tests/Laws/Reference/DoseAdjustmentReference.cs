using NodaTime;

namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>
/// COR-03, COR-04 and the convention beside them told again: what the counts and toxicities ask of the next dose.
/// </summary>
internal sealed class DoseAdjustmentReference(ReferenceFacts facts)
{
    private const int NadirDays = 21;
    private const int DaysBefore = 7;
    private const decimal RoundingPercent = 6;

    private static readonly decimal[] Leukocytes = [4, 3, 2, 1];
    private static readonly decimal[] Neutrophils = [2, 1.5m, 1, 0.5m];
    private static readonly decimal[] Platelets = [100, 75, 50, 25];

    /// <summary>What the rule asks for: the most cautious of all readings.</summary>
    public Verdict Verdict => Readings.Min(reading => reading.Next is { } next ? Above(next, reading.Verdict) : reading.Verdict);

    /// <summary>The smallest dose that a reading names, or nothing where none does.</summary>
    public decimal? Next => Readings.Min(reading => reading.Next);

    private IEnumerable<(Verdict Verdict, decimal? Next)> Readings =>
        [.. Before(), PlateletsBefore(), Week(), After(), PlateletsAfter(), Other(), Marrow()];

    private ClinicTime? Previous =>
        facts.DosesBefore.OrderBy(dose => dose.Date)
            .ThenBy(dose => dose.Time is null).ThenBy(dose => dose.Time).Select(dose => (ClinicTime?)dose).LastOrDefault();

    private Verdict Above(decimal next, Verdict otherwise) =>
        facts.Proposal.Area is not { } area ? Mitox.Rules.Verdict.Incomplete
        : ReferenceModel.ObjectIf(
            (Rational)facts.Proposal.Dose.Milligrams / area.SquareMeters > next * (100 + RoundingPercent) / 100, otherwise);

    /// <summary>Leukocytes and neutrophils, each by its newest counts and the signs of infection near them.</summary>
    private IEnumerable<(Verdict Verdict, decimal? Next)> Before()
    {
        var counts = facts.Record.BloodCounts;
        yield return ByGrade(
            facts.Newest(counts.Where(count => count.Leukocytes is not null)), count => count.Leukocytes, Leukocytes);
        yield return ByGrade(
            facts.Newest(counts.Where(count => count.Neutrophils is not null)), count => count.Neutrophils, Neutrophils);
    }

    private (Verdict Verdict, decimal? Next) ByGrade(
        List<BloodCount> newest, Func<BloodCount, CellCount?> read, decimal[] bounds)
    {
        var grade = newest.Max(count => Grade(read(count), bounds)) ?? 0;
        return (grade, grade == 0 ? Answer.No : InfectionNear(newest[0])) switch
        {
            (0, _) => (Mitox.Rules.Verdict.NoObjection, null),
            (_, Answer.Unknown) => (Mitox.Rules.Verdict.Incomplete, null),
            ( > 2, _) => (Mitox.Rules.Verdict.Withhold, null),
            (_, Answer.Yes) => (Mitox.Rules.Verdict.Withhold, grade == 1 ? 9 : 6),
            _ => (Mitox.Rules.Verdict.Review, grade == 1 ? 9 : 6),
        };
    }

    private (Verdict Verdict, decimal? Next) PlateletsBefore() =>
        facts.Newest(facts.Record.BloodCounts.Where(count => count.Platelets is not null))
            .Max(count => Grade(count.Platelets, Platelets)) switch
        {
            null or 0 => (Mitox.Rules.Verdict.NoObjection, null),
            1 => (Mitox.Rules.Verdict.Review, 9),
            2 => (Mitox.Rules.Verdict.Review, 6),
            _ => (Mitox.Rules.Verdict.Review, null),
        };

    private bool IsOfWeek(BloodCount count) => count.At.Date >= facts.Day.PlusDays(-DaysBefore);

    /// <summary>
    /// Grade 3 or 4 with infection ends treatment for good once the days of the nadir are over; in the week before it is for a
    /// clinician, though a better count followed.
    /// </summary>
    private (Verdict Verdict, decimal? Next) Week() => (
        facts.Seen(facts.Record.BloodCounts)
            .Where(count => Grade(count.Leukocytes, Leukocytes) > 2 || Grade(count.Neutrophils, Neutrophils) > 2)
            .Select(count => (IsAfterANadir(count), InfectionNear(count)) switch
            {
                (true, Answer.Yes) => Mitox.Rules.Verdict.Stop,
                (true, Answer.Unknown) => Mitox.Rules.Verdict.Incomplete,
                _ => ReferenceModel.ObjectIf(IsOfWeek(count), Mitox.Rules.Verdict.Review),
            })
            .Append(Mitox.Rules.Verdict.NoObjection)
            .Min(),
        null);

    /// <summary>Whether an infection was noted within 7 days of a count.</summary>
    private Answer InfectionNear(BloodCount count) => Infection(
        Near(facts.Record.Assessments, count), Near(facts.Record.AdverseEvents, count));

    private List<T> Near<T>(IEnumerable<T> records, BloodCount count)
        where T : ClinicalRecord =>
        [.. facts.Seen(records).Where(record => Math.Abs(Period.DaysBetween(record.At.Date, count.At.Date)) <= DaysBefore)];

    private static Answer Infection(List<ClinicalAssessment> visits, List<AdverseEvent> events)
    {
        var isInfected = visits.Exists(visit =>
            visit.Infection is InfectionState.UnderTreatment or InfectionState.Untreated || visit.SevereInfection is Answer.Yes);
        var isGraded = events.Exists(adverse => adverse.Kind is AdverseEventKind.Infection && adverse.Grade.Number > 0);
        return isInfected || isGraded ? Answer.Yes
            : visits.Exists(visit => visit.Infection is InfectionState.None) ? Answer.No
            : Answer.Unknown;
    }

    private bool IsAfterANadir(BloodCount count)
    {
        var before = facts.DosesBefore.Where(dose => dose.Date < count.At.Date).ToList();
        return before.Count > 0 && count.At.Date > before.Max(dose => dose.Date).PlusDays(NadirDays);
    }

    private (Verdict Verdict, decimal? Next) PlateletsAfter() => (
        ReferenceModel.ObjectIf(
            Previous is not null
                && facts.Seen(facts.Record.BloodCounts).Where(count => ReferenceFacts.IsAfter(count.At, Previous.Value))
                    .Concat(InDoubt(facts.Record.BloodCounts))
                    .Any(count => Grade(count.Platelets, Platelets) > 2),
            Mitox.Rules.Verdict.Review),
        null);

    private (Verdict Verdict, decimal? Next) After()
    {
        if (Previous is null)
        {
            return (Mitox.Rules.Verdict.NoObjection, null);
        }

        var worst = Worst(InTheWeeksAfter(facts.Record.BloodCounts));
        worst = Worst(InDoubt(facts.Record.BloodCounts)) is { } doubtful and > 2 && !(worst > doubtful) ? doubtful : worst;
        var isCounted = InTheWeeksAfter(facts.Record.BloodCounts) is var counts
            && counts.Exists(count => count.Neutrophils is not null)
            && counts.Exists(count => count.Platelets is not null)
            && counts.Exists(count => count.Leukocytes is not null);
        var infection = Infection(
            InTheWeeksAfter(facts.Record.Assessments),
            [.. InTheWeeksAfter(facts.Record.AdverseEvents), .. InDoubt(facts.Record.AdverseEvents)]);
        infection = Infection(InDoubt(facts.Record.Assessments), []) is Answer.Yes ? Answer.Yes : infection;
        return worst is null ? (Mitox.Rules.Verdict.Review, null)
            : worst < 3 ? (isCounted ? Mitox.Rules.Verdict.NoObjection : Mitox.Rules.Verdict.Review, null)
            : infection is Answer.Yes ? (Mitox.Rules.Verdict.Withhold, worst == 3 ? 10 : 8)
            : (infection is Answer.No ? Mitox.Rules.Verdict.Review : Mitox.Rules.Verdict.Incomplete, null);
    }

    /// <summary>
    /// WHO grade 4 ends treatment for good; the others count since the previous dose, and other scales are for a clinician.
    /// </summary>
    private (Verdict Verdict, decimal? Next) Other()
    {
        var seen = facts.Seen(
            facts.Record.AdverseEvents.Where(adverse => adverse.Kind is not AdverseEventKind.BoneMarrowSuppression));
        var since = seen.Where(toxicity => Previous is not { } previous || !ReferenceFacts.IsAfter(previous, toxicity.At))
            .ToList();
        return seen.Exists(toxicity => toxicity.Grade is { Scale: GradingScale.Who1981, Number: 4 })
            ? (Mitox.Rules.Verdict.Stop, null)
            : since.Exists(toxicity => toxicity.Grade is { Scale: GradingScale.Who1981, Number: 2 or 3 })
                ? (Mitox.Rules.Verdict.Withhold, 10)
            : (
                ReferenceModel.ObjectIf(
                    since.Exists(toxicity => toxicity.Grade.Scale is not GradingScale.Who1981), Mitox.Rules.Verdict.Review),
                null);
    }

    /// <summary>
    /// A suppression of the bone marrow is for a clinician unless a count within 21 days of it is as bad; of those before
    /// the previous dose, grade 3 and worse.
    /// </summary>
    private (Verdict Verdict, decimal? Next) Marrow()
    {
        var unseen = facts.Seen(facts.Record.AdverseEvents)
            .Where(adverse => adverse.Kind is AdverseEventKind.BoneMarrowSuppression && adverse.Grade.Number > 0)
            .Where(adverse =>
                adverse.Grade.Number > 2 || Previous is not { } previous || !ReferenceFacts.IsAfter(previous, adverse.At))
            .Any(adverse =>
                adverse.Grade.Scale is not GradingScale.Who1981 || !(WorstCountNear(adverse) >= adverse.Grade.Number));
        return (ReferenceModel.ObjectIf(unseen, Mitox.Rules.Verdict.Review), null);
    }

    private int? WorstCountNear(AdverseEvent adverse) => facts.Seen(facts.Record.BloodCounts)
        .Where(count => Math.Abs(Period.DaysBetween(adverse.At.Date, count.At.Date)) <= NadirDays)
        .SelectMany<BloodCount, int?>(count =>
            [Grade(count.Leukocytes, Leukocytes), Grade(count.Neutrophils, Neutrophils), Grade(count.Platelets, Platelets)])
        .Max();

    private List<T> InTheWeeksAfter<T>(IEnumerable<T> records)
        where T : ClinicalRecord =>
        [.. facts.Seen(records).Where(record =>
            ReferenceFacts.IsAfter(record.At, Previous!.Value) && record.At.Date <= Previous.Value.Date.PlusDays(NadirDays))];

    /// <summary>Those of the day of the previous dose that no times show to be before or after it (P31).</summary>
    private List<T> InDoubt<T>(IEnumerable<T> records)
        where T : ClinicalRecord =>
        [.. facts.Seen(records).Where(record => record.At.Date == Previous!.Value.Date
            && (record.At.Time is null || Previous.Value.Time is null))];

    private static int? Worst(List<BloodCount> counts) => counts
        .SelectMany<BloodCount, int?>(count =>
            [Grade(count.Leukocytes, Leukocytes), Grade(count.Neutrophils, Neutrophils)])
        .Max();

    /// <summary>How many of the four bounds lie above the count.</summary>
    private static int? Grade(CellCount? count, decimal[] bounds) =>
        count is { } found ? bounds.Count(bound => found.BillionsPerLiter < bound) : null;
}
