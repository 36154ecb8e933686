using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Benchmarks.Cases;

/// <summary>Courses of any length: a full set of tests the day before every infusion.</summary>
/// <remarks>
/// The earlier infusions are small, so that forty of them leave room for one more; none is a whole number of mg/m², so
/// that the exact sum is never a short decimal.
/// </remarks>
internal static class Courses
{
    public const int MonthsBetween = 3;

    public static LocalDate ProposedDay { get; } = new(2026, 3, 2);

    public static LocalDate DayBefore { get; } = ProposedDay.PlusDays(-1);

    public static BodySurfaceArea Area { get; } = BodySurfaceArea.FromFormula(
        BodySurfaceFormula.Mosteller, BodyHeight.FromCentimeters(170), BodyWeight.FromKilograms(70));

    private static Dose EarlierDose { get; } = Dose.FromMilligrams(5.5m);

    private static Dose ProposedDose { get; } = Dose.FromMilligrams(21.8m);

    private static Patient Patient { get; } = new()
    {
        BirthDate = new LocalDate(1980, 5, 17),
        Sex = Sex.Female,
        ChildbearingPotential = ChildbearingPotential.Capable,
        Course = DiseaseCourse.SecondaryProgressive,
        MitoxantroneHypersensitivity = Answer.No,
        AnthracyclineHypersensitivity = Answer.No,
        HeartFailure = Answer.No,
        CardiovascularDisease = Answer.No,
        MediastinalRadiotherapy = Answer.No,
        PriorAnthracycline = Answer.No,
        HepaticImpairment = Answer.No,
    };

    /// <summary>No rule objects to the next infusion.</summary>
    public static DoseCase Permitted(int infusions)
    {
        LocalDate[] given = [.. Enumerable.Range(1, infusions).Select(index => ProposedDay.PlusMonths(-MonthsBetween * index))];
        LocalDate[] tested = [.. given.Append(ProposedDay).Select(day => day.PlusDays(-1))];
        var record = new TreatmentRecord
        {
            Patient = Patient,
            DoseHistoryIsComplete = Answer.Yes,
            Infusions = [.. given.Select(day => new Infusion(day, EarlierDose, Area))],
            EjectionFractions = [.. tested.Select(day => Echo(day, 62))],
            Electrocardiograms = [.. tested.Select(day => new Electrocardiogram(day))],
            BloodCounts = [.. tested.Select(day => Count(day, 3.1m, 220))],
            LiverPanels = [.. tested.Select(day => Liver(day, 0.6m))],
            PregnancyTests = [.. tested.Select(day => new PregnancyTest(day, PregnancyTestResult.Negative))],
            Assessments = [.. tested.Select(Visit)],
        };
        return new(record, ProposedInfusion.Intravenous(ProposedDay, ProposedDose, Area));
    }

    /// <summary>
    /// Many rules object: over the cap, too early, a low heart and blood count, a missing ECG and pregnancy test, an infection.
    /// </summary>
    public static DoseCase Refused(int infusions)
    {
        var permitted = Permitted(infusions);
        var elsewhere = new PriorExposure(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(135))
        {
            LastGivenOn = ProposedDay.PlusDays(-20),
            Reason = ExposureReason.Cancer,
        };
        return permitted with
        {
            Record = permitted.Record with
            {
                PriorExposures = [elsewhere],
                EjectionFractions = Latest(permitted.Record.EjectionFractions, Echo(DayBefore, 45)),
                BloodCounts = Latest(permitted.Record.BloodCounts, Count(DayBefore, 1.2m, 80)),
                LiverPanels = Latest(permitted.Record.LiverPanels, Liver(DayBefore, 2.5m)),
                Electrocardiograms = Without(permitted.Record.Electrocardiograms),
                PregnancyTests = Without(permitted.Record.PregnancyTests),
                Assessments = Latest(
                    permitted.Record.Assessments, Visit(DayBefore) with { Infection = InfectionState.Untreated }),
            },
        };
    }

    public static EjectionFraction Echo(LocalDate day, decimal percent) => new(day, Percentage.FromPercent(percent))
    {
        Method = EjectionFractionMethod.Echocardiography,
        LowerLimitOfNormal = Percentage.FromPercent(53),
    };

    public static BloodCount Count(LocalDate day, decimal neutrophils, decimal platelets) => new(day)
    {
        Neutrophils = CellCount.FromBillionsPerLiter(neutrophils),
        Platelets = CellCount.FromBillionsPerLiter(platelets),
    };

    public static LiverPanel Liver(LocalDate day, decimal multiple) => new(day)
    {
        AlanineAminotransferase = UpperLimitMultiple.FromMultiple(multiple),
        AspartateAminotransferase = UpperLimitMultiple.FromMultiple(0.5m),
        TotalBilirubin = UpperLimitMultiple.FromMultiple(0.7m),
    };

    public static ClinicalAssessment Visit(LocalDate day) => new(day)
    {
        Infection = InfectionState.None,
        HeartFailureSigns = Answer.No,
        Pregnant = Answer.No,
        BreastFeeding = Answer.No,
        TakingCardiotoxicDrugs = Answer.No,
    };

    /// <summary>The records with the last one of the course, the day before the proposal, replaced.</summary>
    public static ImmutableArray<T> Latest<T>(ImmutableArray<T> records, T replacement)
        where T : ClinicalRecord => Without(records).Add(replacement);

    /// <summary>The records without the last one of the course, the day before the proposal.</summary>
    public static ImmutableArray<T> Without<T>(ImmutableArray<T> records)
        where T : ClinicalRecord => records.RemoveAll(record => record.At.Date == DayBefore);
}

/// <summary>One patient's records and one proposed infusion.</summary>
internal sealed record DoseCase(TreatmentRecord Record, ProposedInfusion Proposal);
