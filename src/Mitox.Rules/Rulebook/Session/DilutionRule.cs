using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The concentrate is diluted to the least volume, and to no more than the most where a text names one.</summary>
/// <remarks>
/// Just these volumes are enough, unless the drug is as strong in it as in the concentrate (US-80): that withholds. A volume or a
/// dose that is not recorded is incomplete.
/// </remarks>
internal sealed class DilutionRule : Rule
{
    private readonly FluidVolume leastVolume;
    private readonly FluidVolume? mostVolume;
    private readonly Verdict outside;

    /// <summary>Initializes a new instance of the <see cref="DilutionRule"/> class.</summary>
    /// <param name="leastVolume">The least volume, inclusive.</param>
    /// <param name="mostVolume">The most, inclusive, or <see langword="null"/> where none is named.</param>
    /// <param name="outside">What another volume asks for: withhold or review.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="leastVolume"/> is the default.</exception>
    public DilutionRule(FluidVolume leastVolume, FluidVolume? mostVolume = null, Verdict outside = Verdict.Withhold)
        : base(RuleIds.SessionDilution, DecisionSubject.Session,
            SentenceOf(Stated(leastVolume), mostVolume, outside), CriteriaOf(leastVolume, mostVolume, outside))
    {
        this.leastVolume = leastVolume;
        this.mostVolume = mostVolume;
        this.outside = outside;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var session = input.Session;
        var evidence = new Dilution(Diluted(session), session.Volume, leastVolume) { MostVolume = mostVolume };
        return session.Volume is not { } volume
            ? Undetermined(
                evidence,
                new Remedy.State("the volume of the diluted drug", new(nameof(InfusionSession), nameof(InfusionSession.Volume))))
            : volume < leastVolume || volume > mostVolume ? Outside(evidence)
            : evidence.IsConcentrate ? Objects(Verdict.Withhold, evidence, Dilute)
            : evidence.Dose is null
                ? Undetermined(
                    evidence,
                    new Remedy.State("the dose that is diluted", new(nameof(InfusionSession), nameof(InfusionSession.Ordered))))
            : Satisfied(input, evidence);
    }

    private static Remedy Dilute =>
        new Remedy.Resolve("the dilution", new(nameof(InfusionSession), nameof(InfusionSession.Volume)));

    private Finding Outside(Dilution evidence) =>
        outside is Verdict.Review ? Review(evidence) : Objects(outside, evidence, Dilute);

    private static string SentenceOf(FluidVolume least, FluidVolume? most, Verdict outside) => most is null
        ? $"The drug must be diluted to at least {least}, and be weaker than the concentrate."
        : $"The drug must be diluted to {least} to {most}, and be weaker than the concentrate"
            + (outside is Verdict.Review ? "; another volume requires clinician review." : ".");

    private static ImmutableArray<Criterion> CriteriaOf(FluidVolume least, FluidVolume? most, Verdict outside)
    {
        const string What = "volume of the diluted drug";
        var smallest = new Criterion(What, CriterionOperator.AtLeast, least.Milliliters, "mL", outside);
        return most is { } largest
            ? [smallest, new(What, CriterionOperator.AtMost, largest.Milliliters, "mL", outside)]
            : [smallest];
    }

    /// <summary>
    /// The volume holds what was ordered, however much of it was given; where more was given than that, it held more.
    /// </summary>
    private static Dose? Diluted(InfusionSession session) =>
        session.Given is { } given && !(given <= session.Ordered) ? given : session.Ordered;
}
