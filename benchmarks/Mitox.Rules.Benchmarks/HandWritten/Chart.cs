using NodaTime;

namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>One patient's records as they would be kept for a check written by hand: valid, sorted and summed beforehand.</summary>
/// <remarks>
/// Everything that a <see cref="TreatmentHistory"/> prepares is prepared here too, so that the comparison is between checks
/// and not between preparations.
/// </remarks>
internal sealed class Chart
{
    public Chart(TreatmentRecord record)
    {
        Patient = record.Patient;
        DoseHistoryIsComplete = record.DoseHistoryIsComplete;
        Infusions = Sorted(record.Infusions);
        PriorExposures = [.. record.PriorExposures.Where(exposure => !exposure.EnteredInError)];
        Given = GivenTimes();
        LifetimeMilligramsPerSquareMeter =
            PriorExposures
                .Where(exposure => exposure.Drug is CardiotoxicDrug.Mitoxantrone)
                .Sum(exposure => exposure.Total?.MilligramsPerSquareMeter ?? 0)
            + Infusions.Sum(infusion => infusion.Given.Milligrams / infusion.Area.SquareMeters);
        EjectionFractions = Sorted(record.EjectionFractions);
        Baseline = FindBaseline();
        Electrocardiograms = Sorted(record.Electrocardiograms);
        NeutrophilCounts = Sorted(record.BloodCounts.Where(count => count.Neutrophils is not null));
        PlateletCounts = Sorted(record.BloodCounts.Where(count => count.Platelets is not null));
        AlanineAminotransferases = Sorted(record.LiverPanels.Where(panel => panel.AlanineAminotransferase is not null));
        AspartateAminotransferases = Sorted(record.LiverPanels.Where(panel => panel.AspartateAminotransferase is not null));
        Bilirubins = Sorted(record.LiverPanels.Where(panel => panel.TotalBilirubin is not null));
        PregnancyTests = Sorted(record.PregnancyTests.Where(test => test.Result is not PregnancyTestResult.Pending));
        Visits = Sorted(record.Assessments);
        VisitsWithHeartFailureSigns = Sorted(record.Assessments.Where(visit => visit.HeartFailureSigns is Answer.Yes));
    }

    public Patient Patient { get; }

    public Answer DoseHistoryIsComplete { get; }

    public Infusion[] Infusions { get; }

    public PriorExposure[] PriorExposures { get; }

    public ClinicTime[] Given { get; }

    public decimal LifetimeMilligramsPerSquareMeter { get; }

    public EjectionFraction[] EjectionFractions { get; }

    public EjectionFraction? Baseline { get; }

    public Electrocardiogram[] Electrocardiograms { get; }

    public BloodCount[] NeutrophilCounts { get; }

    public BloodCount[] PlateletCounts { get; }

    public LiverPanel[] AlanineAminotransferases { get; }

    public LiverPanel[] AspartateAminotransferases { get; }

    public LiverPanel[] Bilirubins { get; }

    public PregnancyTest[] PregnancyTests { get; }

    public ClinicalAssessment[] Visits { get; }

    public ClinicalAssessment[] VisitsWithHeartFailureSigns { get; }

    public static bool MayBeMitoxantrone(PriorExposure exposure) =>
        exposure.Drug is CardiotoxicDrug.Mitoxantrone or CardiotoxicDrug.Unknown;

    private static T[] Sorted<T>(IEnumerable<T> records)
        where T : ClinicalRecord =>
        [.. records.Where(record => !record.EnteredInError).OrderBy(record => record.At.Date).ThenBy(record => record.At.Time)];

    private ClinicTime[] GivenTimes()
    {
        var elsewhere = PriorExposures
            .Where(exposure => MayBeMitoxantrone(exposure) && exposure.LastGivenOn is not null)
            .Select(exposure => new ClinicTime(exposure.LastGivenOn ?? default(LocalDate)));
        return [.. Infusions.Select(infusion => infusion.At).Concat(elsewhere)
            .OrderBy(time => time.Date).ThenBy(time => time.Time is null).ThenBy(time => time.Time)];
    }

    private EjectionFraction? FindBaseline()
    {
        if (Infusions.Length == 0 || EjectionFractions.Length == 0)
        {
            return null;
        }

        var before = Newest.For(EjectionFractions, Infusions[0].At);
        var candidates = before.Count > 0 ? before : Newest.For(EjectionFractions, EjectionFractions[0].At);
        return candidates.MaxBy(candidate => candidate.Value.Percent);
    }
}
