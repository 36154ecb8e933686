using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>What a rule asked for: one remedy of one of its findings.</summary>
internal readonly record struct AskedRemedy(RuleId Rule, Remedy Remedy);

/// <summary>Supposes that what rules asked for was done with reassuring results, so that the rules can be asked what they would say then.</summary>
/// <remarks>
/// What nobody can suppose changes nothing: an amount, a day or a body surface that is not known decides the dose and the day itself, and a
/// clinic's own rule asks for what only it knows.
/// </remarks>
internal sealed class Supposition(TreatmentHistory history, ProposedInfusion proposal)
{
    private static readonly ImmutableDictionary<RuleId, ImmutableArray<Observation>> Measured = new Dictionary<RuleId, ImmutableArray<Observation>>
    {
        [RuleIds.EjectionFractionFloor] = [Observation.EjectionFraction],
        [RuleIds.EjectionFractionLowerLimit] = [Observation.EjectionFraction],
        [RuleIds.EjectionFractionFall] = [Observation.EjectionFraction],
        [RuleIds.EjectionFractionMethod] = [Observation.EjectionFraction],
        [RuleIds.EjectionFractionRecovered] = [Observation.EjectionFraction],
        [RuleIds.NeutrophilFloor] = [Observation.Neutrophils, Observation.Leukocytes],
        [RuleIds.PlateletFloor] = [Observation.Platelets],
        [RuleIds.LymphocyteFloor] = [Observation.Lymphocytes],
        [RuleIds.CountsAfterDepletion] = [Observation.Neutrophils, Observation.Lymphocytes],
        [RuleIds.LiverTestLimit] = [Observation.AlanineAminotransferase, Observation.AspartateAminotransferase, Observation.TotalBilirubin],
    }.ToImmutableDictionary();

    private readonly LocalDate day = proposal.At.Date;
    private TreatmentRecord record = history.Record;
    private ClinicalAssessment? revisit;

    /// <summary>Gets the proposal, whose route may have been asked for.</summary>
    public ProposedInfusion Proposal { get; private set; } = proposal;

    /// <summary>The history in which everything asked for was done on the proposed day.</summary>
    public TreatmentHistory After(IReadOnlyCollection<AskedRemedy> asked)
    {
        foreach (var what in asked.Select(one => (one.Remedy as Remedy.Obtain)?.What).OfType<Observation>().Distinct())
        {
            Observe(what);
        }

        foreach (var (rule, remedy) in asked)
        {
            if (remedy is Remedy.State(var fact))
            {
                State(rule, fact);
            }
        }

        foreach (var (rule, remedy) in asked)
        {
            if (remedy is Remedy.Resolve(var problem))
            {
                Resolve(rule, problem);
            }
        }

        return TreatmentHistory.Supposed(record);
    }

    private void Observe(Observation what) => record = BestResults.With(record, what, day, BaselineMethod());

    private void ObserveAll(RuleId rule)
    {
        foreach (var what in Measured[rule])
        {
            Observe(what);
        }
    }

    private void State(RuleId rule, string fact)
    {
        record = record with { Patient = BestAnswers.Of(record.Patient, rule, fact) };
        if (rule == RuleIds.EjectionFractionLowerLimit && !Newest().IsEmpty)
        {
            Correct(measured => measured.LowerLimitOfNormal is null ? measured with { LowerLimitOfNormal = measured.Value } : measured);
        }
        else if (rule == RuleIds.EjectionFractionMethod && !Newest().IsEmpty)
        {
            var method = BaselineMethod();
            Correct(measured => IsKnown(measured.Method) ? measured : measured with { Method = method });
        }
        else if (Measured.ContainsKey(rule))
        {
            ObserveAll(rule);
        }
        else if (BestAnswers.IsAskedAtVisit(rule))
        {
            Answer(rule);
        }
        else if (rule == RuleIds.AdultAge)
        {
            // Half the age that nobody passes is an adult's under every policy.
            record = record with { Patient = record.Patient with { BirthDate = day.PlusYears(-LibraryConvention.OldestAgeInYears / 2) } };
        }
        else if (rule == RuleIds.InfusionRoute)
        {
            Proposal = ProposedInfusion.Intravenous(Proposal.At, Proposal.Dose, Proposal.Area, Proposal.Regimen) with { Indication = Proposal.Indication };
        }
        else if (rule == RuleIds.DoseHistoryComplete || rule == RuleIds.LifetimeDose || rule == RuleIds.EquivalentLifetimeDose || rule == RuleIds.MaximumInfusions)
        {
            record = record with { DoseHistoryIsComplete = Rules.Answer.Yes };
        }
    }

    private void Resolve(RuleId rule, string problem)
    {
        record = record with { Patient = BestAnswers.Of(record.Patient, rule, problem) };
        if (Measured.ContainsKey(rule))
        {
            ObserveAll(rule);
        }
        else if (BestAnswers.IsAskedAtVisit(rule))
        {
            Revisit(rule);
        }
    }

    /// <summary>Answers the rule's question at the newest visits that leave it open, or at one of this day where there is none.</summary>
    private void Answer(RuleId rule)
    {
        var newest = TreatmentHistory.Supposed(record).Assessments.NewestFor(Proposal.At);
        if (newest.IsEmpty)
        {
            record = record with { Assessments = record.Assessments.Add(BestAnswers.Of(new ClinicalAssessment(day), rule)) };
            return;
        }

        foreach (var visit in newest)
        {
            if (BestAnswers.IsOpen(visit, rule))
            {
                record = record with { Assessments = record.Assessments.Replace(visit, BestAnswers.Of(visit, rule)) };
            }
        }
    }

    /// <summary>Visits the patient again on the day, once: what was found is gone, everything else is as it was.</summary>
    private void Revisit(RuleId rule)
    {
        var before = TreatmentHistory.Supposed(record).Assessments.NewestFor(Proposal.At);
        var visit = revisit ?? (before.IsEmpty ? new ClinicalAssessment(day) : before[^1] with { At = day });
        var assessments = revisit is null ? record.Assessments : record.Assessments.Remove(revisit);
        revisit = BestAnswers.Of(visit, rule);
        record = record with { Assessments = assessments.Add(revisit) };
        if (rule == RuleIds.Pregnancy)
        {
            Observe(Observation.PregnancyTest);
        }
    }

    private void Correct(Func<EjectionFraction, EjectionFraction> correct) =>
        record = record with { EjectionFractions = [.. record.EjectionFractions.Select(correct)] };

    private ReadOnlySpan<EjectionFraction> Newest() => history.EjectionFractions.NewestFor(Proposal.At);

    private EjectionFractionMethod BaselineMethod()
    {
        if (history.BaselineEjectionFractionFor(Proposal.At)?.Method is { } baseline && IsKnown(baseline))
        {
            return baseline;
        }

        foreach (var measured in Newest())
        {
            if (IsKnown(measured.Method))
            {
                return measured.Method;
            }
        }

        return EjectionFractionMethod.Echocardiography;
    }

    private static bool IsKnown(EjectionFractionMethod method) => method is EjectionFractionMethod.Echocardiography
        or EjectionFractionMethod.MultigatedAcquisition or EjectionFractionMethod.MagneticResonance;
}
