using Mitox.Rules.Tests.Laws.Generators;
using NodaTime;

namespace Mitox.Rules.Tests.Support;

/// <summary>A case once the advice was followed, every result reassuring.</summary>
internal static class Remedied
{
    public static TreatmentCase On(this TreatmentCase value, LocalDate day) =>
        value.Proposing(new(day, value.Proposal.At.Time), value.Proposal.Dose);

    public static TreatmentCase Giving(this TreatmentCase value, Dose dose) => value.Proposing(value.Proposal.At, dose);

    public static bool Objects(this TreatmentCase value, RuleId rule) =>
        value.Evaluate().Findings.Any(finding => finding.Rule.Id == rule);

    /// <summary>
    /// The steps of a plan for another day: without those that resolve what no rule objects to then, since nobody finds
    /// resolved what is not there.
    /// </summary>
    public static IReadOnlyList<RemedyStep> AskedAlsoOn(
        this TreatmentCase value, LocalDate day, IReadOnlyCollection<RemedyStep> steps) =>
    [
        .. steps.Where(step => step is not RemedyStep.Resolve resolve
            || value.On(day).Follow([.. steps.Where(other => other != step)], _ => day).Evaluate().Findings
                .SelectMany(finding => finding.Remedies).OfType<Remedy.Resolve>().Any(other => other.What == resolve.What)),
    ];

    /// <summary>
    /// All steps of a plan, each observation on a day of its own choice, with a result like the newest unless it is resolved, or
    /// reassuring with luck; an ejection fraction that recovers does so to what is given.
    /// </summary>
    public static TreatmentCase Follow(
        this TreatmentCase value,
        IReadOnlyCollection<RemedyStep> steps,
        Func<RemedyStep.Obtain, LocalDate> day,
        bool withLuck = false,
        Percentage? recovered = null)
    {
        var resolved = steps.OfType<RemedyStep.Resolve>().SelectMany(step => MeasuredAgain(step.Field)).ToHashSet();
        var followed = value;
        foreach (var step in steps.OrderBy(OrderOf))
        {
            followed = step switch
            {
                RemedyStep.GiveOn wait => followed.On(wait.Day),
                RemedyStep.Reduce reduce => followed.Giving(reduce.Measured),
                RemedyStep.State state => followed.Stated(state.Field, value),
                RemedyStep.Obtain obtain when resolved.Contains(obtain.What) =>
                    followed.Observed(obtain.What, day(obtain), recovered, resolved.Contains(Observation.Leukocytes)),
                RemedyStep.Obtain { What: not Observation.ClinicalAssessment } obtain when withLuck =>
                    followed.Observed(obtain.What, day(obtain)),
                RemedyStep.Obtain obtain => followed.Repeated(obtain.What, day(obtain)),
                RemedyStep.Resolve resolve => followed.Cleared(resolve.Field, value),
                _ => throw new ArgumentOutOfRangeException(nameof(steps), step, "It is no step."),
            };
        }

        return followed;
    }

    /// <summary>
    /// The day comes first, with the times that are missing. Then the visit: what is asked and what is resolved is answered at
    /// the same one. Neutrophils come after the leukocytes they are a part of.
    /// </summary>
    private static int OrderOf(RemedyStep step) => step switch
    {
        RemedyStep.GiveOn or RemedyStep.State { Field.Name: "At" } => 0,
        RemedyStep.Reduce => 1,
        RemedyStep.Obtain { What: Observation.ClinicalAssessment } => 2,
        RemedyStep.State => 3,
        RemedyStep.Obtain { What: Observation.Leukocytes } => 4,
        RemedyStep.Obtain => 5,
        _ => 6,
    };

    /// <summary>One more observation of a day, with the result of the newest, or a reassuring one where there is none.</summary>
    public static TreatmentCase Repeated(this TreatmentCase value, Observation what, LocalDate on)
    {
        var day = value.At(on);
        var (history, at) = (TreatmentHistory.Create(value.Record), value.Proposal.At);
        var before = value.Record;
        var after = (what, Catalog.ValueOf(what)) switch
        {
            (Observation.EjectionFraction, _) => before with
            {
                EjectionFractions =
                    [.. before.EjectionFractions, .. Again(history.EjectionFractions, it => it with { At = day })],
            },
            (_, MeasuredValue<BloodCount> count) => before with
            {
                BloodCounts =
                    [.. before.BloodCounts, .. Again((Timeline<BloodCount>)history.Of(what), it => count.Again(it, day))],
            },
            (_, MeasuredValue<LiverPanel> test) => before with
            {
                LiverPanels =
                    [.. before.LiverPanels, .. Again((Timeline<LiverPanel>)history.Of(what), it => test.Again(it, day))],
            },
            (Observation.PregnancyTest, _) => before with
            {
                PregnancyTests = [.. before.PregnancyTests, .. Again(history.PregnancyTests, it => new(day, it.Result))],
            },
            (Observation.ClinicalAssessment, _) => before with
            {
                Assessments =
                    [.. before.Assessments, .. Again(history.Assessments, it => Completed(it) with { At = day }).TakeLast(1)],
            },
            _ => before,
        };
        return Counted(after) != Counted(before) ? value with { Record = after }
            : value.Observed(what, on);

        List<T> Again<T>(Timeline<T> known, Func<T, T> again)
            where T : ClinicalRecord =>
            [.. known.NewestFor(at).ToArray().Select(it => (T)((ClinicalRecord)again(it) with { Confirmed = true }))];
    }

    /// <summary>
    /// One more observation of a day, on that of the infusion by its time; the ejection fraction by the method of the baseline,
    /// 62 % where none is given.
    /// </summary>
    /// <remarks>
    /// Neutrophils are a part of the leukocytes: not more than the newest of those, unless they recovered too; where records
    /// contradict that, as many as there were.
    /// </remarks>
    public static TreatmentCase Observed(
        this TreatmentCase value,
        Observation what,
        LocalDate day,
        Percentage? ejectionFraction = null,
        bool withLeukocytes = false) => value.With(record => what switch
{
    Observation.EjectionFraction => record with
    {
        EjectionFractions = record.EjectionFractions.Add(
            Scenario.Echo(value.At(day), ejectionFraction?.Percent ?? 62) with { Method = value.Method() }),
    },
    Observation.Electrocardiogram => record with { Electrocardiograms = record.Electrocardiograms.Add(new(value.At(day))) },
    Observation.Neutrophils when !withLeukocytes => record with
    {
        BloodCounts = record.BloodCounts.Add(BloodCountValues.Neutrophils.Measured(value.At(day), value.ReassuringNeutrophils())),
    },
    Observation.PregnancyTest =>
        record with { PregnancyTests = record.PregnancyTests.Add(new(value.At(day), PregnancyTestResult.Negative)) },
    _ => Catalog.ValueOf(what) switch
    {
        MeasuredValue<BloodCount> count => record with { BloodCounts = record.BloodCounts.Add(count.Measured(value.At(day))) },
        MeasuredValue<LiverPanel> test => record with { LiverPanels = record.LiverPanels.Add(test.Measured(value.At(day))) },
        _ => record with { Assessments = record.Assessments.Add(Scenario.Visit(value.At(day))) },
    },
});

    /// <summary>All records of a kind, or the proposal, confirmed.</summary>
    private static TreatmentCase Confirmed(this TreatmentCase value, string field) => field switch
    {
        "ProposedInfusion.Confirmed" => value with { Proposal = value.Proposal with { Confirmed = true } },
        "Infusion.Confirmed" => value.With(
            record => record with { Infusions = [.. record.Infusions.Select(it => it with { Confirmed = true })] }),
        "PriorExposure.Confirmed" => value.With(
            record => record with { PriorExposures = [.. record.PriorExposures.Select(it => it with { Confirmed = true })] }),
        "EjectionFraction.Confirmed" => value.With(
            record => record with
            {
                EjectionFractions = [.. record.EjectionFractions.Select(it => it with { Confirmed = true })],
            }),
        "BloodCount.Confirmed" => value.With(
            record => record with { BloodCounts = [.. record.BloodCounts.Select(it => it with { Confirmed = true })] }),
        "LiverPanel.Confirmed" => value.With(
            record => record with { LiverPanels = [.. record.LiverPanels.Select(it => it with { Confirmed = true })] }),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "It is no record that can be confirmed."),
    };

    /// <summary>
    /// The case once a fact is stated; unchanged where the fact is an amount, a day or a surface, or of a clinic's own.
    /// </summary>
    public static TreatmentCase Stated(this TreatmentCase value, RecordField? field, TreatmentCase? before = null) =>
        (field is null ? null : Catalog.RowOf(field)) switch
        {
            Question<Patient> question => value.Of(patient => question.Write(patient, question.Reassuring)),
            Question<CardiovascularRiskFactors> question => value.Of(
                patient => patient with { CardiovascularRisk = question.Write(patient.CardiovascularRisk, question.Reassuring) }),
            Question<TreatmentRecord> question => value.With(record => question.Write(record, question.Reassuring)),
            Question<ClinicalAssessment> question =>
                value.Answered(before, question.Read, visit => question.Write(visit, question.Reassuring)),
            Question<Infusion> question => value.With(record => record with
            {
                Infusions = [.. record.Infusions.Select(infusion => question.Read(infusion) is Answer.Unknown
                    ? question.Write(infusion, question.Reassuring)
                    : infusion)],
            }),
            MeasuredValue { Observation: { } what } => value.Observed(what, value.Proposal.At.Date),
            MeasuredValue => value.With(record => record with
            {
                EjectionFractions = [.. record.EjectionFractions.Select(
                    measured => measured.LowerLimitOfNormal is null && measured.Value >= Percentage.FromPercent(50)
                        ? measured with { LowerLimitOfNormal = Percentage.FromPercent(50) } : measured)],
            }),
            _ => $"{field}" switch
            {
                { } confirmed when confirmed.EndsWith(".Confirmed", StringComparison.Ordinal) => value.Confirmed(confirmed),
                "Patient.Course" => value.Of(patient => patient with { Course = DiseaseCourse.SecondaryProgressive }),
                "Patient.BirthDate" => value.Of(patient => patient with { BirthDate = new LocalDate(1980, 5, 17) }),
                "PriorExposure.IncludesInfusions" => value.With(record => record with
                {
                    PriorExposures = [.. record.PriorExposures.Select(
                        exposure => exposure with { IncludesInfusions = Answer.No })],
                }),
                "ClinicalAssessment.Infection" => value.Answered(
                    before,
                    visit => visit.Infection is InfectionState.Unknown ? Answer.Unknown : Answer.Yes,
                    visit => visit with { Infection = InfectionState.None }),
                "EjectionFraction.Method" => value.With(record => record with
                {
                    EjectionFractions = [.. record.EjectionFractions.Select(
                        measured => measured.Method is EjectionFractionMethod.Unknown
                            ? measured with { Method = value.Method() }
                            : measured)],
                }),
                "ProposedInfusion.At" => value.Proposing(new(value.Proposal.At.Date, new LocalTime(23, 59)), value.Proposal.Dose),
                { } time when time.EndsWith(".At", StringComparison.Ordinal) => value.With(record => RecordLists.TimedOn(
                    record, field!.Record, value.Proposal.At.Date, new LocalTime(0, 0))),
                "Therapy.Kind" => value.With(record => record with
                {
                    Therapies =
                    [
                        .. record.Therapies.Select(
                            therapy => therapy.IsKindKnown ? therapy : therapy with { Kind = TherapyKind.InterferonBeta }),
                    ],
                }),
                "UnreadResult.What" => value.With(record => record with { UnreadResults = [] }),
                "PregnancyTest.Result" => value.WithResultsOfPendingTests(),
                "ProposedInfusion.Route" => value with
                {
                    Proposal = ProposedInfusion.Intravenous(
                        value.Proposal.At, value.Proposal.Dose, value.Proposal.Area, value.Proposal.Regimen) with
                    {
                        Indication = value.Proposal.Indication,
                    },
                },
                _ => value,
            },
        };

    /// <summary>The case once what objected is gone, found so by a new test or visit on the day of the infusion.</summary>
    public static TreatmentCase Resolved(this TreatmentCase value, RecordField? field, TreatmentCase before)
    {
        var measured = MeasuredAgain(field);
        return measured.Aggregate(
            value.Cleared(field, before),
            (again, one) =>
                again.Observed(one, value.Proposal.At.Date, withLeukocytes: measured.Contains(Observation.Leukocytes)));
    }

    /// <summary>The same, but for a new measurement; a disease of the heart that is gone was there.</summary>
    public static TreatmentCase Cleared(this TreatmentCase value, RecordField? field, TreatmentCase before) =>
        (field is null ? null : Catalog.RowOf(field)) switch
        {
            _ when $"{field}" is "ClinicalAssessment.Infection" => value.Revisited(
                before,
                visit => visit with
                {
                    Infection = InfectionState.None,
                    SevereInfection = visit.SevereInfection is Answer.Yes ? Answer.No : visit.SevereInfection,
                }),
            Question<Patient> question => value.Of(patient => question.Write(
                question == PatientQuestions.HeartFailure || question == PatientQuestions.StructuralHeartDisease
                    ? patient with { CardiovascularDisease = Answer.Yes }
                    : patient,
                question.Reassuring)),
            Question<ClinicalAssessment> question => value.Revisited(before, visit => question.Write(visit, question.Reassuring)),
            _ when $"{field}" is "PregnancyTest.Result" => value.Revisited(before, visit => visit with { Pregnant = Answer.No }),
            _ when MeasuredAgain(field).Length > 0 => value,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Nothing says how it is resolved."),
        };

    /// <summary>What is measured again once it is resolved.</summary>
    private static Observation[] MeasuredAgain(RecordField? field) => $"{field}" switch
    {
        "TreatmentRecord.BloodCounts" => [Observation.Neutrophils, Observation.Platelets, Observation.Leukocytes],
        "ClinicalAssessment.Pregnant" or "PregnancyTest.Result" => [Observation.PregnancyTest],
        "BloodCount.Leukocytes" => [Observation.Leukocytes, Observation.Neutrophils],
        _ => field is not null && Catalog.RowOf(field) is MeasuredValue { Observation: { } what } ? [what] : [],
    };

    /// <summary>A visit at which nothing was left open.</summary>
    private static ClinicalAssessment Completed(ClinicalAssessment visit) => VisitQuestions.All.Aggregate(
        visit with { Infection = visit.Infection is InfectionState.Unknown ? InfectionState.None : visit.Infection },
        (completed, question) =>
            question.Read(completed) is Answer.Unknown ? question.Write(completed, question.Reassuring) : completed);

    /// <summary>As the newest test was, or negative.</summary>
    private static TreatmentCase WithResultsOfPendingTests(this TreatmentCase value)
    {
        var isPositive = TreatmentHistory.Create(value.Record).PregnancyTests.NewestFor(value.Proposal.At).ToArray()
            .Any(test => test.Result is PregnancyTestResult.Positive);
        var result = isPositive ? PregnancyTestResult.Positive : PregnancyTestResult.Negative;
        return value.With(record => record with
        {
            PregnancyTests = [.. record.PregnancyTests.Select(
                test => test.Result is PregnancyTestResult.Pending ? test with { Result = result } : test)],
        });
    }

    /// <summary>On the day of the infusion by its time, so that the order is known (P31).</summary>
    private static ClinicTime At(this TreatmentCase value, LocalDate day) =>
        day == value.Proposal.At.Date ? value.Proposal.At : day;

    private static decimal ReassuringNeutrophils(this TreatmentCase value)
    {
        var (history, at) = (TreatmentHistory.Create(value.Record), value.Proposal.At);
        var leukocytes = history.Of(BloodCountValues.Leukocytes)
            .NewestFor(at).ToArray().Min(count => count.Leukocytes?.BillionsPerLiter);
        var before = history.Of(BloodCountValues.Neutrophils)
            .NewestFor(at).ToArray().Min(count => count.Neutrophils?.BillionsPerLiter);
        return Math.Max(before ?? 0, Math.Min(3, leukocytes ?? 3));
    }

    private static int Counted(TreatmentRecord record) =>
        record.EjectionFractions.Length + record.BloodCounts.Length + record.LiverPanels.Length + record.PregnancyTests.Length
            + record.Assessments.Length;

    private static TreatmentCase Proposing(this TreatmentCase value, ClinicTime at, Dose dose) => value with
    {
        Proposal = ProposedInfusion.ByRoute(value.Proposal.Route, at, dose, value.Proposal.Area, value.Proposal.Regimen) with
        {
            Indication = value.Proposal.Indication,
        },
    };

    private static TreatmentCase Of(this TreatmentCase value, Func<Patient, Patient> change) =>
        value.With(record => record with { Patient = change(record.Patient) });

    /// <summary>
    /// The newest visits with a question answered that they left open, or a new one where they answered it otherwise: that of
    /// the day, where there is one.
    /// </summary>
    private static TreatmentCase Answered(
        this TreatmentCase value,
        TreatmentCase? before,
        Func<ClinicalAssessment, Answer> ask,
        Func<ClinicalAssessment, ClinicalAssessment> answer)
    {
        var newest = TreatmentHistory.Create(value.Record).Assessments.NewestFor(value.Proposal.At).ToArray();
        return newest.Any(visit => ask(visit) is Answer.Unknown)
            ? value.With(record => record with
            {
                Assessments = [.. record.Assessments.Select(
                    visit => newest.Contains(visit) && ask(visit) is Answer.Unknown ? answer(visit) : visit)],
            })
            : value.Revisited(before ?? value, answer);
    }

    /// <summary>
    /// A new visit on the day, at which one answer is another than at the newest; one visit for all that is resolved.
    /// </summary>
    private static TreatmentCase Revisited(
        this TreatmentCase value, TreatmentCase before, Func<ClinicalAssessment, ClinicalAssessment> answer)
    {
        var newest = TreatmentHistory.Create(value.Record).Assessments.NewestFor(value.Proposal.At).ToArray();
        var isSupposed = value.Record.Assessments.Length > before.Record.Assessments.Length;
        var visit = isSupposed
            ? value.Record.Assessments[^1]
            : newest.LastOrDefault(new ClinicalAssessment(value.Proposal.At));
        return value.With(record => record with
        {
            Assessments =
            [
                .. isSupposed ? record.Assessments[..^1] : record.Assessments,
                answer(visit with { At = value.Proposal.At }),
            ],
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
