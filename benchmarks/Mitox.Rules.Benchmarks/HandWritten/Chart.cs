using NodaTime;

namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>
/// One patient's records as they would be kept for a check written by hand: valid, sorted and summed beforehand.
/// </summary>
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
        var started = Sorted(record.Infusions);
        Infusions = Array.FindAll(started, infusion => infusion.Given > Dose.Zero);
        HasReactionInDoubt = started.Any(infusion =>
            infusion.ReactionWasHypersensitivity is Answer.Yes
            || (infusion.Reaction is Answer.Yes && infusion.ReactionWasHypersensitivity is not Answer.No));
        PriorExposures = [.. record.PriorExposures.Where(exposure => !exposure.EnteredInError)];
        HasMitoxantroneElsewhere = PriorExposures.Any(MayBeMitoxantrone);
        HasInfusionForAnotherDisease = Infusions.Any(
            infusion => infusion.Indication is not TreatmentIndication.MultipleSclerosis);
        HasUnknownLastDay = PriorExposures.Any(exposure => MayBeMitoxantrone(exposure) && exposure.LastGivenOn is null);
        HasDoseCountedTwice = PriorExposures.Any(exposure => MayBeMitoxantrone(exposure) && MayHoldAnInfusion(exposure));
        HasUnknownAmount = PriorExposures.Any(exposure =>
            MayBeMitoxantrone(exposure) && (exposure.Drug is not CardiotoxicDrug.Mitoxantrone || exposure.Total is null));
        Therapies = [.. record.Therapies.Where(therapy => !therapy.EnteredInError)];
        AdverseEvents = Sorted(record.AdverseEvents);
        UnreadResults = [.. record.UnreadResults.Where(unread => !unread.EnteredInError)];
        Given = GivenTimes(MayBeMitoxantrone);
        GivenForCertain = GivenTimes(exposure => exposure.Drug is CardiotoxicDrug.Mitoxantrone);
        LifetimeMilligramsPerSquareMeter =
            PriorExposures
                .Where(exposure => exposure.Drug is CardiotoxicDrug.Mitoxantrone)
                .Sum(exposure => exposure.Total?.MilligramsPerSquareMeter ?? 0)
            + Infusions.Sum(infusion => infusion.Given.Milligrams / infusion.Area.SquareMeters);
        EjectionFractions = Sorted(record.EjectionFractions);
        EjectionFractionsBeforeFirstInfusion = CountBeforeFirstInfusion();
        Electrocardiograms = Sorted(record.Electrocardiograms);
        NeutrophilCounts = Sorted(record.BloodCounts.Where(count => count.Neutrophils is not null));
        LeukocyteCounts = Sorted(record.BloodCounts.Where(count => count.Leukocytes is not null));
        LymphocyteCounts = Sorted(record.BloodCounts.Where(count => count.Lymphocytes is not null));
        PlateletCounts = Sorted(record.BloodCounts.Where(count => count.Platelets is not null));
        AlanineAminotransferases = Sorted(record.LiverPanels.Where(panel => panel.AlanineAminotransferase is not null));
        AspartateAminotransferases = Sorted(record.LiverPanels.Where(panel => panel.AspartateAminotransferase is not null));
        Bilirubins = Sorted(record.LiverPanels.Where(panel => panel.TotalBilirubin is not null));
        PregnancyTests = Sorted(
            record.PregnancyTests.Where(test => test.Result is PregnancyTestResult.Negative or PregnancyTestResult.Positive));
        PendingPregnancyTests = Sorted(
            record.PregnancyTests.Except(PregnancyTests));
        Visits = Sorted(record.Assessments);
        VisitsWithBreastFeedingAnswer = Array.FindAll(Visits, visit => visit.BreastFeeding is not Answer.Unknown);
        VisitsWithContraceptionAnswer = Array.FindAll(Visits, visit => visit.Contraception is not Answer.Unknown);
        VisitsWithPlannedPregnancyAnswer = Array.FindAll(Visits, visit => visit.PregnancyPlanned is not Answer.Unknown);
        VisitsWithPregnancyAnswer = Sorted(record.Assessments.Where(visit => visit.Pregnant is Answer.Yes or Answer.No));
        VisitsWithHeartFailureSigns = Sorted(record.Assessments.Where(visit => visit.HeartFailureSigns is Answer.Yes));
        Slips = new(Infusions, PriorExposures, EjectionFractions, Sorted(record.BloodCounts));
    }

    public Patient Patient { get; }

    public Answer DoseHistoryIsComplete { get; }

    public Infusion[] Infusions { get; }

    public PriorExposure[] PriorExposures { get; }

    public Therapy[] Therapies { get; }

    public AdverseEvent[] AdverseEvents { get; }

    public bool HasMitoxantroneElsewhere { get; }

    public bool HasInfusionForAnotherDisease { get; }

    /// <summary>Gets a value indicating whether a reaction to an infusion was hypersensitivity, or may have been.</summary>
    public bool HasReactionInDoubt { get; }

    public bool HasUnknownLastDay { get; }

    public bool HasUnknownAmount { get; }

    /// <summary>Gets a value indicating whether an earlier total may hold an infusion that is on record too.</summary>
    public bool HasDoseCountedTwice { get; }

    public UnreadResult[] UnreadResults { get; }

    public ClinicTime[] Given { get; }

    /// <summary>Gets the times mitoxantrone was given, without drugs that only may have been it.</summary>
    public ClinicTime[] GivenForCertain { get; }

    public decimal LifetimeMilligramsPerSquareMeter { get; }

    public EjectionFraction[] EjectionFractions { get; }

    /// <summary>
    /// Gets how many ejection fractions, from the oldest on, the first infusion could see; none where no infusion was given here.
    /// </summary>
    public int? EjectionFractionsBeforeFirstInfusion { get; }

    public Electrocardiogram[] Electrocardiograms { get; }

    public BloodCount[] NeutrophilCounts { get; }

    public BloodCount[] LeukocyteCounts { get; }

    public BloodCount[] LymphocyteCounts { get; }

    public BloodCount[] PlateletCounts { get; }

    public LiverPanel[] AlanineAminotransferases { get; }

    public LiverPanel[] AspartateAminotransferases { get; }

    public LiverPanel[] Bilirubins { get; }

    public PregnancyTest[] PregnancyTests { get; }

    public PregnancyTest[] PendingPregnancyTests { get; }

    public ClinicalAssessment[] Visits { get; }

    public ClinicalAssessment[] VisitsWithBreastFeedingAnswer { get; }

    public ClinicalAssessment[] VisitsWithContraceptionAnswer { get; }

    public ClinicalAssessment[] VisitsWithPlannedPregnancyAnswer { get; }

    public ClinicalAssessment[] VisitsWithPregnancyAnswer { get; }

    public ClinicalAssessment[] VisitsWithHeartFailureSigns { get; }

    public Slips Slips { get; }

    /// <summary>A drug that is not known may be mitoxantrone.</summary>
    public static bool MayBeMitoxantrone(PriorExposure exposure) => exposure.Drug is not (
        CardiotoxicDrug.Doxorubicin or CardiotoxicDrug.Daunorubicin or CardiotoxicDrug.Epirubicin
        or CardiotoxicDrug.Idarubicin or CardiotoxicDrug.OtherAnthracycline or CardiotoxicDrug.OtherAnthracenedione);

    private static T[] Sorted<T>(IEnumerable<T> records)
        where T : ClinicalRecord =>
        [.. records.Where(record => !record.EnteredInError)
            .OrderBy(record => record.At.Date)
            .ThenBy(record => record.At.Time).ThenBy(record => record.ToString(), StringComparer.Ordinal)];

    private bool MayHoldAnInfusion(PriorExposure exposure) => exposure.IncludesInfusions switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => Infusions.Any(infusion => infusion.At.Date == exposure.LastGivenOn),
    };

    private ClinicTime[] GivenTimes(Func<PriorExposure, bool> counts)
    {
        var elsewhere = PriorExposures
            .Where(exposure => counts(exposure) && exposure.LastGivenOn is not null)
            .Select(exposure => new ClinicTime(exposure.LastGivenOn ?? default(LocalDate)));
        return [.. Infusions.Select(infusion => infusion.At).Concat(elsewhere)
            .OrderBy(time => time.Date).ThenBy(time => time.Time is null).ThenBy(time => time.Time)];
    }

    private int? CountBeforeFirstInfusion()
    {
        if (Infusions.Length == 0)
        {
            return null;
        }

        var first = Infusions
            .Select(infusion => infusion.At)
            .Where(time => time.Date == Infusions[0].At.Date)
            .MinBy(time => time.Time ?? LocalTime.MaxValue);
        return Newest.VisibleCount(EjectionFractions, first);
    }
}
