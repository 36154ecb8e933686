using Mitox.Rules.Planning;

namespace Mitox.Rules.Example;

/// <summary>The course of a case as it would go on: by the regimen its proposal names, else 12 mg/m² every 3 months, up to the cap.</summary>
/// <param name="Forecast">The infusions to come, or null where the case proposes none or its body surface is not known.</param>
/// <param name="Plan">The checks, or null as well.</param>
internal sealed record LookAhead(CourseForecast? Forecast, MonitoringPlan? Plan)
{
    /// <summary>The years of checks that are listed; the US label names no end.</summary>
    private const int Years = 6;

    public static LookAhead Of(EvaluatedCase evaluated)
    {
        if (evaluated.File.Proposal is not { Area: { } area } proposal)
        {
            return new(null, null);
        }

        var day = proposal.At.Date;
        var forecast = CourseForecast.Of(evaluated.File.History, RegimenOf(proposal), area, evaluated.Policy, day, OptionsFor(evaluated, proposal));
        return new(forecast, MonitoringPlan.Of(forecast, day, day.PlusYears(Years)));
    }

    /// <summary>The next infusion is the proposed one, unless a rule holds it back.</summary>
    private static ForecastOptions OptionsFor(EvaluatedCase evaluated, ProposedInfusion proposal) =>
        new() { NextDose = evaluated.Decision.Verdict > Verdict.Withhold ? proposal.Dose : null };

    private static PhasedRegimen RegimenOf(ProposedInfusion proposal) =>
        proposal.Regimen is { } named
            ? RegimenBuilder.Named(named.Name, KnownRegimens.QuarterlyTwelve.Source).Give(named.DosePerInfusion).Every(named.Interval).UpToTheCap().Build() with { Indication = proposal.Indication }
            : KnownRegimens.QuarterlyTwelve with { Indication = proposal.Indication };
}
