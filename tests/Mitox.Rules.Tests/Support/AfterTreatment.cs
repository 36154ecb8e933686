using NodaTime;

namespace Mitox.Rules.Tests.Support;

/// <summary>A patient after treatment: <see cref="AllClear"/> with one thing changed is one test case.</summary>
public sealed record AfterTreatment
{
    /// <summary>One infusion, on 1 June 2019, and the day after it a visit that reassures.</summary>
    public static AfterTreatment AllClear => new();

    public static LocalDate LastInfusion { get; } = new(2019, 6, 1);

    public Policy Policy { get; init; } = Policies.UnitedStates;

    public TreatmentRecord Record { get; init; } = new()
    {
        Patient = new() { Sex = Sex.Male, BirthDate = new(1980, 5, 17) },
        Infusions = [Scenario.Given(LastInfusion, 21.6m)],
        EjectionFractions = [Scenario.Echo(LastInfusion.PlusDays(-1), 64)],
        BloodCounts = [Scenario.Count(LastInfusion.PlusDays(30), 3, 220)],
        Assessments = [new(LastInfusion.PlusDays(1)) { Contraception = Answer.Yes, Amenorrhea = Answer.No }],
    };

    public AfterTreatment With(Func<TreatmentRecord, TreatmentRecord> change) => this with { Record = change(Record) };

    public AfterTreatment OfWoman() => With(record => record with
    {
        Patient = record.Patient with { Sex = Sex.Female, ChildbearingPotential = ChildbearingPotential.Capable },
    });

    public AfterTreatment MeasuredOn(params string[] entries) => With(record => record with
    {
        EjectionFractions =
        [
            .. record.EjectionFractions,
            .. entries.SelectMany(CaseText.Entries).Select(entry => CaseText.Measured(entry.At, entry.Value)),
        ],
    });

    public AfterTreatment WithoutInfusions() => With(record => record with { Infusions = [] });

    public AfterTreatment AfterAnUnknownDay() => With(record => record with
    {
        Infusions = [],
        PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(84))],
    });

    public Decision On(string day) =>
        TreatmentEvaluator.EvaluateFollowUp(TreatmentHistory.Create(Record), CaseText.Day(day), Policy);

    public Finding Find(RuleId id, string day) => On(day).Findings.Single(finding => finding.Rule.Id == id);
}
