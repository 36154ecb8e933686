namespace Mitox.Rules.Benchmarks.Cases;

/// <summary>Changes to one part of a case.</summary>
internal static class Change
{
    public static Func<DoseCase, DoseCase> Propose(
        InfusionRoute route, ClinicTime at, decimal milligrams, BodySurfaceArea? area) =>
        asked => asked with { Proposal = ProposedInfusion.ByRoute(route, at, Dose.FromMilligrams(milligrams), area) };

    public static Func<DoseCase, DoseCase> Record(Func<TreatmentRecord, TreatmentRecord> change) =>
        asked => asked with { Record = change(asked.Record) };

    public static Func<DoseCase, DoseCase> Patient(Func<Patient, Patient> change) =>
        Record(record => record with { Patient = change(record.Patient) });

    public static Func<DoseCase, DoseCase> Visit(Func<ClinicalAssessment, ClinicalAssessment> change) =>
        Record(record => record with { Assessments = [.. record.Assessments.Select(change)] });

    public static Func<DoseCase, DoseCase> Infusion(Func<Infusion, Infusion> change) =>
        Record(record => record with { Infusions = [.. record.Infusions.Select(change)] });

    public static Func<DoseCase, DoseCase> AddVisit(params ClinicalAssessment[] visits) =>
        Record(record => record with { Assessments = record.Assessments.AddRange(visits) });

    public static Func<DoseCase, DoseCase> AddEjectionFraction(params EjectionFraction[] measured) =>
        Record(record => record with { EjectionFractions = record.EjectionFractions.AddRange(measured) });

    public static Func<DoseCase, DoseCase> AddBloodCount(params BloodCount[] counts) =>
        Record(record => record with { BloodCounts = record.BloodCounts.AddRange(counts) });

    public static Func<DoseCase, DoseCase> AddPregnancyTest(params PregnancyTest[] tests) =>
        Record(record => record with { PregnancyTests = record.PregnancyTests.AddRange(tests) });
}
