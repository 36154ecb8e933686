using NodaTime;
using static Mitox.Rules.Benchmarks.Cases.Change;

namespace Mitox.Rules.Benchmarks.Cases;

/// <summary>Changes to what earlier visits, tests and counts said, and to whom they concern.</summary>
internal static class EarlierAnswers
{
    private static readonly LocalDate SincePrevious = Courses.ProposedDay.PlusDays(-40);
    private static readonly LocalDate BeforePrevious = Courses.ProposedDay.PlusMonths(-4);
    private static readonly LocalDate PreviousDay = Courses.ProposedDay.PlusMonths(-Courses.MonthsBetween);
    private static readonly LocalTime Morning = new(9, 0);
    private static readonly LocalTime Noon = new(12, 0);

    public static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> All() =>
        [.. PatientChanges(), .. VisitChanges(), .. PregnancyChanges(), .. CountChanges()];

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> PatientChanges()
    {
        yield return ("a man said to be capable", Patient(patient => patient with { Sex = Sex.Male }));
        yield return ("a man said not to be capable", Patient(
            patient => patient with { Sex = Sex.Male, ChildbearingPotential = ChildbearingPotential.NotCapable("male") }));
        yield return (
            "sex not known",
            Patient(patient => patient with { Sex = Sex.Unknown, ChildbearingPotential = ChildbearingPotential.Unknown }));
        yield return ("110 years old", Patient(patient => patient with { BirthDate = new LocalDate(1916, 1, 1) }));
        yield return ("111 years old", Patient(patient => patient with { BirthDate = new LocalDate(1915, 12, 31) }));
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> VisitChanges()
    {
        var yes = Courses.Visit(SincePrevious) with
        {
            Infection = InfectionState.Untreated,
            HeartFailureSigns = Answer.Yes,
            BreastFeeding = Answer.Yes,
            TakingCardiotoxicDrugs = Answer.Yes,
        };
        var unanswered = new ClinicalAssessment(Courses.ProposedDay);
        yield return ("a newest visit without answers", AddVisit(unanswered));
        yield return ("yes long before", AddVisit(yes));
        yield return ("only yes, then no answers", Record(record => record with { Assessments = [yes, unanswered] }));
        yield return ("yes the day before, then no answers", AddVisit(yes with { At = Courses.DayBefore }, unanswered));
        yield return ("yes that morning, no answer at noon", Record(record => record with
        {
            Assessments = Courses.Latest(record.Assessments, yes with { At = new(Courses.DayBefore, Morning) })
                .Add(unanswered with { At = new(Courses.DayBefore, Noon) }),
        }));
        yield return ("yes that morning, no at noon", Record(record => record with
        {
            Assessments = Courses.Latest(record.Assessments, yes with { At = new(Courses.DayBefore, Morning) })
                .Add(Courses.Visit(Courses.DayBefore) with { At = new(Courses.DayBefore, Noon) }),
        }));
        yield return ("breast-feeding only, then no answers", AddVisit(
            Courses.Visit(Courses.DayBefore) with { BreastFeeding = Answer.Yes }, new ClinicalAssessment(Courses.ProposedDay)));
        yield return ("answers except of breast-feeding", Visit(visit => visit with { BreastFeeding = Answer.Unknown }));
        yield return ("breast-feeding before, not answered since", Record(record => record with
        {
            Assessments =
            [
                Courses.Visit(SincePrevious) with { BreastFeeding = Answer.Yes },
                Courses.Visit(Courses.DayBefore) with { BreastFeeding = Answer.Unknown },
            ],
        }));
        yield return ("signs of heart failure at noon", AddVisit(
            Courses.Visit(Courses.DayBefore) with { At = new(Courses.DayBefore, Noon), HeartFailureSigns = Answer.Yes },
            Courses.Visit(Courses.ProposedDay)));
        yield return ("ejection fraction that morning", Record(record => record with
        {
            EjectionFractions = Courses.Latest(
                record.EjectionFractions, Courses.Echo(Courses.DayBefore, 62) with { At = new(Courses.DayBefore, Morning) }),
        }));
        yield return ("infection under treatment", Visit(visit => visit with { Infection = InfectionState.UnderTreatment }));
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> PregnancyChanges()
    {
        foreach (var day in new[]
            {
                SincePrevious, PreviousDay, BeforePrevious, Courses.ProposedDay.PlusDays(-300),
                Courses.ProposedDay.PlusDays(-301),
            })
        {
            yield return ($"pregnant on {day:R}", AddVisit(Courses.Visit(day) with { Pregnant = Answer.Yes }));
            yield return ($"positive on {day:R}", AddPregnancyTest(new PregnancyTest(day, PregnancyTestResult.Positive)));
        }

        yield return ("positive on an infusion's day, negative that morning", AddPregnancyTest(
            new(PreviousDay, PregnancyTestResult.Positive), new(new(PreviousDay, Morning), PregnancyTestResult.Negative)));
        yield return (
            "positive in the morning of an infusion",
            AddPregnancyTest(new PregnancyTest(new(PreviousDay, Morning), PregnancyTestResult.Positive)));
        yield return ("infusions at noon", Infusion(infusion => infusion with { At = new(infusion.At.Date, Noon) }));
        yield return ("only pregnant before the infusion", Visit(visit =>
            visit.At.Date < PreviousDay ? visit with { Pregnant = Answer.Yes } : visit with { Pregnant = Answer.Unknown }));
        yield return ("pregnant that morning", Record(record => record with
        {
            Assessments = Courses.Latest(
                record.Assessments,
                Courses.Visit(Courses.DayBefore) with { At = new(Courses.DayBefore, Morning), Pregnant = Answer.Yes }),
        }));
        yield return ("negative at noon", Record(record => record with
        {
            PregnancyTests = Courses.Latest(
                record.PregnancyTests, new(new(Courses.DayBefore, Noon), PregnancyTestResult.Negative)),
        }));
        yield return ("no such test result", Record(record => record with
        {
            PregnancyTests = Courses.Latest(record.PregnancyTests, new(Courses.DayBefore, (PregnancyTestResult)9)),
        }));
        yield return (
            "denied before, not answered since", AddVisit(Courses.Visit(Courses.ProposedDay) with { Pregnant = Answer.Unknown }));
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> CountChanges()
    {
        yield return ("neutrophils at noon", Record(record => record with
        {
            BloodCounts = Courses.Latest(
                record.BloodCounts, Courses.Count(Courses.DayBefore, 3, 220) with { At = new(Courses.DayBefore, Noon) }),
        }));
        yield return ("more neutrophils that day", AddBloodCount(Courses.Count(Courses.DayBefore, 4, 220)));
        yield return ("few leukocytes long before", AddBloodCount(Leukocytes(SincePrevious, 1.4m)));
        yield return ("few leukocytes that day", AddBloodCount(Leukocytes(Courses.DayBefore, 1.4m)));
        yield return ("few leukocytes that morning", AddBloodCount(Leukocytes(new(Courses.DayBefore, Morning), 1.4m)));
        yield return ("few leukocytes on the proposed day", AddBloodCount(Leukocytes(Courses.ProposedDay, 1.49m)));
        yield return ("few leukocytes the day after", AddBloodCount(Leukocytes(Courses.ProposedDay.PlusDays(1), 1.4m)));
        yield return ("leukocytes at the floor", AddBloodCount(Leukocytes(Courses.ProposedDay, 1.5m)));
        yield return ("no neutrophils counted", Record(record => record with
        {
            BloodCounts = [.. record.BloodCounts.Select(
                count => count with { Neutrophils = null, Leukocytes = CellCount.FromBillionsPerLiter(20) })],
        }));
    }

    private static BloodCount Leukocytes(ClinicTime at, decimal billionsPerLiter) =>
        new(at) { Leukocytes = CellCount.FromBillionsPerLiter(billionsPerLiter) };
}
