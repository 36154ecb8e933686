using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules;

/// <summary>Finds everything in a record that cannot be right.</summary>
internal sealed class RecordCheck
{
    /// <summary>No patient has more white cells of a kind, in 10⁹/L; a count per µL would be a thousand times as many (P14).</summary>
    private static readonly CellCount MostWhiteCells = CellCount.FromBillionsPerLiter(50);

    /// <summary>No heart ejects more.</summary>
    private static readonly Percentage HighestEjectionFraction = Percentage.FromPercent(90);

    /// <summary>No laboratory has a lower limit of normal outside these.</summary>
    private static readonly (Percentage Lowest, Percentage Highest) LowerLimits = (Percentage.FromPercent(40), Percentage.FromPercent(75));

    private readonly ImmutableArray<HistoryProblem>.Builder problems = ImmutableArray.CreateBuilder<HistoryProblem>();
    private readonly LocalDate? birthDate;

    private RecordCheck(LocalDate? birthDate) => this.birthDate = birthDate;

    public static ImmutableArray<HistoryProblem> ProblemsOf(TreatmentRecord record)
    {
        var check = new RecordCheck(record.Patient.BirthDate);
        check.CheckBirthDate();
        check.CheckAll("infusions", record.Infusions, check.CheckInfusion);
        check.CheckDuplicates(record.Infusions);
        check.CheckExposures(record.PriorExposures);
        check.CheckAll("ejectionFractions", record.EjectionFractions, check.CheckEjectionFraction);
        check.CheckAll("electrocardiograms", record.Electrocardiograms);
        check.CheckAll("bloodCounts", record.BloodCounts, check.CheckBloodCount);
        check.CheckAll("liverPanels", record.LiverPanels);
        check.CheckAll("pregnancyTests", record.PregnancyTests);
        check.CheckAll("assessments", record.Assessments);
        check.CheckAll("relapses", record.Relapses);
        check.CheckAll("disabilityScores", record.DisabilityScores);
        check.CheckAll("brainScans", record.BrainScans);
        check.CheckAll("toxicities", record.Toxicities, check.CheckToxicity);
        check.CheckTherapies(record.Therapies);
        return check.problems.ToImmutable();
    }

    private void Add(HistoryProblemKind kind, string path, string message) => problems.Add(new(kind, path, message));

    private void CheckBirthDate()
    {
        if (birthDate is { } date)
        {
            CheckRange("patient.birthDate", date);
        }
    }

    private void CheckAll<T>(string path, ImmutableArray<T> records, Action<string, T>? check = null)
        where T : ClinicalRecord
    {
        for (var index = 0; index < records.Length; index++)
        {
            var place = $"{path}[{index}]";
            if (records[index] is not { } record)
            {
                Add(HistoryProblemKind.Missing, place, "null is no record; leave it out.");
                continue;
            }

            // A record entered in error is kept as it was entered (P11).
            if (!record.EnteredInError)
            {
                CheckDate($"{place}.at", record.At.Date, record is Infusion ? RecordDates.EarliestMitoxantrone : RecordDates.Earliest);
                check?.Invoke(place, record);
            }
        }
    }

    private void CheckDate(string path, LocalDate date, LocalDate earliest)
    {
        CheckRange(path, date, earliest);
        if (birthDate is { } birth && date < birth)
        {
            Add(HistoryProblemKind.ImpossibleDate, path, $"{IsoText.Of(date)} must not be before the birth date {IsoText.Of(birth)}.");
        }
    }

    private void CheckRange(string path, LocalDate date, LocalDate? earliest = null)
    {
        if (RecordDates.ProblemWith(date, earliest ?? RecordDates.Earliest) is { } problem)
        {
            Add(HistoryProblemKind.ImpossibleDate, path, problem);
        }
    }

    private void CheckInfusion(string path, Infusion infusion)
    {
        if (infusion.Given == Dose.Zero)
        {
            Add(HistoryProblemKind.Implausible, $"{path}.given", "0 mg is no infusion; what was given must be above zero.");
        }

        if (infusion.Area is null)
        {
            Add(HistoryProblemKind.Missing, $"{path}.area", "the body surface area of the day must be given; an amount known only as a sum is a prior exposure.");
        }
    }

    /// <summary>The same id, or the same day and amount, is one infusion on record twice (P11).</summary>
    private void CheckDuplicates(ImmutableArray<Infusion> infusions)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var doses = new Dictionary<(LocalDate Date, Dose Given), int>();
        for (var index = 0; index < infusions.Length; index++)
        {
            if (infusions[index] is not { EnteredInError: false } infusion)
            {
                continue;
            }

            if (infusion.Id?.Trim() is { Length: > 0 } id && !ids.TryAdd(id, index))
            {
                Add(HistoryProblemKind.Duplicate, $"infusions[{index}]", $"the id '{id}' is also that of infusions[{ids[id]}]; mark one of them as entered in error.");
            }

            if (!doses.TryAdd((infusion.At.Date, infusion.Given), index))
            {
                var first = doses[(infusion.At.Date, infusion.Given)];
                Add(HistoryProblemKind.Duplicate, $"infusions[{index}]", $"{infusion.Given} on {IsoText.Of(infusion.At.Date)} is also infusions[{first}]; mark one of them as entered in error.");
            }
        }
    }

    private void CheckExposures(ImmutableArray<PriorExposure> exposures)
    {
        var seen = new Dictionary<PriorExposure, int>();
        for (var index = 0; index < exposures.Length; index++)
        {
            var path = $"priorExposures[{index}]";
            if (exposures[index] is not { } exposure)
            {
                Add(HistoryProblemKind.Missing, path, "null is no record; leave it out.");
                continue;
            }

            if (exposure.EnteredInError)
            {
                continue;
            }

            if (exposure.LastGivenOn is { } date)
            {
                CheckDate($"{path}.lastGivenOn", date, exposure.MayBeMitoxantrone ? RecordDates.EarliestMitoxantrone : RecordDates.Earliest);
            }

            if (exposure.Total == DosePerArea.Zero)
            {
                Add(HistoryProblemKind.Implausible, $"{path}.total", "0 mg/m² is no exposure; an amount that is not known is left out.");
            }

            if (!seen.TryAdd(exposure, index))
            {
                Add(HistoryProblemKind.Duplicate, path, $"it is the same as priorExposures[{seen[exposure]}]; mark one of them as entered in error.");
            }
        }
    }

    private void CheckToxicity(string path, Toxicity toxicity)
    {
        if (toxicity.Grade.Scale is GradingScale.Unknown)
        {
            Add(HistoryProblemKind.Missing, $"{path}.grade", "the grade must be given, with its scale.");
        }
    }

    private void CheckTherapies(ImmutableArray<Therapy> therapies)
    {
        for (var index = 0; index < therapies.Length; index++)
        {
            var path = $"therapies[{index}]";
            if (therapies[index] is not { } therapy)
            {
                Add(HistoryProblemKind.Missing, path, "null is no record; leave it out.");
                continue;
            }

            if (therapy.EnteredInError)
            {
                continue;
            }

            if (therapy.StartedOn is { } start)
            {
                CheckDate($"{path}.startedOn", start, RecordDates.Earliest);
            }

            if (therapy.StoppedOn is { } stop)
            {
                CheckDate($"{path}.stoppedOn", stop, RecordDates.Earliest);
            }

            if (therapy.Outcome is TherapyOutcome.Contraindicated && (therapy.StartedOn ?? therapy.StoppedOn) is not null)
            {
                Add(HistoryProblemKind.Implausible, $"{path}.outcome", "a treatment that was never given because it is contraindicated must have no days.");
            }

            if (therapy is { Outcome: TherapyOutcome.Ongoing, StoppedOn: not null })
            {
                Add(HistoryProblemKind.Implausible, $"{path}.stoppedOn", "a treatment that goes on must have no last day.");
            }

            if (therapy.StoppedOn < therapy.StartedOn)
            {
                Add(HistoryProblemKind.ImpossibleDate, $"{path}.stoppedOn", $"{IsoText.Of(therapy.StoppedOn.Value)} must not be before the start on {IsoText.Of(therapy.StartedOn.Value)}.");
            }
        }
    }

    private void CheckEjectionFraction(string path, EjectionFraction measurement)
    {
        if (measurement.Value == default)
        {
            Add(HistoryProblemKind.Missing, $"{path}.value", "the ejection fraction must be given.");
        }

        if (measurement.Value > HighestEjectionFraction)
        {
            Add(HistoryProblemKind.Implausible, $"{path}.value", $"{measurement.Value} must not be above {HighestEjectionFraction}.");
        }

        if (measurement.LowerLimitOfNormal is { } limit && (limit < LowerLimits.Lowest || limit > LowerLimits.Highest))
        {
            Add(
                HistoryProblemKind.Implausible,
                $"{path}.lowerLimitOfNormal",
                $"{limit} must be from {LowerLimits.Lowest} to {LowerLimits.Highest}; a limit that was not reported is left out.");
        }
    }

    private void CheckBloodCount(string path, BloodCount count)
    {
        CheckWhiteCells($"{path}.leukocytes", "leukocytes", count.Leukocytes, whole: null);
        CheckWhiteCells($"{path}.neutrophils", "neutrophils", count.Neutrophils, count.Leukocytes);
        CheckWhiteCells($"{path}.lymphocytes", "lymphocytes", count.Lymphocytes, count.Leukocytes);
    }

    private void CheckWhiteCells(string path, string name, CellCount? count, CellCount? whole)
    {
        if (count > MostWhiteCells)
        {
            Add(HistoryProblemKind.Implausible, path, $"{name} of {count} must not be above {MostWhiteCells}; they may be per µL or mm³.");
        }

        if (count > whole)
        {
            Add(HistoryProblemKind.Implausible, path, $"{name} of {count} must not be above the leukocytes of {whole}, of which they are a part.");
        }
    }
}
