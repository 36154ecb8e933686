using Mitox.Rules.Planning;

namespace Mitox.Rules.Example;

/// <summary>The course of a case as it would go on: by the regimen its proposal names, else 12 mg/m² every 3 months, up to the cap.</summary>
internal static class LookAhead
{
    /// <summary>The forecast from the proposed day on, or null where the case proposes no infusion or its body surface is not known.</summary>
    public static CourseForecast? Of(EvaluatedCase evaluated) =>
        evaluated.File.Proposal is { Area: { } area } proposal
            ? CourseForecast.Of(evaluated.File.History, RegimenOf(proposal), area, evaluated.Policy, proposal.At.Date, OptionsFor(evaluated, proposal))
            : null;

    /// <summary>The next infusion is the proposed one, unless a rule holds it back.</summary>
    private static ForecastOptions OptionsFor(EvaluatedCase evaluated, ProposedInfusion proposal) =>
        new() { NextDose = evaluated.Decision.Verdict > Verdict.Withhold ? proposal.Dose : null };

    private static PhasedRegimen RegimenOf(ProposedInfusion proposal) =>
        proposal.Regimen is { } named
            ? RegimenBuilder.Named(named.Name, KnownRegimens.QuarterlyTwelve.Source).Give(named.DosePerInfusion).Every(named.Interval).UpToTheCap().Build() with { Indication = proposal.Indication }
            : KnownRegimens.QuarterlyTwelve with { Indication = proposal.Indication };
}
