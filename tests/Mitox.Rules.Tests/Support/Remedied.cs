using Mitox.Rules.Planning;
using Mitox.Rules.Tests.Laws.Generators;
using NodaTime;

namespace Mitox.Rules.Tests.Support;

/// <summary>A case once the advice was followed, every result reassuring.</summary>
internal static class Remedied
{
    public static TreatmentCase On(this TreatmentCase value, LocalDate day) => value.Proposing(new(day, value.Proposal.At.Time), value.Proposal.Dose);

    public static TreatmentCase Giving(this TreatmentCase value, Dose dose) => value.Proposing(value.Proposal.At, dose);

    public static bool Objects(this TreatmentCase value, RuleId rule) => value.Evaluate().Findings.Any(finding => finding.Rule.Id == rule);

    /// <summary>The steps of a plan for another day: without those that resolve what no rule objects to then, since nobody finds resolved what is not there.</summary>
    public static IReadOnlyList<RemedyStep> AskedAlsoOn(this TreatmentCase value, LocalDate day, IReadOnlyCollection<RemedyStep> steps) =>
    [
        .. steps.Where(step => step is not RemedyStep.Resolve resolve
            || value.On(day).Follow([.. steps.Where(other => other != step)], _ => day).Evaluate().Findings.SelectMany(finding => finding.Remedies).Contains(new Remedy.Resolve(resolve.What))),
    ];

    /// <summary>
    /// All steps of a plan, each observation on a day of its own choice, with a result like the newest unless it is resolved, or reassuring with luck;
    /// an ejection fraction that recovers does so to what is given.
    /// </summary>
    public static TreatmentCase Follow(
        this TreatmentCase value, IReadOnlyCollection<RemedyStep> steps, Func<RemedyStep.Obtain, LocalDate> day, bool withLuck = false, Percentage? recovered = null)
    {
        var resolved = steps.OfType<RemedyStep.Resolve>().SelectMany(step => MeasuredAgain(step.What, step.Field)).ToHashSet();
        var followed = value;
        foreach (var step in steps.OrderBy(OrderOf))
        {
            followed = step switch
            {
                RemedyStep.GiveOn wait => followed.On(wait.Day),
                RemedyStep.Reduce reduce => followed.Giving(reduce.Measured),
                RemedyStep.State state => followed.Stated(state.What, value),
                RemedyStep.Obtain obtain when resolved.Contains(obtain.What) => followed.Observed(obtain.What, day(obtain), recovered, resolved.Contains(Observation.Leukocytes)),
                RemedyStep.Obtain { What: not Observation.ClinicalAssessment } obtain when withLuck => followed.Observed(obtain.What, day(obtain)),
                RemedyStep.Obtain obtain => followed.Repeated(obtain.What, day(obtain)),
                RemedyStep.Resolve resolve => followed.Cleared(resolve.What, value),
                _ => throw new ArgumentOutOfRangeException(nameof(steps), step, "It is no step."),
            };
        }

        return followed;
    }

    /// <summary>The visit comes first: what is asked and what is resolved is answered at the same one. Neutrophils come after the leukocytes they are a part of.</summary>
    private static int OrderOf(RemedyStep step) => step switch
    {
        RemedyStep.GiveOn => 0,
        RemedyStep.Reduce => 1,
        RemedyStep.Obtain { What: Observation.ClinicalAssessment } => 2,
        RemedyStep.State => 3,
        RemedyStep.Obtain { What: Observation.Leukocytes } => 4,
        RemedyStep.Obtain => 5,
        _ => 6,
    };

    /// <summary>One more observation of a day, with the result of the newest, or a reassuring one where there is none.</summary>
    public static TreatmentCase Repeated(this TreatmentCase value, Observation what, LocalDate day)
    {
        var (history, at) = (TreatmentHistory.Create(value.Record), value.Proposal.At);
        var before = value.Record;
        var after = what switch
        {
            Observation.EjectionFraction => before with { EjectionFractions = [.. before.EjectionFractions, .. Again(history.EjectionFractions, it => it with { At = day })] },
            Observation.Neutrophils => before with { BloodCounts = [.. before.BloodCounts, .. Again(history.Neutrophils, it => new(day) { Neutrophils = it.Neutrophils })] },
            Observation.Platelets => before with { BloodCounts = [.. before.BloodCounts, .. Again(history.Platelets, it => new(day) { Platelets = it.Platelets })] },
            Observation.Leukocytes => before with { BloodCounts = [.. before.BloodCounts, .. Again(history.Leukocytes, it => new(day) { Leukocytes = it.Leukocytes })] },
            Observation.Lymphocytes => before with { BloodCounts = [.. before.BloodCounts, .. Again(history.Lymphocytes, it => new(day) { Lymphocytes = it.Lymphocytes })] },
            Observation.AlanineAminotransferase => before with { LiverPanels = [.. before.LiverPanels, .. Again(history.AlanineAminotransferase, it => new(day) { AlanineAminotransferase = it.AlanineAminotransferase })] },
            Observation.AspartateAminotransferase => before with { LiverPanels = [.. before.LiverPanels, .. Again(history.AspartateAminotransferase, it => new(day) { AspartateAminotransferase = it.AspartateAminotransferase })] },
            Observation.TotalBilirubin => before with { LiverPanels = [.. before.LiverPanels, .. Again(history.TotalBilirubin, it => new(day) { TotalBilirubin = it.TotalBilirubin })] },
            Observation.PregnancyTest => before with { PregnancyTests = [.. before.PregnancyTests, .. Again(history.PregnancyTests, it => new(day, it.Result))] },
            Observation.ClinicalAssessment => before with { Assessments = [.. before.Assessments, .. Again(history.Assessments, it => Completed(it) with { At = day }).TakeLast(1)] },
            _ => before,
        };
        return Counted(after) != Counted(before) ? value with { Record = after }
            : value.Observed(what, day);

        List<T> Again<T>(Timeline<T> known, Func<T, T> again)
            where T : ClinicalRecord => [.. known.NewestFor(at).ToArray().Select(again)];
    }

    /// <summary>One more observation of a day, without a time; the ejection fraction by the method of the baseline, 62 % where none is given.</summary>
    /// <remarks>Neutrophils are a part of the leukocytes: not more than the newest of those, unless they recovered too; where records contradict that, as many as there were.</remarks>
    public static TreatmentCase Observed(
        this TreatmentCase value, Observation what, LocalDate day, Percentage? ejectionFraction = null, bool withLeukocytes = false) => value.With(record => what switch
    {
        Observation.EjectionFraction => record with
        {
            EjectionFractions = record.EjectionFractions.Add(Scenario.Echo(day, ejectionFraction?.Percent ?? 62) with { Method = value.Method() }),
        },
        Observation.Electrocardiogram => record with { Electrocardiograms = record.Electrocardiograms.Add(new(day)) },
        Observation.Neutrophils => record with { BloodCounts = record.BloodCounts.Add(Scenario.Count(day, withLeukocytes ? 3 : value.ReassuringNeutrophils(), null)) },
        Observation.Platelets => record with { BloodCounts = record.BloodCounts.Add(Scenario.Count(day, null, 220)) },
        Observation.Leukocytes => record with { BloodCounts = record.BloodCounts.Add(Scenario.Count(day, null, null, 6)) },
        Observation.Lymphocytes => record with { BloodCounts = record.BloodCounts.Add(new(day) { Lymphocytes = CellCount.FromBillionsPerLiter(1.5m) }) },
        Observation.AlanineAminotransferase => record with { LiverPanels = record.LiverPanels.Add(Scenario.Liver(day, 0.5m, null, null)) },
        Observation.AspartateAminotransferase => record with { LiverPanels = record.LiverPanels.Add(Scenario.Liver(day, null, 0.5m, null)) },
        Observation.TotalBilirubin => record with { LiverPanels = record.LiverPanels.Add(Scenario.Liver(day, null, null, 0.5m)) },
        Observation.PregnancyTest => record with { PregnancyTests = record.PregnancyTests.Add(new(day, PregnancyTestResult.Negative)) },
        _ => record with { Assessments = record.Assessments.Add(Scenario.Visit(day)) },
    });

    /// <summary>The case once a fact is stated; unchanged where the fact is an amount, a day or a surface, or of a clinic's own.</summary>
    public static TreatmentCase Stated(this TreatmentCase value, string what, TreatmentCase? before = null) => what switch
    {
        "yes or no: heart failure" => value.Of(patient => patient with { HeartFailure = Answer.No }),
        "yes or no: cardiovascular disease" => value.Of(patient => patient with { CardiovascularDisease = Answer.No }),
        "yes or no: structural heart disease" => value.Of(patient => patient with { StructuralHeartDisease = Answer.No }),
        "yes or no: mediastinal radiotherapy" => value.Of(patient => patient with { MediastinalRadiotherapy = Answer.No }),
        "yes or no: hypersensitivity to mitoxantrone" => value.Of(patient => patient with { MitoxantroneHypersensitivity = Answer.No }),
        "yes or no: hypersensitivity to an anthracycline" => value.Of(patient => patient with { AnthracyclineHypersensitivity = Answer.No }),
        "yes or no: hepatic impairment" => value.Of(patient => patient with { HepaticImpairment = Answer.No }),
        "yes or no: severe renal impairment" => value.Of(patient => patient with { SevereRenalImpairment = Answer.No }),
        "yes or no: chronic or recurrent bacterial infection" => value.Of(patient => patient with { ChronicInfection = Answer.No }),
        "yes or no: earlier anthracycline or other anthracenedione" or "yes or no: earlier anthracycline" => value.Of(patient => patient with { PriorAnthracycline = Answer.No }),
        "yes or no: written consent" => value.Of(patient => patient with { ConsentRecorded = Answer.Yes }),
        "yes or no: highly active relapsing disease" => value.Of(patient => patient with { HighlyActiveRelapsing = Answer.Yes }),
        "yes or no: rapidly evolving disability" => value.Of(patient => patient with { RapidlyEvolvingDisability = Answer.Yes }),
        "yes or no: every alternative failed, not tolerated or contraindicated" => value.Of(patient => patient with { AlternativesExhausted = Answer.Yes }),
        "the course of the disease" => value.Of(patient => patient with { Course = DiseaseCourse.SecondaryProgressive }),
        "whether the relapsing-remitting disease is worsening: yes or no" => value.Of(patient => patient with { WorseningRelapsingRemitting = Answer.Yes }),
        "the birth date" => value.Of(patient => patient with { BirthDate = new LocalDate(1980, 5, 17) }),
        "yes or no: signs of heart failure" => value.Answered(before, visit => visit.HeartFailureSigns, visit => visit with { HeartFailureSigns = Answer.No }),
        "yes or no: pregnancy" => value.Answered(before, visit => visit.Pregnant, visit => visit with { Pregnant = Answer.No }),
        "yes or no: breast-feeding" => value.Answered(before, visit => visit.BreastFeeding, visit => visit with { BreastFeeding = Answer.No }),
        "yes or no: other drugs that harm the heart" => value.Answered(before, visit => visit.TakingCardiotoxicDrugs, visit => visit with { TakingCardiotoxicDrugs = Answer.No }),
        "yes or no: severe infection" => value.Answered(before, visit => visit.SevereInfection, visit => visit with { SevereInfection = Answer.No }),
        "yes or no: reliable contraception" => value.Answered(before, visit => visit.Contraception, visit => visit with { Contraception = Answer.Yes }),
        "active infection: none, under treatment or untreated" => value.Answered(
            before, visit => visit.Infection is InfectionState.Unknown ? Answer.Unknown : Answer.Yes, visit => visit with { Infection = InfectionState.None }),
        "the ejection fraction" => value.Observed(Observation.EjectionFraction, value.Proposal.At.Date),
        "the neutrophil count" or "the count of neutrophils" => value.Observed(Observation.Neutrophils, value.Proposal.At.Date),
        "the platelet count" => value.Observed(Observation.Platelets, value.Proposal.At.Date),
        "the lymphocyte count" or "the count of lymphocytes" => value.Observed(Observation.Lymphocytes, value.Proposal.At.Date),
        "ALT" => value.Observed(Observation.AlanineAminotransferase, value.Proposal.At.Date),
        "AST" => value.Observed(Observation.AspartateAminotransferase, value.Proposal.At.Date),
        "total bilirubin" => value.Observed(Observation.TotalBilirubin, value.Proposal.At.Date),
        "the laboratory's lower limit of normal" => value.With(record => record with
        {
            EjectionFractions = [.. record.EjectionFractions.Select(measured => measured.LowerLimitOfNormal is null && measured.Value >= Percentage.FromPercent(50)
                ? measured with { LowerLimitOfNormal = Percentage.FromPercent(50) } : measured)],
        }),
        "the method of the ejection fraction" => value.With(record => record with
        {
            EjectionFractions = [.. record.EjectionFractions.Select(measured => measured.Method is EjectionFractionMethod.Unknown ? measured with { Method = value.Method() } : measured)],
        }),
        "that every dose ever given, elsewhere and for other diseases too, is on record" or "every dose of mitoxantrone ever given, with its amount"
            => value.With(record => record with { DoseHistoryIsComplete = Answer.Yes }),
        "the route" => value with
        {
            Proposal = ProposedInfusion.Intravenous(value.Proposal.At, value.Proposal.Dose, value.Proposal.Area, value.Proposal.Regimen) with { Indication = value.Proposal.Indication },
        },
        _ => value,
    };

    /// <summary>The case once what objected is gone, found so by a new test or visit on the day of the infusion.</summary>
    public static TreatmentCase Resolved(this TreatmentCase value, Remedy.Resolve problem, TreatmentCase before)
    {
        var measured = MeasuredAgain(problem.What, problem.Field);
        return measured.Aggregate(
            value.Cleared(problem.What, before), (again, one) => again.Observed(one, value.Proposal.At.Date, withLeukocytes: measured.Contains(Observation.Leukocytes)));
    }

    /// <summary>The same, but for a new measurement; a disease of the heart that is gone was there.</summary>
    public static TreatmentCase Cleared(this TreatmentCase value, string what, TreatmentCase before) => what switch
    {
        "heart failure" => value.Of(patient => patient with { HeartFailure = Answer.No, CardiovascularDisease = Answer.Yes }),
        "structural heart disease" => value.Of(patient => patient with { StructuralHeartDisease = Answer.No, CardiovascularDisease = Answer.Yes }),
        "hepatic impairment" => value.Of(patient => patient with { HepaticImpairment = Answer.No }),
        "the chronic or recurrent infection" => value.Of(patient => patient with { ChronicInfection = Answer.No }),
        "the infection" => value.Revisited(before, visit => visit with { Infection = InfectionState.None, SevereInfection = visit.SevereInfection is Answer.Yes ? Answer.No : visit.SevereInfection }),
        "the severe infection" => value.Revisited(before, visit => visit with { SevereInfection = Answer.No }),
        "breast-feeding" => value.Revisited(before, visit => visit with { BreastFeeding = Answer.No }),
        "the lack of reliable contraception" => value.Revisited(before, visit => visit with { Contraception = Answer.Yes }),
        "pregnancy" => value.Revisited(before, visit => visit with { Pregnant = Answer.No }),
        _ when MeasuredAgain(what, null).Length > 0 => value,
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Nothing says how it is resolved."),
    };

    /// <summary>What is measured again once it is resolved.</summary>
    private static Observation[] MeasuredAgain(string what, RecordField? field) =>
        what == "the low ejection fraction" ? [Observation.EjectionFraction]
        : what == "the low blood counts" ? [Observation.Neutrophils, Observation.Platelets, Observation.Leukocytes]
        : what == "pregnancy" ? [Observation.PregnancyTest]
        : what.StartsWith("neutrophils below", StringComparison.Ordinal) ? (field?.Name == nameof(BloodCount.Leukocytes) ? [Observation.Leukocytes, Observation.Neutrophils] : [Observation.Neutrophils])
        : what.StartsWith("lymphocytes below", StringComparison.Ordinal) ? [Observation.Lymphocytes]
        : what.StartsWith("ALT above", StringComparison.Ordinal) ? [Observation.AlanineAminotransferase]
        : what.StartsWith("AST above", StringComparison.Ordinal) ? [Observation.AspartateAminotransferase]
        : what.StartsWith("total bilirubin above", StringComparison.Ordinal) ? [Observation.TotalBilirubin]
        : [];

    /// <summary>A visit at which nothing was left open.</summary>
    private static ClinicalAssessment Completed(ClinicalAssessment visit)
    {
        var clear = Scenario.Visit(visit.At);
        return visit with
        {
            Infection = visit.Infection is InfectionState.Unknown ? clear.Infection : visit.Infection,
            HeartFailureSigns = Or(visit.HeartFailureSigns, clear.HeartFailureSigns),
            Pregnant = Or(visit.Pregnant, clear.Pregnant),
            BreastFeeding = Or(visit.BreastFeeding, clear.BreastFeeding),
            TakingCardiotoxicDrugs = Or(visit.TakingCardiotoxicDrugs, clear.TakingCardiotoxicDrugs),
            SevereInfection = Or(visit.SevereInfection, clear.SevereInfection),
            Contraception = Or(visit.Contraception, clear.Contraception),
        };

        static Answer Or(Answer answer, Answer otherwise) => answer is Answer.Unknown ? otherwise : answer;
    }

    private static decimal ReassuringNeutrophils(this TreatmentCase value)
    {
        var (history, at) = (TreatmentHistory.Create(value.Record), value.Proposal.At);
        var leukocytes = history.Leukocytes.NewestFor(at).ToArray().Min(count => count.Leukocytes?.BillionsPerLiter);
        var before = history.Neutrophils.NewestFor(at).ToArray().Min(count => count.Neutrophils?.BillionsPerLiter);
        return Math.Max(before ?? 0, Math.Min(3, leukocytes ?? 3));
    }

    private static int Counted(TreatmentRecord record) =>
        record.EjectionFractions.Length + record.BloodCounts.Length + record.LiverPanels.Length + record.PregnancyTests.Length + record.Assessments.Length;

    private static TreatmentCase Proposing(this TreatmentCase value, ClinicTime at, Dose dose) => value with
    {
        Proposal = ProposedInfusion.ByRoute(value.Proposal.Route, at, dose, value.Proposal.Area, value.Proposal.Regimen) with { Indication = value.Proposal.Indication },
    };

    private static TreatmentCase Of(this TreatmentCase value, Func<Patient, Patient> change) =>
        value.With(record => record with { Patient = change(record.Patient) });

    /// <summary>The newest visits with a question answered that they left open, or a new one where they answered it otherwise: that of the day, where there is one.</summary>
    private static TreatmentCase Answered(
        this TreatmentCase value, TreatmentCase? before, Func<ClinicalAssessment, Answer> ask, Func<ClinicalAssessment, ClinicalAssessment> answer)
    {
        var newest = TreatmentHistory.Create(value.Record).Assessments.NewestFor(value.Proposal.At).ToArray();
        return newest.Any(visit => ask(visit) is Answer.Unknown)
            ? value.With(record => record with
            {
                Assessments = [.. record.Assessments.Select(visit => newest.Contains(visit) && ask(visit) is Answer.Unknown ? answer(visit) : visit)],
            })
            : value.Revisited(before ?? value, answer);
    }

    /// <summary>A new visit on the day, at which one answer is another than at the newest; one visit for all that is resolved.</summary>
    private static TreatmentCase Revisited(this TreatmentCase value, TreatmentCase before, Func<ClinicalAssessment, ClinicalAssessment> answer)
    {
        var newest = TreatmentHistory.Create(value.Record).Assessments.NewestFor(value.Proposal.At).ToArray();
        var isSupposed = value.Record.Assessments.Length > before.Record.Assessments.Length;
        var visit = isSupposed ? value.Record.Assessments[^1] : newest.LastOrDefault(new ClinicalAssessment(value.Proposal.At.Date));
        return value.With(record => record with
        {
            Assessments = [.. isSupposed ? record.Assessments[..^1] : record.Assessments, answer(visit with { At = value.Proposal.At.Date })],
        });
    }

    private static EjectionFractionMethod Method(this TreatmentCase value)
    {
        var history = TreatmentHistory.Create(value.Record);
        return new[] { history.BaselineEjectionFractionFor(value.Proposal.At) }
            .Concat(history.EjectionFractions.NewestFor(value.Proposal.At).ToArray())
            .Select(measured => measured?.Method ?? EjectionFractionMethod.Unknown)
            .FirstOrDefault(method => method is not EjectionFractionMethod.Unknown, EjectionFractionMethod.Echocardiography);
    }
}
