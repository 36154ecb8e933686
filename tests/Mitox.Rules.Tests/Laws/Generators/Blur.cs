using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>What was done to one value of a case.</summary>
public enum BlurKind
{
    /// <summary>It was left out.</summary>
    Deleted,

    /// <summary>It could not be read, and the record says so.</summary>
    Unread,

    /// <summary>Its time was left out.</summary>
    Untimed,

    /// <summary>Another record of its day and time says the best there is.</summary>
    Contradicted,
}

/// <summary>A case of which one value is known less well.</summary>
/// <param name="Kind">What was done to it.</param>
/// <param name="Field">The field of the value; of a whole record its list.</param>
/// <param name="At">When it was made, or null for a lasting fact.</param>
/// <param name="Value">The case then.</param>
public sealed record Blur(BlurKind Kind, RecordField Field, ClinicTime? At, TreatmentCase Value)
{
    /// <summary>Every way to know one value of a case less well.</summary>
    public static IEnumerable<Blur> AllOf(TreatmentCase value) =>
        Records(value).Concat(Values(value)).Concat(Answers(value)).Concat(Facts(value)).Concat(Times(value))
            .Concat(Contradictions(value))
            .Where(blur => blur.Value.IsSound);

    private static RecordList[] Lists => [.. RecordLists.All.Where(list => list != RecordLists.UnreadResults)];

    private static IEnumerable<(RecordList List, int Index, object Entry)> Entries(TreatmentCase value) => Lists.SelectMany(
        list => list.EntriesOf(value.Record).Select((entry, index) => (list, index, entry!))
            .Where(one => one.Item3 is not (ClinicalRecord { EnteredInError: true } or PriorExposure { EnteredInError: true }
                or Therapy { EnteredInError: true })));

    private static TreatmentCase Replaced(TreatmentCase value, RecordList list, int index, params object[] entries) => value.With(
        record => CaseShuffler.Listed(record, other => other == list
            ? list.EntriesOf(record).SelectMany((entry, place) => place == index ? entries : [entry!])
            : other.EntriesOf(record)));

    private static IEnumerable<Blur> Both(RecordField field, ClinicTime? at, TreatmentCase without) =>
    [
        new(BlurKind.Deleted, field, at, without),
        new(BlurKind.Unread, field, at, without.With(record => record.With(new UnreadResult(field, at, "illegible")))),
    ];

    private static IEnumerable<Blur> Records(TreatmentCase value) => Entries(value).SelectMany(one => Both(
        one.List.Field, (one.Entry as ClinicalRecord)?.At, Replaced(value, one.List, one.Index)));

    private static IEnumerable<Blur> Values(TreatmentCase value) => Entries(value).SelectMany(one => one.Entry switch
    {
        BloodCount count => Without(count, new BloodCount(count.At), value, one.List, one.Index),
        LiverPanel panel => Without(panel, new LiverPanel(panel.At), value, one.List, one.Index),
        EjectionFraction { LowerLimitOfNormal: not null } measured => Both(
            HeartValues.LowerLimitOfNormal.Field,
            measured.At,
            Replaced(value, one.List, one.Index, measured with { LowerLimitOfNormal = null })),
        PregnancyTest { Result: not PregnancyTestResult.Pending } test => (Blur[])
        [
            new(
                BlurKind.Unread,
                UnreadFields.PregnancyTest,
                test.At,
                Replaced(value, one.List, one.Index, test with { Result = PregnancyTestResult.Pending })),
        ],
        _ => [],
    });

    private static IEnumerable<Blur> Without<T>(T record, T blank, TreatmentCase value, RecordList list, int index)
        where T : ClinicalRecord => Catalog.ValuesOf<T>().Where(row => row.IsStatedOn(record)).SelectMany(row => Both(
            row.Field,
            record.At,
            Replaced(value, list, index, Catalog.ValuesOf<T>().Where(other => other != row && other.IsStatedOn(record)).Aggregate(
                blank, (left, other) => other.WithNumber(left, 0, other.NumberOn(record, 0)!.Value)))));

    private static IEnumerable<Blur> Answers(TreatmentCase value) =>
        Entries(value).Where(one => one.Entry is ClinicalAssessment).SelectMany(one =>
        {
            var visit = (ClinicalAssessment)one.Entry;
            return VisitQuestions.All.Where(question => question.Read(visit) is not Answer.Unknown)
                .Select(question => (question.Field, Visit: question.Write(visit, Answer.Unknown)))
                .Append((UnreadFields.Infection, visit with { Infection = InfectionState.Unknown }))
                .SelectMany(blurred => Both(blurred.Item1, visit.At, Replaced(value, one.List, one.Index, blurred.Item2)));
        });

    private static IEnumerable<Blur> Facts(TreatmentCase value) =>
    [
        .. Both(
            OtherQuestions.DoseHistoryIsComplete.Field,
            null,
            value.With(record => record with { DoseHistoryIsComplete = Answer.Unknown })),
        .. PatientQuestions.All.SelectMany(question => Both(
            question.Field, null, Of(value, patient => question.Write(patient, Answer.Unknown)))),
        .. CardiovascularRiskQuestions.All.SelectMany(question => Both(question.Field, null, Of(value, patient => patient with
        {
            CardiovascularRisk = question.Write(patient.CardiovascularRisk, Answer.Unknown),
        }))),
        .. Both(UnreadFields.BirthDate, null, Of(value, patient => patient with { BirthDate = null })),
        .. Both(UnreadFields.Sex, null, Of(value, patient => patient with { Sex = Sex.Unknown })),
        .. Both(UnreadFields.Course, null, Of(value, patient => patient with { Course = DiseaseCourse.Unknown })),
        .. Both(
            UnreadFields.Childbearing,
            null,
            Of(value, patient => patient with { ChildbearingPotential = ChildbearingPotential.Unknown })),
    ];

    private static IEnumerable<Blur> Times(TreatmentCase value) =>
    [
        .. Entries(value).Where(one => one.Entry is ClinicalRecord { At.Time: not null }).Select(one => new Blur(
            BlurKind.Untimed,
            one.List.Field,
            ((ClinicalRecord)one.Entry).At,
            Replaced(
                value, one.List, one.Index, (ClinicalRecord)one.Entry with { At = ((ClinicalRecord)one.Entry).At.Date }))),
        .. value.Proposal.At.Time is null ? (Blur[])[] :
        [
            new(BlurKind.Untimed, new(nameof(ProposedInfusion), "At"), value.Proposal.At, value with
            {
                Proposal = ProposedInfusion.ByRoute(
                    value.Proposal.Route,
                    value.Proposal.At.Date,
                    value.Proposal.Dose,
                    value.Proposal.Area,
                    value.Proposal.Regimen) with
                {
                    Indication = value.Proposal.Indication,
                },
            }),
        ],
    ];

    private static IEnumerable<Blur> Contradictions(TreatmentCase value) => Entries(value).SelectMany(
        one => Better(one.Entry, value.Record.Patient).Select(other => new Blur(
            BlurKind.Contradicted,
            one.List.Field,
            ((ClinicalRecord)one.Entry).At,
            Replaced(value, one.List, one.Index, one.Entry, other))));

    /// <summary>Records of the same time that say the same but for one value, which is the best there is.</summary>
    private static IEnumerable<object> Better(object entry, Patient patient) => entry switch
    {
        EjectionFraction measured =>
        [
            measured with { Value = Percentage.FromPercent(70), LowerLimitOfNormal = Percentage.FromPercent(50) },
        ],
        BloodCount count => Catalog.ValuesOf<BloodCount>().Where(row => row.IsStatedOn(count))
            .Select(row => row.WithNumber(new BloodCount(count.At), 0, row.Normal())),
        LiverPanel panel => LiverValues.All.Where(test => test.IsStatedOn(panel)).Select(test => test.BestOn(panel.At)),
        PregnancyTest test => [test with { Result = PregnancyTestResult.Negative }],
        ClinicalAssessment visit => VisitQuestions.All.Where(question => !IsNewTo(visit, question, patient))
            .Select(question => question.Write(visit, question.Reassuring))
            .Append(visit with { Infection = InfectionState.None, SevereInfection = Answer.No }),
        _ => [],
    };

    /// <summary>
    /// Whether an answer contradicts nothing: the visit does not say, and where the question need not be answered the newest
    /// visit that says counts, so that it may answer an older one.
    /// </summary>
    private static bool IsNewTo(ClinicalAssessment visit, Question<ClinicalAssessment> question, Patient patient) =>
        question.Read(visit) is Answer.Unknown
        && (question == VisitQuestions.Contraception
            || question == VisitQuestions.PregnancyPlanned
            || !question.Concerns(patient));

    private static TreatmentCase Of(TreatmentCase value, Func<Patient, Patient> change) =>
        value.With(record => record with { Patient = change(record.Patient) });
}
