using Mitox.Rules.Tests.Laws.Generators;

namespace Mitox.Rules.Tests.Laws;

/// <summary>A value that can be known less well, and an objection is gone: by name, and when.</summary>
/// <param name="Name">The name, which the README explains.</param>
/// <param name="Covers">Whether it is what happened to a case.</param>
public sealed record GoesUnseen(string Name, Func<TreatmentCase, Blur, bool> Covers)
{
    private static readonly RecordField[] ReadAsNone =
    [
        RecordLists.Infusions.Field, RecordLists.PriorExposures.Field, RecordLists.Therapies.Field,
        RecordLists.AdverseEvents.Field,
    ];

    private static readonly RecordField[] Particular =
    [
        PatientQuestions.StructuralHeartDisease.Field, VisitQuestions.SevereInfection.Field,
        .. CardiovascularRiskQuestions.All.Select(question => question.Field),
    ];

    private static readonly RecordField[] OfPregnancy =
    [
        UnreadFields.PregnancyTest, RecordLists.PregnancyTests.Field, VisitQuestions.Pregnant.Field,
        RecordLists.Assessments.Field,
    ];

    private static readonly RecordField[] ReviewedWhereStated =
    [
        VisitQuestions.PregnancyPlanned.Field, VisitQuestions.Contraception.Field, PatientQuestions.MarrowSuppression.Field,
        UnreadFields.Childbearing,
    ];

    /// <summary>Gets the exceptions; there are no others.</summary>
    public static IReadOnlyList<GoesUnseen> All { get; } =
    [
        new("An entry left out", (_, blur) => blur.Kind is BlurKind.Deleted && ReadAsNone.Contains(blur.Field)),
        new("A result left out beside another", (_, blur) => blur.Kind is BlurKind.Deleted
            && blur.Field != HeartValues.LowerLimitOfNormal.Field
            && !ReadAsNone.Contains(blur.Field)
            && IsToldBesides(blur)),
        new("A particular answer left out", (value, blur) => blur.Kind is BlurKind.Deleted
            && (Particular.Contains(blur.Field)
                || VisitQuestions.All.Any(
                    question => question.Field == blur.Field && !question.Concerns(value.Record.Patient)))),
        new("An answer left out that is reviewed where it is stated", (_, blur) =>
            blur.Kind is BlurKind.Deleted && ReviewedWhereStated.Contains(blur.Field)),
        new("A lower limit of normal left out", (_, blur) =>
            blur.Kind is BlurKind.Deleted && blur.Field == HeartValues.LowerLimitOfNormal.Field),
        new("A pregnancy test or answer that could not be read, before a newer one", (value, blur) =>
            blur.Kind is BlurKind.Unread
            && OfPregnancy.Contains(blur.Field)
            && blur.At is { } at
            && ObservedAt(value, blur.Field).Any(other => other.IsCertainlyAfter(at))),
        new("A record that is questioned, or for which another is, left out or not read", (value, blur) =>
            blur.Kind is BlurKind.Deleted or BlurKind.Unread
            && value.Evaluate().Objections.All(finding => finding.Rule.Id == RuleIds.QuestionedRecord)),
        new("Both times of a day left out", (value, blur) => blur.Kind is BlurKind.Untimed
            && Times(blur.Value).Count(other => other.Date == blur.At!.Value.Date && other.Time is null) > 1),
    ];

    /// <summary>The names of those that cover what happened.</summary>
    public static IEnumerable<string> Of(TreatmentCase value, Blur blur) =>
        All.Where(exception => exception.Covers(value, blur)).Select(exception => exception.Name);

    /// <summary>Whether another record tells what was left out.</summary>
    private static bool IsToldBesides(Blur blur)
    {
        var history = TreatmentHistory.Create(blur.Value.Record);
        return Catalog.RowOf(blur.Field) switch
        {
            MeasuredValue value => value.Observation is not null
                && Catalog.Values.Where(other => other == value || other.PartOf == value)
                    .Any(other => history.Of(other).Days.Any()),
            Question<ClinicalAssessment> question =>
                blur.Value.Record.Assessments.Any(visit => question.Read(visit) is not Answer.Unknown),
            null when blur.Field == RecordLists.PregnancyTests.Field => !history.PregnancyAnswers.All.IsEmpty,
            null => ObservedAt(blur.Value, blur.Field).Any(),
            _ => false,
        };
    }

    private static IEnumerable<ClinicTime> Times(TreatmentCase value) => RecordLists.All
        .SelectMany(list => list.EntriesOf(value.Record)).OfType<ClinicalRecord>().Where(record => !record.EnteredInError)
        .Select(record => record.At).Append(value.Proposal.At);

    /// <summary>When the record of a field was made; the field names the record, or its list.</summary>
    private static IEnumerable<ClinicTime> ObservedAt(TreatmentCase value, RecordField field) => RecordLists.All
        .Where(list => list.Field == field || list.EntryType.Name == field.Record)
        .SelectMany(list => list.EntriesOf(value.Record)).OfType<ClinicalRecord>().Where(record => !record.EnteredInError)
        .Select(record => record.At);
}
