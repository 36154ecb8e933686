using Mitox.Rules.Authoring;
using NodaTime;
using static Mitox.Rules.Benchmarks.Cases.Change;

namespace Mitox.Rules.Benchmarks.Cases;

/// <summary>The courses of the benchmarks, and every single change and every pair of changes to one of them.</summary>
internal static class Variations
{
    private static readonly LocalDate StaleDay = Courses.ProposedDay.PlusDays(-40);
    private static readonly LocalTime Noon = new(12, 0);

    public static IEnumerable<(string Name, DoseCase Case)> All()
    {
        foreach (var infusions in new[] { 0, 1, 2, 11, 40 })
        {
            yield return ($"permitted after {infusions}", Courses.Permitted(infusions));
            yield return ($"refused after {infusions}", Courses.Refused(infusions));
        }

        yield return (
            "born after the proposed day",
            Courses.Permitted(0) with { Record = new() { Patient = new() { BirthDate = Courses.ProposedDay.PlusDays(1) } } });

        (string Name, Func<DoseCase, DoseCase> Apply)[] changes =
        [
            .. ProposalChanges(), .. PatientChanges(), .. DoseChanges(), .. TestChanges(), .. VisitChanges(),
            .. CourseChanges.All(), .. EarlierAnswers.All(), .. SlipChanges.All(),
        ];
        foreach (var infusions in new[] { 0, 3 })
        {
            var start = Courses.Permitted(infusions);
            foreach (var first in changes)
            {
                yield return ($"{first.Name} after {infusions}", first.Apply(start));
                foreach (var second in changes)
                {
                    yield return ($"{first.Name}, {second.Name} after {infusions}", second.Apply(first.Apply(start)));
                }
            }
        }
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> ProposalChanges()
    {
        var rescue = Regimen.Create("rescue", DosePerArea.FromMilligramsPerSquareMeter(8), DosingInterval.FromMonths(1));
        yield return ("intrathecal", Propose(InfusionRoute.Intrathecal, Courses.ProposedDay, 21.8m, Courses.Area));
        yield return ("route not known", Propose(InfusionRoute.Unknown, Courses.ProposedDay, 21.8m, Courses.Area));
        yield return ("a dose too large", Propose(InfusionRoute.Intravenous, Courses.ProposedDay, 24.1m, Courses.Area));
        yield return ("the largest dose", Propose(InfusionRoute.Intravenous, Courses.ProposedDay, 24.02m, Courses.Area));
        yield return ("exactly 12 mg/m²", Propose(InfusionRoute.Intravenous, Courses.ProposedDay, 21.84m, Courses.Area));
        yield return ("a dose too small", Propose(InfusionRoute.Intravenous, Courses.ProposedDay, 19.6m, Courses.Area));
        yield return ("area not known", Propose(InfusionRoute.Intravenous, Courses.ProposedDay, 21.8m, null));
        yield return (
            "another formula",
            Propose(InfusionRoute.Intravenous, Courses.ProposedDay, 21.8m, BodySurfaceArea.FromFormula(
                BodySurfaceFormula.DuBois, BodyHeight.FromCentimeters(170), BodyWeight.FromKilograms(70))));
        yield return ("one day early", Propose(InfusionRoute.Intravenous, Courses.ProposedDay.PlusDays(-1), 21.8m, Courses.Area));
        yield return (
            "three days later", Propose(InfusionRoute.Intravenous, Courses.ProposedDay.PlusDays(3), 21.8m, Courses.Area));
        yield return (
            "on the day of an infusion",
            Propose(InfusionRoute.Intravenous, Courses.ProposedDay.PlusMonths(-3), 21.8m, Courses.Area));
        yield return (
            "at noon the day before", Propose(InfusionRoute.Intravenous, new(Courses.DayBefore, Noon), 21.8m, Courses.Area));
        foreach (var indication in new[] { TreatmentIndication.AcuteNonlymphocyticLeukemia, TreatmentIndication.Lymphoma })
        {
            yield return (
                $"for {indication}", asked => asked with { Proposal = asked.Proposal with { Indication = indication } });
        }

        yield return ("another regimen", asked => asked with
        {
            Proposal = ProposedInfusion.Intravenous(Courses.ProposedDay, Dose.FromMilligrams(14.6m), Courses.Area, rescue),
        });
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> PatientChanges()
    {
        yield return ("nothing known of the patient", Patient(_ => new()));
        yield return (
            "a man", Patient(patient => patient with { Sex = Sex.Male, ChildbearingPotential = ChildbearingPotential.Unknown }));
        yield return (
            "not capable of pregnancy",
            Patient(patient => patient with { ChildbearingPotential = ChildbearingPotential.AfterHysterectomy }));
        yield return ("a child", Patient(patient => patient with { BirthDate = Courses.ProposedDay.PlusYears(-18).PlusDays(1) }));
        yield return (
            "an adult since today", Patient(patient => patient with { BirthDate = Courses.ProposedDay.PlusYears(-18) }));
        yield return ("primary progressive", Patient(patient => patient with { Course = DiseaseCourse.PrimaryProgressive }));
        yield return ("relapsing-remitting", Patient(patient => patient with { Course = DiseaseCourse.RelapsingRemitting }));
        yield return ("worsening relapsing-remitting", Patient(
            patient => patient with { Course = DiseaseCourse.RelapsingRemitting, WorseningRelapsingRemitting = Answer.Yes }));
        foreach (var question in PatientQuestions.All)
        {
            yield return (
                $"{question.Words}: {question.Alarming}", Patient(patient => question.Write(patient, question.Alarming)));
            yield return ($"{question.Words}: not known", Patient(patient => question.Write(patient, Answer.Unknown)));
        }

        foreach (var question in CardiovascularRiskQuestions.All)
        {
            yield return (
                $"{question.Words}: {question.Alarming}",
                Patient(patient => patient with { CardiovascularRisk = question.Write(new(), question.Alarming) }));
        }
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> DoseChanges()
    {
        var mitoxantrone = new PriorExposure(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(100))
        {
            LastGivenOn = new LocalDate(2015, 1, 1),
        };
        yield return ("dose history not complete", Record(record => record with { DoseHistoryIsComplete = Answer.Unknown }));
        yield return (
            "mitoxantrone for cancer",
            Record(record => record with { PriorExposures = [mitoxantrone with { Reason = ExposureReason.Cancer }] }));
        yield return (
            "mitoxantrone for MS",
            Record(record => record with { PriorExposures = [mitoxantrone with { Reason = ExposureReason.MultipleSclerosis }] }));
        yield return ("up to the cap", Record(record => record with
        {
            PriorExposures = [mitoxantrone with
            {
                Reason = ExposureReason.MultipleSclerosis,
                Total = DosePerArea.FromMilligramsPerSquareMeter(128),
            }],
        }));
        yield return ("cap reached", Record(record =>
            record with { PriorExposures = [mitoxantrone with { Total = DosePerArea.FromMilligramsPerSquareMeter(140) }] }));
        yield return (
            "amount not known", Record(record => record with { PriorExposures = [mitoxantrone with { Total = null }] }));
        yield return ("date not known", Record(record => record with
        {
            PriorExposures = [mitoxantrone with { LastGivenOn = null, Reason = ExposureReason.MultipleSclerosis }],
        }));
        yield return (
            "drug not known",
            Record(record => record with { PriorExposures = [mitoxantrone with { Drug = CardiotoxicDrug.Unknown }] }));
        yield return (
            "doxorubicin",
            Record(record => record with { PriorExposures = [mitoxantrone with { Drug = CardiotoxicDrug.Doxorubicin }] }));
        yield return (
            "infusions for leukemia",
            Infusion(infusion => infusion with { Indication = TreatmentIndication.AcuteNonlymphocyticLeukemia }));
        yield return ("the first infusion for lymphoma", Record(record => record with
        {
            Infusions = [.. record.Infusions.Select((infusion, index) =>
                infusion with { Indication = index == 0 ? TreatmentIndication.Lymphoma : infusion.Indication })],
        }));
        foreach (var kind in new[]
            {
                TherapyKind.Fingolimod, TherapyKind.InterferonBeta, TherapyKind.Cyclophosphamide, TherapyKind.Corticosteroid,
                TherapyKind.Unknown,
            })
        {
            yield return ($"{kind} goes on", Record(record => record with { Therapies = [new(kind)] }));
            yield return (
                $"{kind} ended",
                Record(record => record with { Therapies = [new(kind) { StoppedOn = Courses.ProposedDay.PlusDays(-28) }] }));
        }

        yield return (
            "live vaccine planned",
            Record(record => record with { Therapies = [new(TherapyKind.LiveVaccine) { Outcome = TherapyOutcome.Planned }] }));
        yield return ("live vaccine on a day to come", Record(record =>
            record with { Therapies = [new(TherapyKind.LiveVaccine) { StartedOn = Courses.ProposedDay.PlusDays(7) }] }));
        yield return ("alemtuzumab planned for today", Record(record => record with
        {
            Therapies = [new(TherapyKind.Alemtuzumab) { StartedOn = Courses.ProposedDay, Outcome = TherapyOutcome.Planned }],
        }));
        yield return ("infusions in error", Record(record =>
            record with { Infusions = [.. record.Infusions.Select(infusion => infusion with { EnteredInError = true })] }));
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> TestChanges()
    {
        foreach (var day in new[] { StaleDay, Courses.ProposedDay, Courses.ProposedDay.PlusDays(1) })
        {
            yield return ($"ejection fraction on {day:R}", Record(
                record => record with { EjectionFractions = Courses.Latest(record.EjectionFractions, Courses.Echo(day, 62)) }));
            yield return (
                $"ECG on {day:R}",
                Record(record => record with { Electrocardiograms = Courses.Latest(record.Electrocardiograms, new(day)) }));
            yield return (
                $"blood count on {day:R}",
                Record(record => record with { BloodCounts = Courses.Latest(record.BloodCounts, Courses.Count(day, 3, 220)) }));
            yield return (
                $"liver tests on {day:R}",
                Record(record => record with { LiverPanels = Courses.Latest(record.LiverPanels, Courses.Liver(day, 1)) }));
            yield return ($"pregnancy test on {day:R}", Record(record =>
                record with { PregnancyTests = Courses.Latest(record.PregnancyTests, new(day, PregnancyTestResult.Negative)) }));
        }

        foreach (var percent in new[] { 49m, 50m, 52m, 53m, 54m, 55m, 80m })
        {
            yield return ($"ejection fraction of {percent}", Record(record => record with
            {
                EjectionFractions = Courses.Latest(record.EjectionFractions, Courses.Echo(Courses.DayBefore, percent)),
            }));
            yield return ($"without a limit {percent}", Record(record => record with
            {
                EjectionFractions = Courses.Latest(
                    record.EjectionFractions, Courses.Echo(Courses.DayBefore, percent) with { LowerLimitOfNormal = null }),
            }));
            yield return ($"another of {percent} that day", Record(record =>
                record with { EjectionFractions = record.EjectionFractions.Add(Courses.Echo(Courses.DayBefore, percent)) }));
        }

        yield return ("no ejection fraction", Record(record => record with { EjectionFractions = [] }));
        yield return ("by MRI", Record(record => record with
        {
            EjectionFractions = Courses.Latest(
                record.EjectionFractions,
                Courses.Echo(Courses.DayBefore, 62) with { Method = EjectionFractionMethod.MagneticResonance }),
        }));
        yield return ("low neutrophils", Record(record =>
            record with { BloodCounts = Courses.Latest(record.BloodCounts, Courses.Count(Courses.DayBefore, 1.4m, 100)) }));
        yield return ("low platelets", Record(record =>
            record with { BloodCounts = Courses.Latest(record.BloodCounts, Courses.Count(Courses.DayBefore, 1.5m, 99)) }));
        yield return ("no platelets", Record(
            record => record with { BloodCounts = [.. record.BloodCounts.Select(count => count with { Platelets = null })] }));
        yield return ("two counts that day", Record(record => record with
        {
            BloodCounts = record.BloodCounts.Add(
                new(new(Courses.DayBefore, Noon)) { Neutrophils = CellCount.FromPerMicroliter(1_000) }),
        }));
        yield return ("high ALT", Record(
            record => record with { LiverPanels = Courses.Latest(record.LiverPanels, Courses.Liver(Courses.DayBefore, 1.01m)) }));
        yield return ("no liver tests", Record(record => record with { LiverPanels = [] }));
        yield return ("no bilirubin", Record(record =>
            record with { LiverPanels = [.. record.LiverPanels.Select(panel => panel with { TotalBilirubin = null })] }));
        yield return ("pregnancy test pending", Record(record => record with
        {
            PregnancyTests = Courses.Latest(record.PregnancyTests, new(Courses.DayBefore, PregnancyTestResult.Pending)),
        }));
        yield return ("pregnancy test positive", Record(record => record with
        {
            PregnancyTests = Courses.Latest(record.PregnancyTests, new(Courses.DayBefore, PregnancyTestResult.Positive)),
        }));
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> VisitChanges()
    {
        yield return ("no visit", Record(record => record with { Assessments = [] }));
        yield return ("a visit too old", Record(record => record with { Assessments = [Courses.Visit(StaleDay)] }));
        yield return ("infection", Visit(visit => visit with { Infection = InfectionState.UnderTreatment }));
        yield return ("signs long ago", Record(record => record with
        {
            Assessments = record.Assessments.Insert(0, Courses.Visit(StaleDay) with { HeartFailureSigns = Answer.Yes }),
        }));
        foreach (var question in VisitQuestions.All)
        {
            yield return ($"{question.Words}: {question.Alarming}", Visit(visit => question.Write(visit, question.Alarming)));
            yield return ($"{question.Words}: not known", Visit(visit => question.Write(visit, Answer.Unknown)));
        }

        yield return ("a visit in error", Visit(visit => visit with { EnteredInError = true }));
        yield return ("two visits that day", Record(record => record with
        {
            Assessments = record.Assessments.Add(Courses.Visit(Courses.DayBefore) with { BreastFeeding = Answer.Unknown }),
        }));
    }
}
