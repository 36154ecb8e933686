using Mitox.Rules;
using NodaTime;

namespace ColdStart;

/// <summary>One course, one dose, one decision.</summary>
internal static class FirstDecision
{
    public static int Make()
    {
        var day = new LocalDate(2026, 3, 2);
        var area = BodySurfaceArea.FromSquareMeters(1.8m);
        var dose = Dose.FromMilligrams(21.6m);
        var history = TreatmentHistory.Create(new TreatmentRecord
        {
            DoseHistoryIsComplete = Answer.Yes,
            Infusions = [new(day.PlusMonths(-3), dose, area)],
            EjectionFractions = [new(day.PlusDays(-1), Percentage.FromPercent(62))],
        });
        var decision = TreatmentEvaluator.Evaluate(history, ProposedInfusion.Intravenous(day, dose, area), Policies.UnitedStates);
        return decision.Verdict is Verdict.Incomplete ? 0 : 1;
    }
}
