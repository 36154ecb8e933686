using Mitox.Rules.Authoring;
using NodaTime;
using static Mitox.Rules.Benchmarks.Cases.Change;

namespace Mitox.Rules.Benchmarks.Cases;

/// <summary>Changes that look like slips, what could not be read, and what a clinic has looked into.</summary>
internal static class SlipChanges
{
    private static readonly LocalDate LongAgo = Courses.ProposedDay.PlusMonths(-6);

    public static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> All() =>
        [.. DoseSlips(), .. ResultSlips(), .. UnreadChanges(), .. EventChanges()];

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> DoseSlips()
    {
        foreach (var milligrams in new[] { 1m, 10m, 14m, 17m, 40m })
        {
            yield return (
                $"{milligrams} mg before", Infusion(infusion => infusion with { Given = Dose.FromMilligrams(milligrams) }));
        }

        yield return ("half doses, one of them confirmed", Record(record => record with
        {
            Infusions = [.. record.Infusions.Select((infusion, index) =>
                infusion with { Given = Dose.FromMilligrams(11), Confirmed = index == 0 })],
        }));
        yield return (
            "doses of 1 mg confirmed",
            Infusion(infusion => infusion with { Given = Dose.FromMilligrams(1), Confirmed = true }));
        yield return ("a small patient before", Infusion(infusion => infusion with { Area = Area(1.1m) }));
        yield return ("a wide patient before", Infusion(infusion => infusion with { Area = Area(2.3m) }));
        yield return ("a wide patient confirmed", Infusion(infusion => infusion with { Area = Area(2.3m), Confirmed = true }));
        yield return (
            "a wide patient proposed", Propose(InfusionRoute.Intravenous, Courses.ProposedDay, 27.6m, Area(2.3m)));
        yield return (
            "the last six months before", AddInfusion(new Infusion(LongAgo, Dose.FromMilligrams(21.8m), Courses.Area)));
        yield return ("one nine years before", AddInfusion(
            new Infusion(Courses.ProposedDay.PlusYears(-9), Dose.FromMilligrams(21.8m), Courses.Area)));
        yield return ("no infusion since seven months", Record(record => record with
        {
            Infusions = [new(LongAgo.PlusDays(-1), Dose.FromMilligrams(21.8m), Courses.Area)],
        }));
        yield return (
            "an infusion of nothing",
            AddInfusion(new Infusion(Courses.ProposedDay.PlusDays(-20), Dose.Zero, Courses.Area)));
        var little = new PriorExposure(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(2))
        {
            LastGivenOn = LongAgo,
            Reason = ExposureReason.MultipleSclerosis,
        };
        foreach (var answer in new[] { Answer.Unknown, Answer.Yes, Answer.No })
        {
            yield return ($"a very small amount elsewhere, with infusions {answer}", Record(
                record => record with { PriorExposures = [little with { IncludesInfusions = answer }] }));
        }

        yield return (
            "a very small amount elsewhere, confirmed",
            Record(record => record with { PriorExposures = [little with { Confirmed = true }] }));
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> ResultSlips()
    {
        var tooHigh = Courses.Echo(Courses.DayBefore, 81);
        yield return ("ejection fraction of 81", AddEjectionFraction(tooHigh));
        yield return ("ejection fraction of 81 confirmed", AddEjectionFraction(tooHigh with { Confirmed = true }));
        yield return ("a limit of 62", AddEjectionFraction(
            Courses.Echo(Courses.DayBefore, 64) with { LowerLimitOfNormal = Percentage.FromPercent(62) }));
        yield return ("swapped with its limit", AddEjectionFraction(
            Courses.Echo(Courses.DayBefore, 53) with { LowerLimitOfNormal = Percentage.FromPercent(50) }));
        foreach (var leukocytes in new[] { 29.9m, 30m })
        {
            var count = Courses.Count(Courses.DayBefore, 3.1m, 220) with
            {
                Leukocytes = CellCount.FromBillionsPerLiter(leukocytes),
            };
            yield return ($"leukocytes of {leukocytes}", AddBloodCount(count));
            yield return ($"leukocytes of {leukocytes} confirmed", AddBloodCount(count with { Confirmed = true }));
            yield return (
                $"leukocytes of {leukocytes} long before", AddBloodCount(count with { At = Courses.ProposedDay.PlusDays(-40) }));
        }

        yield return ("neutrophils of 25", AddBloodCount(Courses.Count(Courses.DayBefore, 25, 220)));
        yield return ("lymphocytes of 15", AddBloodCount(
            new BloodCount(Courses.DayBefore) { Lymphocytes = CellCount.FromBillionsPerLiter(15) }));
        yield return ("ALT in another unit", Liver(Courses.Liver(Courses.DayBefore, 0.09m)));
        yield return ("ALT in another unit confirmed", Liver(Courses.Liver(Courses.DayBefore, 0.09m) with { Confirmed = true }));
        yield return ("bilirubin in another unit", Liver(Courses.Liver(Courses.DayBefore, 0.6m) with
        {
            TotalBilirubin = UpperLimitMultiple.FromMultiple(0.14m),
        }));
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> UnreadChanges()
    {
        foreach (var (name, at) in new (string, ClinicTime?)[]
            {
                ("40 days before", Courses.ProposedDay.PlusDays(-40)), ("the day before", Courses.DayBefore),
                ("that day", Courses.ProposedDay), ("the day after", Courses.ProposedDay.PlusDays(1)), ("on no day", null),
            })
        {
            yield return ($"neutrophils unread {name}", Unread(UnreadResult.Of(Observation.Neutrophils, at, "\"many\"")));
            yield return (
                $"ejection fraction unread {name}", Unread(UnreadResult.Of(Observation.EjectionFraction, at, "\"good\"")));
        }

        yield return ("heart failure unread", Unread(
            new UnreadResult(PatientQuestions.HeartFailure.Field, Courses.ProposedDay.PlusDays(1), "\"?\"")));
        yield return ("unread in error", Unread(
            UnreadResult.Of(Observation.Platelets, null, "\"?\"") with { EnteredInError = true }));
        yield return ("a pregnancy test pending beside a negative one", AddPregnancyTest(
            new PregnancyTest(Courses.DayBefore, PregnancyTestResult.Pending)));
        yield return ("a pregnancy test pending long before", AddPregnancyTest(
            new PregnancyTest(Courses.ProposedDay.PlusDays(-40), PregnancyTestResult.Pending)));
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> EventChanges()
    {
        AdverseEventKind[] kinds =
        [
            AdverseEventKind.Leukemia, AdverseEventKind.HeartFailure, AdverseEventKind.Infection, AdverseEventKind.Nausea,
        ];
        foreach (var kind in kinds)
        {
            yield return ($"{kind} as an event", Record(record => record with
            {
                AdverseEvents = [new(Courses.DayBefore, kind, ToxicityGrade.Create(GradingScale.CtcaeVersion5, 2))],
            }));
        }

        foreach (var answer in new[] { Answer.Unknown, Answer.Yes, Answer.No })
        {
            yield return ($"reactions, hypersensitivity {answer}", Infusion(
                infusion => infusion with { Reaction = Answer.Yes, ReactionWasHypersensitivity = answer }));
        }

        foreach (var age in new[] { 44, 45, 46 })
        {
            yield return ($"menopause at {age}", Patient(
                patient => patient with { ChildbearingPotential = ChildbearingPotential.AfterMenopause(age) }));
        }

        yield return ("not capable for a reason in words", Patient(
            patient => patient with { ChildbearingPotential = ChildbearingPotential.NotCapable("amenorrhea") }));
    }

    private static BodySurfaceArea Area(decimal squareMeters) => BodySurfaceArea.FromSquareMeters(squareMeters);

    private static Func<DoseCase, DoseCase> AddInfusion(Infusion infusion) =>
        Record(record => record.Infusions.Any(other => other.At.Date == infusion.At.Date)
            ? record
            : record with { Infusions = record.Infusions.Add(infusion) });

    private static Func<DoseCase, DoseCase> Liver(LiverPanel panel) =>
        Record(record => record with { LiverPanels = Courses.Latest(record.LiverPanels, panel) });

    private static Func<DoseCase, DoseCase> Unread(UnreadResult unread) =>
        Record(record => record with { UnreadResults = record.UnreadResults.Add(unread) });
}
