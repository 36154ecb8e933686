using Mitox.Rules.Json.Format.Parts;
using static Mitox.Rules.Json.Format.Tables.CatalogParts;

namespace Mitox.Rules.Json.Format.Tables;

/// <summary>The kinds of dated records; what the catalog has of them stands in no table.</summary>
internal static class RecordTables
{
    public static readonly EntryTable<Infusion> Infusion = Dated(
        new Infusion(default, default, null!),
        [
            new TextPart<Infusion>("id", infusion => infusion.Id, (infusion, id) => infusion with { Id = id })
            {
                Blank = BlankId,
            },
            QuantityParts.Dose<Infusion>(
                infusion => infusion.Given, (infusion, dose) => infusion with { Given = dose }, mayBeZero: true),
            ObjectParts.BodySurface<Infusion>(
                infusion => infusion.Area,
                (infusion, area) => infusion with { Area = area },
                missing: "the body surface area of the day is missing; \"bodySurface\" must be given. "
                    + "An amount known only as a sum is a prior exposure."),
            new WordPart<Infusion, TreatmentIndication>(
                "indication", infusion => infusion.Indication, (infusion, disease) => infusion with { Indication = disease }),
            .. QuestionsOf<Infusion>(),
        ]);

    public static readonly EntryTable<EjectionFraction> EjectionFraction = Measured(
        new EjectionFraction(default, default),
        new WordPart<EjectionFraction, EjectionFractionMethod>(
            "method",
            measured => measured.Method,
            (measured, method) => measured with { Method = method },
            EjectionFractionMethod.Unknown));

    public static readonly EntryTable<Electrocardiogram> Electrocardiogram = Measured(new Electrocardiogram(default(ClinicTime)));

    public static readonly EntryTable<BloodCount> BloodCount = Measured(new BloodCount(default(ClinicTime)));

    public static readonly EntryTable<LiverPanel> LiverPanel = Measured(new LiverPanel(default(ClinicTime)));

    /// <summary>A test without a result is pending, which no rule takes for a result.</summary>
    public static readonly EntryTable<PregnancyTest> PregnancyTest = Measured(
        new PregnancyTest(default, PregnancyTestResult.Pending),
        new WordPart<PregnancyTest, PregnancyTestResult>(
            "result", test => test.Result, (test, result) => test with { Result = result }));

    public static readonly EntryTable<ClinicalAssessment> Assessment = Measured(
        new ClinicalAssessment(default(ClinicTime)),
        new WordPart<ClinicalAssessment, InfectionState>(
            "infection",
            visit => visit.Infection,
            (visit, infection) => visit with { Infection = infection },
            InfectionState.Unknown));

    public static readonly EntryTable<Relapse> Relapse = Measured(new Relapse(default(ClinicTime)));

    public static readonly EntryTable<DisabilityScore> DisabilityScore = Measured(new DisabilityScore(default, default));

    public static readonly EntryTable<BrainScan> BrainScan = Measured(new BrainScan(default(ClinicTime)));

    private const string BlankId = "an id must not be blank; where there is none, it is left out.";

    /// <summary>A day, some parts, and whether it was entered in error.</summary>
    public static EntryTable<T> Dated<T>(T blank, params IEnumerable<Part<T>> parts)
        where T : ClinicalRecord => new(
            blank,
            [
                new TimePart<T>(record => record.At, (record, at) => (T)((ClinicalRecord)record with { At = at })),
                .. parts,
                new FlagPart<T>(
                    "enteredInError",
                    record => record.EnteredInError,
                    (record, isError) => (T)((ClinicalRecord)record with { EnteredInError = isError })),
                new FlagPart<T>(
                    "confirmed",
                    record => record.Confirmed,
                    (record, isConfirmed) => (T)((ClinicalRecord)record with { Confirmed = isConfirmed })),
            ]);

    private static EntryTable<T> Measured<T>(T blank, params IEnumerable<Part<T>> parts)
        where T : ClinicalRecord => Dated(blank, [.. ValuesOf(blank), .. parts, .. QuestionsOf<T>()]);
}
