using Mitox.Rules.Planning;

namespace Mitox.Rules.Example;

/// <summary>
/// The course of a case as it would go on: by the regimen its proposal names, else 12 mg/m² every 3 months, up to the cap.
/// </summary>
/// <param name="Forecast">
/// The infusions to come, or null where the case proposes none or its body surface is not recorded.
/// </param>
/// <param name="Plan">The checks, or null as well; after treatment there are checks and no forecast.</param>
internal sealed record LookAhead(CourseForecast? Forecast, MonitoringPlan? Plan)
{
    /// <summary>The years of checks that are listed; the US label names no end.</summary>
    private const int Years = 6;

    /// <summary>What a case names is its own.</summary>
    private static readonly Citation TheCase = new(
        "The case itself", "The regimen of the proposal", "as it is written there", [], EvidenceGrade.Unconfirmed)
    {
        Remark = "Where the regimen comes from, the case does not say.",
    };

    public static LookAhead Of(EvaluatedCase evaluated)
    {
        if (evaluated.File.FollowUpOn is { } asked)
        {
            return new(null, MonitoringPlan.AfterTreatment(evaluated.History, evaluated.Policy, asked, asked.PlusYears(Years)));
        }

        if (evaluated.File.Proposal is not { Area: { } area } proposal)
        {
            return new(null, null);
        }

        var day = proposal.At.Date;
        var forecast = CourseForecast.Of(
            evaluated.File.History, RegimenOf(proposal), area, evaluated.Policy, day, OptionsFor(evaluated, proposal));
        return new(forecast, MonitoringPlan.Of(forecast, day, day.PlusYears(Years)));
    }

    /// <summary>The next infusion is the proposed one, unless a rule holds it back.</summary>
    private static ForecastOptions OptionsFor(EvaluatedCase evaluated, ProposedInfusion proposal) =>
        new() { NextDose = evaluated.Decision.Verdict > Verdict.Withhold ? proposal.Dose : null };

    private static PhasedRegimen RegimenOf(ProposedInfusion proposal) =>
        (proposal.Regimen is { } named ? PhasedRegimen.From(named, TheCase) : KnownRegimens.QuarterlyTwelve) with
        {
            Indication = proposal.Indication,
        };
}
