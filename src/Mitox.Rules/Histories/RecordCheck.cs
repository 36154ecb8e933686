using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules;

/// <summary>Finds everything in a record that cannot be right.</summary>
internal sealed partial class RecordCheck
{
    private readonly ImmutableArray<HistoryProblem>.Builder problems = ImmutableArray.CreateBuilder<HistoryProblem>();
    private readonly LocalDate? birthDate;
    private readonly int mostProblems;
    private int untold;

    private RecordCheck(LocalDate? birthDate, int mostProblems)
    {
        this.birthDate = birthDate;
        this.mostProblems = mostProblems;
    }

    /// <summary>What is wrong with a record; of more problems than the most, how many more there are.</summary>
    public static ImmutableArray<HistoryProblem> ProblemsOf(
        TreatmentRecord record, int mostProblems = RecordBounds.MostProblems, int mostRecords = RecordBounds.MostRecords)
    {
        if (RecordBounds.ProblemWithNumber(record, mostRecords) is { } tooMany)
        {
            return [new(HistoryProblemKind.TooMany, RecordPath.Record, tooMany)];
        }

        var check = new RecordCheck(record.Patient.BirthDate ?? record.Patient.BornWithin?.Start, mostProblems);
        check.CheckPartialBirth(record.Patient);
        check.CheckBirthDate();
        check.CheckAll(RecordLists.Infusions, record, check.CheckInfusion);
        check.AddAll(RepeatedInfusions.ProblemsOf(record.Infusions));
        check.CheckExposures(record.PriorExposures);
        check.CheckAll(RecordLists.EjectionFractions, record, check.CheckEjectionFraction);
        check.CheckAll(RecordLists.Electrocardiograms, record);
        check.CheckAll(RecordLists.BloodCounts, record);
        check.CheckAll(RecordLists.LiverPanels, record, check.CheckLiverPanel);
        check.CheckAll(RecordLists.PregnancyTests, record);
        check.CheckAll(RecordLists.Assessments, record);
        check.CheckAll(RecordLists.Relapses, record);
        check.CheckAll(RecordLists.DisabilityScores, record);
        check.CheckAll(RecordLists.BrainScans, record);
        check.CheckAll(RecordLists.AdverseEvents, record, check.CheckAdverseEvent);
        check.CheckTherapies(record.Therapies);
        UnreadResultCheck.Check(record.UnreadResults, check.Add, check.CheckDate);
        if (check.untold > 0)
        {
            check.problems.Add(new(HistoryProblemKind.TooMany, RecordPath.Record, RecordBounds.Untold(check.untold)));
        }

        return check.problems.ToImmutable();
    }

    /// <summary>Says why a day cannot be that of a record, or <see langword="null"/>.</summary>
    public static string? ProblemWith(LocalDate date, LocalDate? birthDate) =>
        RecordDates.ProblemWith(date, RecordDates.Earliest) ?? BeforeBirth(date, birthDate);

    private void Add(HistoryProblemKind kind, RecordPath path, string part, string message) =>
        Add(new(kind, path.Of(part), message));

    private void AddAll(ImmutableArray<HistoryProblem> found)
    {
        foreach (var problem in found)
        {
            Add(problem);
        }
    }

    private void Add(HistoryProblem problem)
    {
        if (problems.Count == mostProblems)
        {
            untold++;
            return;
        }

        problems.Add(problem);
    }

    private void CheckBirthDate()
    {
        if (birthDate is { } date)
        {
            CheckRange(RecordPath.BirthDate, string.Empty, date, RecordDates.Earliest);
        }
    }

    private void CheckAll<T>(RecordList<T> list, TreatmentRecord owner, Action<RecordPath, T>? check = null)
        where T : ClinicalRecord
    {
        var records = list.Read(owner);
        for (var index = 0; index < records.Length; index++)
        {
            var path = new RecordPath(list, index);
            if (records[index] is not { } record)
            {
                Add(HistoryProblemKind.Missing, path, string.Empty, "null is no record; leave it out.");
                continue;
            }

            // A record entered in error is kept as it was entered (P11).
            if (!record.EnteredInError)
            {
                CheckDate(
                    path, "at", record.At.Date, record is Infusion ? RecordDates.EarliestMitoxantrone : RecordDates.Earliest);
                check?.Invoke(path, record);
                CheckValues(path, record);
            }
        }
    }

    private void CheckValues<T>(RecordPath path, T record)
        where T : ClinicalRecord
    {
        foreach (var value in Catalog.ValuesOf<T>())
        {
            if (value.ProblemOn(record) is { } problem)
            {
                Add(HistoryProblemKind.Implausible, path, value.Name, problem);
            }
        }
    }

    private void CheckDate(RecordPath path, string part, LocalDate date, LocalDate earliest)
    {
        CheckRange(path, part, date, earliest);
        if (BeforeBirth(date, birthDate) is { } problem)
        {
            Add(HistoryProblemKind.ImpossibleDate, path, part, problem);
        }
    }

    private static string? BeforeBirth(LocalDate date, LocalDate? birthDate) =>
        birthDate is { } birth && date < birth
            ? $"{IsoText.Of(date)} must not be before the birth date {IsoText.Of(birth)}."
            : null;

    private void CheckRange(RecordPath path, string part, LocalDate date, LocalDate earliest)
    {
        if (RecordDates.ProblemWith(date, earliest) is { } problem)
        {
            Add(HistoryProblemKind.ImpossibleDate, path, part, problem);
        }
    }

    private void CheckInfusion(RecordPath path, Infusion infusion)
    {
        if (infusion.Area is null)
        {
            Add(
                HistoryProblemKind.Missing,
                path,
                "area",
                "the body surface area of the day must be given; an amount known only as a sum is a prior exposure.");
        }

        if (infusion is { Reaction: Answer.No, ReactionWasHypersensitivity: Answer.Yes })
        {
            Add(
                HistoryProblemKind.Implausible,
                path,
                "reactionWasHypersensitivity",
                "hypersensitivity must not be the cause of a reaction that is denied.");
        }
    }

    private void CheckAdverseEvent(RecordPath path, AdverseEvent adverse)
    {
        if (adverse.Grade.Scale is GradingScale.Unknown)
        {
            Add(HistoryProblemKind.Missing, path, "grade", "the grade must be given, with its scale.");
        }
    }

    private void CheckTherapies(ImmutableArray<Therapy> therapies)
    {
        for (var index = 0; index < therapies.Length; index++)
        {
            var path = new RecordPath(RecordLists.Therapies, index);
            if (therapies[index] is not { } therapy)
            {
                Add(HistoryProblemKind.Missing, path, string.Empty, "null is no record; leave it out.");
                continue;
            }

            if (therapy.EnteredInError)
            {
                continue;
            }

            if (therapy.StartedOn is { } start)
            {
                CheckDate(path, "startedOn", start, RecordDates.Earliest);
            }

            if (therapy.StoppedOn is { } stop)
            {
                CheckDate(path, "stoppedOn", stop, RecordDates.Earliest);
            }

            if (therapy.Contradiction() is var (part, contradiction))
            {
                Add(HistoryProblemKind.Implausible, path, part, contradiction);
            }

            if (therapy.StoppedOn < therapy.StartedOn)
            {
                Add(HistoryProblemKind.ImpossibleDate, path, "stoppedOn", $"{IsoText.Of(therapy.StoppedOn.Value)} must not be "
                    + $"before the start on {IsoText.Of(therapy.StartedOn.Value)}.");
            }
        }
    }

    private void CheckLiverPanel(RecordPath path, LiverPanel panel)
    {
        foreach (var (value, problem) in LiverUnitCheck.ProblemsOf(panel))
        {
            Add(HistoryProblemKind.Implausible, path, value.Name, problem);
        }
    }

    private void CheckEjectionFraction(RecordPath path, EjectionFraction measurement)
    {
        if (measurement.Value == default)
        {
            Add(HistoryProblemKind.Missing, path, "value", "the ejection fraction must be given.");
        }
    }
}
