using Mitox.Rules;
using Mitox.Rules.Json;
using Mitox.Rules.Planning;
using Mitox.Rules.Reports;
using NodaTime;
using UnitsNet;

// A stranger's first program: one course, one dose, one decision and a look ahead, from the packed packages alone.
var day = new LocalDate(2026, 3, 2);
var area = BodySurfaceArea.FromSquareMeters(1.8m);
var dose = Mass.FromMilligrams(21.6).ToDose();
var history = TreatmentHistory.Create(new TreatmentRecord
{
    DoseHistoryIsComplete = Answer.Yes,
    Infusions = [.. Enumerable.Range(1, 11).Select(quarter => new Infusion(day.PlusMonths(-3 * quarter), dose, area))],
});
var decision = TreatmentEvaluator.Evaluate(history, ProposedInfusion.Intravenous(day, dose, area), Policies.UnitedStates);
var first = decision.Objections.First();

Console.WriteLine(first.ToText());
Console.WriteLine(DecisionJson.Write(decision).Length > 0 ? "The decision has a JSON form." : "No JSON.");

var forecast = CourseForecast.Of(history, KnownRegimens.QuarterlyTwelve, area, Policies.UnitedStates, day);
var calendar = MonitoringPlan.Of(forecast, day, day.PlusYears(2)).ToICalendar("course-1", Instant.FromUtc(2026, 3, 2, 8, 0));
Console.WriteLine($"{forecast.FirstThatDoesNotFit}; a calendar of {calendar.Split("BEGIN:VEVENT").Length - 1} events.");
Console.WriteLine($"The dose came in as a mass, and goes out as {dose.ToMass().Milligrams} mg.");
return decision.Verdict is Verdict.Withhold
    && first.Rule.Id == RuleIds.LifetimeDose
    && first.Remedies is [Remedy.ReduceTo { LargestPerArea.MilligramsPerSquareMeter: 8 }]
    && forecast is { Infusions.IsEmpty: true, FirstThatDoesNotFit.Number: 12 }
    && dose == Dose.FromMilligrams(21.6m)
    ? 0
    : 1;
