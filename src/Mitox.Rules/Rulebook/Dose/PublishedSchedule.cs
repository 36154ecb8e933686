namespace Mitox.Rules.Rulebook;

/// <summary>
/// A dose at an interval that a source text describes for a disease: so much per area, or the same for everybody.
/// </summary>
/// <param name="Disease">The disease.</param>
/// <param name="PerArea">The dose per area, or <see langword="null"/> where the amount is fixed.</param>
/// <param name="Amount">The amount where it is fixed.</param>
/// <param name="Interval">The least time before the infusion.</param>
internal sealed record PublishedSchedule(
    TreatmentIndication Disease, DosePerArea? PerArea, Dose? Amount, DosingInterval Interval)
{
    /// <summary>
    /// Whether a proposal names this interval, in the same unit, and a dose that differs by no more than rounding.
    /// </summary>
    /// <param name="proposal">The proposal; where its area is not recorded, no fixed amount is its dose.</param>
    /// <param name="named">The regimen that it names.</param>
    /// <param name="roundingPercent">How far the dose may differ either way, in percent, inclusive.</param>
    public bool IsNamedBy(ProposedInfusion proposal, Regimen named, decimal roundingPercent)
    {
        if (named.Interval != Interval || proposal.Indication != Disease)
        {
            return false;
        }

        if ((PerArea ?? (proposal.Area is { } area ? Amount?.Per(area) : null)) is not { } dose)
        {
            return false;
        }

        var bounds = new DoseAgainstRegimen(named.DosePerInfusion, dose, roundingPercent, default);
        return named.DosePerInfusion >= bounds.Smallest && named.DosePerInfusion <= bounds.Largest;
    }
}
