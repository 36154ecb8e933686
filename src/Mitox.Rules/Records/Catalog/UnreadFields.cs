using System.Collections.Immutable;

namespace Mitox.Rules.Authoring;

/// <summary>The fields in which a result or an answer can stand that could not be read, and that rules say they read.</summary>
internal static class UnreadFields
{
    public static readonly RecordField BirthDate = new(nameof(Patient), nameof(Patient.BirthDate));
    public static readonly RecordField Sex = new(nameof(Patient), nameof(Patient.Sex));
    public static readonly RecordField Course = new(nameof(Patient), nameof(Patient.Course));
    public static readonly RecordField Childbearing = new(nameof(Patient), nameof(Patient.ChildbearingPotential));
    public static readonly RecordField Infection = new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Infection));
    public static readonly RecordField Method = new(nameof(EjectionFraction), nameof(EjectionFraction.Method));
    public static readonly RecordField PregnancyTest = new(nameof(Rules.PregnancyTest), nameof(Rules.PregnancyTest.Result));

    /// <summary>The fields that stand in no row of the catalog, in plain words.</summary>
    private static readonly ImmutableArray<(RecordField Field, string Words)> WithoutRow =
    [
        (BirthDate, "birth date"), (Sex, "sex"), (Course, "course of the disease"), (Childbearing, "childbearing potential"),
        (Infection, "active infection"), (Method, "method of the ejection fraction"), (PregnancyTest, "pregnancy test"),
        (RecordLists.Infusions.Field, "infusion"), (RecordLists.PriorExposures.Field, "earlier exposure"),
        (RecordLists.EjectionFractions.Field, "ejection fraction"), (RecordLists.Electrocardiograms.Field, "ECG"),
        (RecordLists.BloodCounts.Field, "blood count"), (RecordLists.LiverPanels.Field, "liver panel"),
        (RecordLists.PregnancyTests.Field, "pregnancy test"), (RecordLists.Assessments.Field, "clinical assessment"),
        (RecordLists.Relapses.Field, "relapse"), (RecordLists.DisabilityScores.Field, "disability score"),
        (RecordLists.BrainScans.Field, "brain scan"), (RecordLists.Therapies.Field, "other treatment"),
        (RecordLists.AdverseEvents.Field, "adverse event"),
    ];

    /// <summary>Gets what tells whether mitoxantrone was given, and when.</summary>
    public static ImmutableArray<RecordField> DaysOfDoses { get; } =
        [RecordLists.Infusions.Field, RecordLists.PriorExposures.Field];

    /// <summary>Gets what tells the sum of the doses.</summary>
    public static ImmutableArray<RecordField> Doses { get; } = [.. DaysOfDoses, OtherQuestions.DoseHistoryIsComplete.Field];

    /// <summary>Gets whom the questions about pregnancy concern.</summary>
    public static ImmutableArray<RecordField> Concerned { get; } = [Sex, Childbearing];

    /// <summary>Gets the course of the disease over time.</summary>
    public static ImmutableArray<RecordField> Activity { get; } =
    [
        RecordLists.Relapses.Field, OtherQuestions.LeftDeficit.Field, CourseValues.Disability.Field,
        CourseValues.EnhancingLesions.Field,
    ];

    /// <summary>Gets every field, in the order of the catalog.</summary>
    public static ImmutableArray<RecordField> All { get; } =
    [
        .. Catalog.Questions.Where(question => question is not Question<InfusionSession>).Select(question => question.Field),
        .. Catalog.Values.Select(value => value.Field),
        .. WithoutRow.Select(one => one.Field),
    ];

    private static readonly ImmutableDictionary<string, RecordField> ByName =
        All.ToImmutableDictionary(field => field.ToString(), StringComparer.Ordinal);

    /// <summary>The field of what an observation finds; of a visit or an ECG the record itself.</summary>
    public static RecordField Of(Observation what) => what switch
    {
        Observation.Electrocardiogram => RecordLists.Electrocardiograms.Field,
        Observation.ClinicalAssessment => RecordLists.Assessments.Field,
        Observation.PregnancyTest => PregnancyTest,
        _ => Catalog.ValueOf(what)!.Field,
    };

    /// <summary>The field of a name such as "BloodCount.Neutrophils", or <see langword="null"/>.</summary>
    public static RecordField? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>What the field holds, in plain words.</summary>
    public static string WordsOf(RecordField field) =>
        Catalog.RowOf(field)?.Words ?? WithoutRow.First(one => one.Field == field).Words;

    /// <summary>The observation that shows it anew, or <see langword="null"/> where it is a lasting fact or a sum.</summary>
    public static Observation? ObservationOf(RecordField field) =>
        Catalog.RowOf(field) is MeasuredValue value ? value.Observation
        : field == RecordLists.Electrocardiograms.Field ? Observation.Electrocardiogram
        : field == PregnancyTest ? Observation.PregnancyTest
        : field == RecordLists.Assessments.Field || field.Record == nameof(ClinicalAssessment) ? Observation.ClinicalAssessment
        : field == Method ? Observation.EjectionFraction
        : null;

    /// <summary>Whether it counts whatever its day: a dose, and what is said of the patient for good.</summary>
    public static bool CountsWhenever(RecordField field) =>
        Doses.Contains(field)
        || field.Record is nameof(Infusion) or nameof(PriorExposure) or nameof(Patient) or nameof(CardiovascularRiskFactors);

    /// <summary>What a field stands for: the fields of a whole record, or itself.</summary>
    public static ImmutableArray<RecordField> PartsOf(RecordField field)
    {
        var list = RecordLists.All.FirstOrDefault(one => one.Field == field);
        return list is null ? [field] : [field, .. All.Where(part => part.Record == list.EntryType.Name)];
    }
}
