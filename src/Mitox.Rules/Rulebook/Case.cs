namespace Mitox.Rules;

/// <summary>What a rule judges: one patient's history and one proposed infusion.</summary>
/// <remarks>
/// The newest records are those the proposal can see, looked up once for all rules: none, one, or several where their order
/// is not known, and then a rule judges each.
/// </remarks>
public readonly ref struct Case
{
    internal Case(TreatmentHistory history, ProposedInfusion proposal, bool isInFull)
    {
        History = history;
        Proposal = proposal;
        IsInFull = isInFull;
        PreviousInfusion = history.LastMitoxantroneBefore(proposal.At);
        NewestEjectionFractions = history.EjectionFractions.NewestFor(proposal.At);
        BaselineEjectionFraction = history.BaselineEjectionFractionFor(proposal.At);
        NewestElectrocardiograms = history.Electrocardiograms.NewestFor(proposal.At);
        NewestNeutrophils = history.Neutrophils.NewestFor(proposal.At);
        NewestPlatelets = history.Platelets.NewestFor(proposal.At);
        NewestAlanineAminotransferase = history.AlanineAminotransferase.NewestFor(proposal.At);
        NewestAspartateAminotransferase = history.AspartateAminotransferase.NewestFor(proposal.At);
        NewestTotalBilirubin = history.TotalBilirubin.NewestFor(proposal.At);
        NewestPregnancyTests = history.PregnancyTests.NewestFor(proposal.At);
        NewestAssessments = history.Assessments.NewestFor(proposal.At);
    }

    /// <summary>Gets the history.</summary>
    public TreatmentHistory History { get; }

    /// <summary>Gets the proposed infusion.</summary>
    public ProposedInfusion Proposal { get; }

    /// <summary>Gets the last time mitoxantrone went in before the proposed day, here or elsewhere, or <see langword="null"/>.</summary>
    public ClinicTime? PreviousInfusion { get; }

    /// <summary>Gets the newest ejection fractions.</summary>
    public ReadOnlySpan<EjectionFraction> NewestEjectionFractions { get; }

    /// <summary>Gets the newest electrocardiograms.</summary>
    public ReadOnlySpan<Electrocardiogram> NewestElectrocardiograms { get; }

    /// <summary>Gets the newest blood counts that state the neutrophils.</summary>
    public ReadOnlySpan<BloodCount> NewestNeutrophils { get; }

    /// <summary>Gets the newest blood counts that state the platelets.</summary>
    public ReadOnlySpan<BloodCount> NewestPlatelets { get; }

    /// <summary>Gets the newest liver tests that state ALT.</summary>
    public ReadOnlySpan<LiverPanel> NewestAlanineAminotransferase { get; }

    /// <summary>Gets the newest liver tests that state AST.</summary>
    public ReadOnlySpan<LiverPanel> NewestAspartateAminotransferase { get; }

    /// <summary>Gets the newest liver tests that state total bilirubin.</summary>
    public ReadOnlySpan<LiverPanel> NewestTotalBilirubin { get; }

    /// <summary>Gets the newest pregnancy tests whose result is known.</summary>
    public ReadOnlySpan<PregnancyTest> NewestPregnancyTests { get; }

    /// <summary>Gets the newest visits.</summary>
    public ReadOnlySpan<ClinicalAssessment> NewestAssessments { get; }

    /// <summary>Gets the ejection fraction to compare a later one with, or <see langword="null"/> where there is none yet.</summary>
    internal EjectionFraction? BaselineEjectionFraction { get; }

    /// <summary>Gets a value indicating whether the evidence of satisfied rules will be read too.</summary>
    internal bool IsInFull { get; }

    /// <summary>Whether an observation counts for the proposed infusion: made after the previous one, and not too old (P8).</summary>
    /// <param name="made">When it was made; one of the newest records.</param>
    /// <param name="maximumAgeInDays">How many days before the infusion it still counts, inclusive.</param>
    /// <returns><see cref="Currency.Current"/> where it counts, otherwise why it does not.</returns>
    public Currency CurrencyOf(ClinicTime made, int maximumAgeInDays) =>
        made.IsCertainlyAfter(Proposal.At) ? Currency.Missing
        : PreviousInfusion is { } previous && !made.IsCertainlyAfter(previous) ? Currency.BeforePreviousInfusion
        : Proposal.At.DayNumber - made.DayNumber > maximumAgeInDays ? Currency.TooOld
        : Currency.Current;
}
