using System.Collections.Immutable;
using Mitox.Rules.Json.Entries;

namespace Mitox.Rules.Json.Reading;

/// <summary>
/// Reads the lists of records. A record with a problem becomes <see langword="null"/> in its list, never a record with
/// a default in place of what could not be read; so the others keep their index and can still be checked together.
/// </summary>
internal static class RecordReading
{
    public static TreatmentRecord Read(Place file, CaseEntry entry) => new()
    {
        Patient = PatientReading.Read(file["patient"], entry.Patient),
        DoseHistoryIsComplete = AnswerReading.Read(file["doseHistoryIsComplete"], entry.DoseHistoryIsComplete),
        Infusions = ReadDated(file["infusions"], entry.Infusions, ReadInfusion),
        PriorExposures = ReadAll(file["priorExposures"], entry.PriorExposures, ReadExposure),
        EjectionFractions = ReadDated(file["ejectionFractions"], entry.EjectionFractions, ReadEjectionFraction),
        Electrocardiograms = ReadDated(
            file["electrocardiograms"],
            entry.Electrocardiograms,
            (_, item, at) => new Electrocardiogram(at) { EnteredInError = item.EnteredInError is true }),
        BloodCounts = ReadDated(file["bloodCounts"], entry.BloodCounts, LaboratoryReading.ReadBloodCount),
        LiverPanels = ReadDated(file["liverPanels"], entry.LiverPanels, LaboratoryReading.ReadLiverPanel),
        PregnancyTests = ReadDated(file["pregnancyTests"], entry.PregnancyTests, LaboratoryReading.ReadPregnancyTest),
        Assessments = ReadDated(file["assessments"], entry.Assessments, ReadAssessment),
        Relapses = ReadDated(file["relapses"], entry.Relapses, CourseReading.ReadRelapse),
        DisabilityScores = ReadDated(file["disabilityScores"], entry.DisabilityScores, CourseReading.ReadDisabilityScore),
        BrainScans = ReadDated(file["brainScans"], entry.BrainScans, CourseReading.ReadBrainScan),
        Therapies = ReadAll(file["therapies"], entry.Therapies, CourseReading.ReadTherapy),
        AdverseEvents = ReadDated(file["toxicities"], entry.Toxicities, CourseReading.ReadToxicity),
    };

    private static ImmutableArray<TRecord> ReadAll<TEntry, TRecord>(
        Place list, TEntry[]? entries, Func<Place, TEntry, TRecord?> read)
        where TRecord : class
    {
        var records = ImmutableArray.CreateBuilder<TRecord>();
        foreach (var (index, entry) in (entries ?? []).Index())
        {
            var before = list.Problems.Count;
            var record = read(list[index], entry);
            records.Add(list.Problems.Count == before ? record! : null!);
        }

        return records.ToImmutable();
    }

    private static ImmutableArray<TRecord> ReadDated<TEntry, TRecord>(
        Place list, TEntry[]? entries, Func<Place, TEntry, ClinicTime, TRecord?> read)
        where TEntry : RecordEntry
        where TRecord : ClinicalRecord =>
        ReadAll(list, entries, (place, entry) =>
        {
            // Read the rest even where the date is refused, to find every problem; the record is then dropped.
            var at = DayReading.Read(place, entry);
            return read(place, entry, at ?? default);
        });

    private static Infusion? ReadInfusion(Place place, InfusionEntry entry, ClinicTime at)
    {
        if (entry.BodySurface is null)
        {
            place.Complain("the body surface area of the day is missing; \"bodySurface\" must be given. An amount known only as a sum is a prior exposure.");
        }

        if (entry.Id is not null && string.IsNullOrWhiteSpace(entry.Id))
        {
            place["id"].Complain("an id must not be blank; where there is none, it is left out.");
        }

        var dose = DoseReading.Read(place, entry.Milligrams, entry.HydrochlorideMilligrams, entry.Milliliters);
        var area = BodySurfaceReading.Read(place["bodySurface"], entry.BodySurface);
        var indication = Words<TreatmentIndication>.Read(place["indication"], entry.Indication, notAWord: null);
        return dose is { } given && area is not null && indication is { } disease
            ? new Infusion(at, given, area) { Id = entry.Id, Indication = disease, EnteredInError = entry.EnteredInError is true }
            : null;
    }

    private static PriorExposure? ReadExposure(Place place, PriorExposureEntry entry)
    {
        var total = ValueReading.Read(
            place["milligramsPerSquareMeter"], entry.MilligramsPerSquareMeter, DosePerArea.FromMilligramsPerSquareMeter);
        var last = DayReading.ReadDate(place["lastGivenOn"], entry.LastGivenOn);
        var reason = Words<ExposureReason>.Read(place["reason"], entry.Reason, ExposureReason.Unknown);
        return Words<CardiotoxicDrug>.Read(place["drug"], entry.Drug, CardiotoxicDrug.Unknown) is { } drug && reason is { } purpose
            ? new(drug, total) { LastGivenOn = last, Reason = purpose, EnteredInError = entry.EnteredInError is true }
            : null;
    }

    private static EjectionFraction? ReadEjectionFraction(Place place, EjectionFractionEntry entry, ClinicTime at)
    {
        if (entry.Percent is null)
        {
            place.Complain("the ejection fraction is missing; \"percent\" must be given.");
        }

        var value = ValueReading.Read(place["percent"], entry.Percent, Percentage.FromPercent);
        var limit = ValueReading.Read(place["lowerLimitOfNormalPercent"], entry.LowerLimitOfNormalPercent, Percentage.FromPercent);
        var method = Words<EjectionFractionMethod>.Read(place["method"], entry.Method, EjectionFractionMethod.Unknown);
        return value is { } percent && method is { } way
            ? new EjectionFraction(at, percent) { Method = way, LowerLimitOfNormal = limit, EnteredInError = entry.EnteredInError is true }
            : null;
    }

    private static ClinicalAssessment? ReadAssessment(Place place, AssessmentEntry entry, ClinicTime at)
    {
        var infection = Words<InfectionState>.Read(place["infection"], entry.Infection, InfectionState.Unknown);
        var visit = new ClinicalAssessment(at)
        {
            HeartFailureSigns = AnswerReading.Read(place["heartFailureSigns"], entry.HeartFailureSigns),
            Pregnant = AnswerReading.Read(place["pregnant"], entry.Pregnant),
            BreastFeeding = AnswerReading.Read(place["breastFeeding"], entry.BreastFeeding),
            TakingCardiotoxicDrugs = AnswerReading.Read(place["takingCardiotoxicDrugs"], entry.TakingCardiotoxicDrugs),
            SevereInfection = AnswerReading.Read(place["severeInfection"], entry.SevereInfection),
            Contraception = AnswerReading.Read(place["contraception"], entry.Contraception),
            Amenorrhea = AnswerReading.Read(place["amenorrhea"], entry.Amenorrhea),
            EnteredInError = entry.EnteredInError is true,
        };
        return infection is { } state ? visit with { Infection = state } : null;
    }
}
