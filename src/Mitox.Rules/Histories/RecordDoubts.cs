using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>Everything in a history that is improbable and not confirmed (P23); found once, when the history is built.</summary>
internal sealed class RecordDoubts
{
    private readonly ImmutableArray<CountedInfusion> infusions;

    /// <summary>The sum of the doubtful doses, for those that ask; a long sum of fractions is not made twice.</summary>
    private readonly Lazy<DosePerArea>? sumOfDoubtful;

    public RecordDoubts(ImmutableArray<CountedInfusion> infusions, ImmutableArray<PriorExposure> exposures, bool hasMeasurements)
    {
        this.infusions = infusions;
        HasMeasurements = hasMeasurements;
        Areas = new(infusions);
        Doses = DoseDoubts.Of(infusions);
        sumOfDoubtful = Doses.IsEmpty
            ? null
            : new(() => Doses.Aggregate(DosePerArea.Zero, (sum, doubt) => sum.Plus(doubt.PerArea)));
        Exposures = exposures.IsEmpty ? [] : [.. exposures.Select(DoseDoubts.Of).OfType<Doubt>()];
        HasOfDoses = !Doses.IsEmpty || !Exposures.IsEmpty;
    }

    private RecordDoubts(RecordDoubts other, bool hasMeasurements)
    {
        infusions = other.infusions;
        sumOfDoubtful = other.sumOfDoubtful;
        HasMeasurements = hasMeasurements;
        Areas = other.Areas;
        Doses = other.Doses;
        Exposures = other.Exposures;
        HasOfDoses = other.HasOfDoses;
    }

    /// <summary>Gets the doubts about the days on which mitoxantrone was given, the oldest first.</summary>
    public ImmutableArray<DoseDoubt> Doses { get; }

    /// <summary>Gets the doubts about the drugs given earlier or elsewhere.</summary>
    public ImmutableArray<Doubt> Exposures { get; }

    /// <summary>Gets a value indicating whether an amount on record is improbable.</summary>
    public bool HasOfDoses { get; }

    /// <summary>Gets a value indicating whether an ejection fraction, a count or a liver test is improbable.</summary>
    public bool HasMeasurements { get; }

    public BodySurfaceDoubts Areas { get; }

    /// <summary>The same doubts about doses, beside other measurements.</summary>
    public RecordDoubts With(bool hasMeasurements) =>
        hasMeasurements == HasMeasurements ? this : new(this, hasMeasurements);

    /// <summary>The doubts about amounts without which a lifetime dose would not reach a cap; none otherwise.</summary>
    public IEnumerable<Doubt> Reaching(DosePerArea cap, DosePerArea total) =>
        sumOfDoubtful is { Value: var questioned } && DosePerArea.CompareSum(cap, questioned, total) > 0
            ? Doses.Select(doubt => doubt.Doubt)
            : [];

    /// <summary>What a proposed infusion rests on: all amounts and body surfaces, its own body surface among them.</summary>
    public IEnumerable<Doubt> About(ProposedInfusion proposal)
    {
        foreach (var doubt in Doses)
        {
            if (!doubt.IsExplainedBy(proposal.Regimen))
            {
                yield return doubt.Doubt;
            }
        }

        foreach (var doubt in Exposures)
        {
            yield return doubt;
        }

        if (Areas.IsQuietWith(proposal.Area, proposal.Confirmed))
        {
            yield break;
        }

        foreach (var counted in infusions)
        {
            if (!counted.Infusion.Confirmed && Areas.Of(counted.Infusion.Area, proposal.Area) is var (seen, slip))
            {
                yield return new(
                    $"infusion of {IsoText.Of(counted.Infusion.At.Date)}",
                    seen,
                    slip,
                    new(nameof(Infusion), nameof(Infusion.Confirmed)));
            }
        }

        if (proposal is { Confirmed: false, Area: { } area } && Areas.Of(area, area) is var (seenOfIt, slipOfIt))
        {
            yield return new(
                "proposed infusion", seenOfIt, slipOfIt, new(nameof(ProposedInfusion), nameof(ProposedInfusion.Confirmed)));
        }
    }

    /// <summary>What the amounts of a session rest on: its own numbers.</summary>
    public IEnumerable<Doubt> About(InfusionSession session)
    {
        if (session is not { Confirmed: false, Area: { } area })
        {
            yield break;
        }

        var confirms = new RecordField(nameof(InfusionSession), nameof(InfusionSession.Confirmed));
        foreach (var (name, amount) in new[] { ("ordered", session.Ordered), ("given", session.Given) })
        {
            // An infusion that was interrupted gave any part of what was ordered; as an infusion on record it is asked again.
            if (amount is { } dose
                && DoseDoubts.SlipOf(dose, dose.Per(area)) is var (slip, mayBeRegimen)
                && !(mayBeRegimen && dose < session.Ordered))
            {
                yield return new($"session of {session.At}", $"{dose} {name} on {area}, {dose.Per(area)}", slip, confirms);
            }
        }

        if (Areas.Of(area, area) is var (seen, likely))
        {
            yield return new($"session of {session.At}", seen, likely, confirms);
        }
    }
}
