using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules;

/// <summary>Finds everything in a record that cannot be right.</summary>
internal sealed class RecordCheck
{
    /// <summary>No record can be older: a typing error such as year 202 or 1025.</summary>
    private static readonly LocalDate Earliest = new(1900, 1, 1);

    /// <summary>No record can be later: a typing error such as year 2206 or 20255.</summary>
    private static readonly LocalDate Latest = new(2200, 1, 1);

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

            CheckDate($"{place}.at", record.At.Date);
            check?.Invoke(place, record);
        }
    }

    private void CheckDate(string path, LocalDate date)
    {
        CheckRange(path, date);
        if (birthDate is { } birth && date < birth)
        {
            Add(HistoryProblemKind.ImpossibleDate, path, $"{IsoText.Of(date)} must not be before the birth date {IsoText.Of(birth)}.");
        }
    }

    private void CheckRange(string path, LocalDate date)
    {
        if (date < Earliest || date > Latest)
        {
            Add(
                HistoryProblemKind.ImpossibleDate,
                path,
                $"{IsoText.Of(date)} must be from {IsoText.Of(Earliest)} to {IsoText.Of(Latest)}.");
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

            if (infusion.Id is { } id && !ids.TryAdd(id, index))
            {
                Add(HistoryProblemKind.Duplicate, $"infusions[{index}]", $"the id '{id}' is also that of infusions[{ids[id]}]; mark one of them as entered in error.");
            }
            else if (!doses.TryAdd((infusion.At.Date, infusion.Given), index))
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

            if (exposure.LastGivenOn is { } date)
            {
                CheckDate($"{path}.lastGivenOn", date);
            }

            if (exposure.Total == DosePerArea.Zero)
            {
                Add(HistoryProblemKind.Implausible, $"{path}.total", "0 mg/m² is no exposure; an amount that is not known is left out.");
            }

            if (!exposure.EnteredInError && !seen.TryAdd(exposure, index))
            {
                Add(HistoryProblemKind.Duplicate, path, $"it is the same as priorExposures[{seen[exposure]}]; mark one of them as entered in error.");
            }
        }
    }

    private void CheckEjectionFraction(string path, EjectionFraction measurement)
    {
        if (measurement.Value == default)
        {
            Add(HistoryProblemKind.Missing, $"{path}.value", "the ejection fraction must be given.");
        }

        if (measurement.LowerLimitOfNormal == default(Percentage))
        {
            Add(HistoryProblemKind.Missing, $"{path}.lowerLimitOfNormal", "a limit that was not reported is left out, not zero.");
        }
    }

    private void CheckBloodCount(string path, BloodCount count)
    {
        CheckPart(path, count, nameof(count.Neutrophils), count.Neutrophils);
        CheckPart(path, count, nameof(count.Lymphocytes), count.Lymphocytes);
    }

    private void CheckPart(string path, BloodCount count, string name, CellCount? part)
    {
        if (part > count.Leukocytes)
        {
            Add(HistoryProblemKind.Implausible, path, $"{name} of {part} must not be above the leukocytes of {count.Leukocytes}, of which they are a part.");
        }
    }
}
