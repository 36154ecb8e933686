using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Laws;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Forecasts;

/// <summary>
/// A forecast replayed through the evaluator, dose by dose, meets no objection that it did not announce, and
/// never passes the cap (law 8).
/// </summary>
[Properties(Arbitrary = [typeof(Courses)])]
public sealed class ForecastLaws
{
    private static IEnumerable<string> PolicyIds => ["us-2009", "eu-2016", "eu-2016+us-2009"];

    [Law("announced", "cap reached", "refused for good", "complete", Under = nameof(PolicyIds))]
    public void Of_Replayed_MeetsWhatItAnnouncedAndNeverPassesTheCap(ForecastCourse course, Branches branches)
    {
        var record = course.Case.Record;
        foreach (var infusion in course.Forecast.Infusions)
        {
            var decision = TreatmentEvaluator.EvaluateInFull(
                TreatmentHistory.Create(record), infusion.Proposal, course.Case.Policy);
            branches.Hit("announced", !infusion.Foreseen.IsEmpty);
            Assert.Equal(decision, infusion.Decision);
            Assert.NotEqual(Verdict.Stop, decision.Verdict);
            Assert.Equal(decision.Objections.Length, infusion.Awaited.Length + infusion.Foreseen.Length);
            record = record with { Infusions = record.Infusions.Add(infusion.ToInfusion()) };
            var given = TreatmentHistory.Create(record).LifetimeDose;
            Assert.Equal(infusion.LifetimeDoseAfter, given);
            Assert.All(course.Case.Policy.Rules.OfType<LifetimeDoseRule>(), cap => Assert.True(given <= cap.Limit));
        }

        branches.Hit("cap reached", course.Forecast.End is ForecastEnd.CapReached);
        branches.Hit("refused for good", course.Forecast.End is ForecastEnd.Refused);
        branches.Hit("complete", course.Forecast.End is ForecastEnd.RegimenComplete);
    }

    [Law("first day", "after an interval", "anchored", Under = nameof(PolicyIds))]
    public void Of_EveryWindow_OnItsFirstDayNoIntervalObjectsAndADayEarlierOneDoes(ForecastCourse course, Branches branches)
    {
        var record = course.Case.Record;
        foreach (var infusion in course.Forecast.Infusions)
        {
            var (history, first) = (TreatmentHistory.Create(record), infusion.Window.Earliest);
            Assert.True(infusion.Date >= first && first >= course.Forecast.Question.From);
            Assert.DoesNotContain(WaitsOn(history, infusion, first, course.Case.Policy), wait => wait > first);
            branches.Hit("first day", first == course.Forecast.Question.From);
            branches.Hit("after an interval", first > course.Forecast.Question.From);
            if (infusion != course.Forecast.Next)
            {
                // A day counted from the anchor may be later than the interval since a shorter month asks for (P7).
                var previous = history.Infusions.Max(given => given.Infusion.At.Date);
                var isAnchored = infusion.Proposal.Regimen!.Interval.After(previous) < first;
                branches.Hit("anchored", isAnchored);
                Assert.True(
                    !isAnchored || first == infusion.Window.Latest || IsCountedFromAnAnchor(course.Forecast, infusion),
                    $"{infusion} is late");
                Assert.True(
                    isAnchored || WaitsOn(history, infusion, first.PlusDays(-1), course.Case.Policy).Contains(first),
                    $"{infusion} a day early");
            }

            record = record with { Infusions = record.Infusions.Add(infusion.ToInfusion()) };
        }
    }

    [Law("fewer")]
    public void Of_MoreGivenBefore_NeverMoreInfusions(ForecastCourseAndMore value, Branches branches)
    {
        var (record, forecast) = (value.Course.Case.Record, value.Course.Forecast);
        var exposure = new PriorExposure(CardiotoxicDrug.Mitoxantrone, value.More)
        {
            LastGivenOn = forecast.Question.From.PlusYears(-3),
            Reason = ExposureReason.MultipleSclerosis,
        };
        var more = record with { PriorExposures = record.PriorExposures.Add(exposure) };
        var fewer = ForecastOf(TreatmentHistory.Create(more), forecast.Question);
        branches.Hit("fewer", fewer.Infusions.Length < forecast.Infusions.Length);
        Assert.True(fewer.Infusions.Length <= forecast.Infusions.Length);
    }

    [Law("planned")]
    public void Of_AnyCourse_SumIsThatOfRationals(ForecastCourse course, Branches branches)
    {
        var question = course.Forecast.Question;
        var expected = Rational.Sum(
        [
            .. question.History.PriorExposures
                .Where(exposure => exposure.Drug is CardiotoxicDrug.Mitoxantrone && exposure.Total is not null)
                .Select(exposure => (Rational)exposure.Total!.Value.MilligramsPerSquareMeter),
            .. question.History.Infusions.Select(
                counted => (Rational)counted.Infusion.Given.Milligrams / counted.Infusion.Area.SquareMeters),
            .. course.Forecast.Infusions.Select(infusion => (Rational)infusion.Dose.Milligrams / question.Area.SquareMeters),
        ]);
        branches.Hit("planned", !course.Forecast.Infusions.IsEmpty);
        var sum = course.Forecast.LifetimeDoseAtEnd;
        Assert.True(expected.Distance(sum.MilligramsPerSquareMeter) < 0.000_000_000_000_000_01m, $"{sum}");
    }

    [Law("several infusions")]
    public void Of_ShuffledRecordsAndOtherSurroundings_TheSameForecast(ForecastCourse course, Branches branches)
    {
        var question = course.Forecast.Question;
        var record = course.Case.Record;
        var shuffled = record with
        {
            Infusions = [.. record.Infusions.Reverse()],
            EjectionFractions = [.. record.EjectionFractions.Reverse()],
            BloodCounts = [.. record.BloodCounts.Reverse()],
        };
        var text = course.Forecast.ToText();
        branches.Hit("several infusions", record.Infusions.Length > 1);
        Assert.Equal(text, ForecastOf(TreatmentHistory.Create(shuffled), question).ToText());
        Assert.Equal(text, Surroundings.InCulture("ar-SA", () => ForecastOf(question.History, question).ToText()));
    }

    /// <summary>
    /// Whether the first day is so many intervals of the regimen after an infusion before it: the last on
    /// record, or a planned one.
    /// </summary>
    private static bool IsCountedFromAnAnchor(CourseForecast forecast, PlannedInfusion infusion)
    {
        var onRecord = forecast.Question.History.Infusions;
        var anchors = forecast.Infusions.Where(other => other.Number < infusion.Number)
            .SelectMany(other => new[] { (Day: other.Window.Earliest, other.Number), (Day: other.Date, other.Number) })
            .Concat(
                onRecord.IsEmpty
                    ? []
                    : [(Day: onRecord[^1].Infusion.At.Date, Number: forecast.Question.History.Doses.NumberOfInfusions)]);
        var interval = infusion.Proposal.Regimen!.Interval;
        return anchors.Any(anchor => anchor.Day.PlusMonths(interval.Months * (infusion.Number - anchor.Number))
            .PlusDays(interval.Days * (infusion.Number - anchor.Number)) == infusion.Window.Earliest);
    }

    private static IEnumerable<LocalDate> WaitsOn(
        TreatmentHistory history, PlannedInfusion infusion, LocalDate day, Policy policy) =>
        TreatmentEvaluator.Evaluate(
            history,
            ProposedInfusion.Intravenous(day, infusion.Dose, infusion.Proposal.Area, infusion.Proposal.Regimen) with
            {
                Indication = infusion.Proposal.Indication,
            },
            policy)
            .Findings.Where(finding => finding.Evidence is IntervalSinceInfusion or ProposalOrder)
            .SelectMany(finding => finding.Remedies.OfType<Remedy.WaitUntil>()).Select(wait => wait.Date);

    private static CourseForecast ForecastOf(TreatmentHistory history, ForecastQuestion question) =>
        CourseForecast.Of(history, question.Regimen, question.Area, question.Policy, question.From, question.Options);

    private static class Courses
    {
        public static Arbitrary<ForecastCourse> Any() => Law.Arbitrary(Under(Law.Policy));

        public static Arbitrary<ForecastCourseAndMore> WithMoreGivenBefore() => Law.Arbitrary(
            from course in Under(Law.Policy)
            from more in Gen.Elements(0.1m, 5, 12, 60)
            select new ForecastCourseAndMore(course, DosePerArea.FromMilligramsPerSquareMeter(more)));

        private static Gen<ForecastCourse> Under(Policy policy) =>
            from value in Gen.OneOf(
                CaseGenerator.AnyUnder(policy), CaseGenerator.Permitted.Select(clear => clear with { Policy = policy }))
            from regimen in Gen.Elements<PhasedRegimen>(
                [.. KnownRegimens.All.Where(regimen => regimen.Indication is TreatmentIndication.MultipleSclerosis)])
            from squareMeters in Gen.Elements(1.5m, 1.6m, 1.8m, 1.83m, 2.1m)
            from days in Gen.Choose(0, 200)
            from calendar in Gen.Elements(ClinicCalendar.EveryDay, ClinicCalendar.Weekdays)
            from worsened in Gen.Elements(true, false)
            select new ForecastCourse(value, CourseForecast.Of(
                TreatmentHistory.Create(value.Record),
                regimen,
                BodySurfaceArea.FromSquareMeters(squareMeters),
                value.Policy,
                value.Proposal.At.Date.PlusDays(days),
                new() { Calendar = calendar, HasWorsened = worsened }));
    }
}

/// <summary>A case, and how a course goes on from its record.</summary>
public sealed record ForecastCourse(TreatmentCase Case, CourseForecast Forecast);

/// <summary>A course, and mitoxantrone to have been given before it.</summary>
public sealed record ForecastCourseAndMore(ForecastCourse Course, DosePerArea More);
