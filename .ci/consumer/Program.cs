using Mitox.Rules;
using Mitox.Rules.Json;
using NodaTime;

// A stranger's first program: one course, one dose, one decision, from the packed packages alone.
var day = new LocalDate(2026, 3, 2);
var area = BodySurfaceArea.FromSquareMeters(1.8m);
var dose = Dose.FromMilligrams(21.6m);
var history = TreatmentHistory.Create(new TreatmentRecord
{
    DoseHistoryIsComplete = Answer.Yes,
    Infusions = [.. Enumerable.Range(1, 11).Select(quarter => new Infusion(day.PlusMonths(-3 * quarter), dose, area))],
});
var decision = TreatmentEvaluator.Evaluate(history, ProposedInfusion.Intravenous(day, dose, area), Policies.UnitedStates);
var first = decision.Objections.First();

Console.WriteLine(first.ToText());
Console.WriteLine(DecisionJson.Write(decision).Length > 0 ? "The decision has a JSON form." : "No JSON.");
return decision.Verdict is Verdict.Withhold
    && first.Rule.Id == RuleIds.LifetimeDose
    && first.Remedies is [Remedy.ReduceTo { LargestPerArea.MilligramsPerSquareMeter: 8 }]
    ? 0
    : 1;
