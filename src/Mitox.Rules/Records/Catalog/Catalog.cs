using System.Collections.Immutable;

namespace Mitox.Rules.Authoring;

/// <summary>Everything that can be asked and measured, one row each.</summary>
/// <remarks>
/// Rules, files, words, remedies, documentation and tests read the rows; what a row tells is told nowhere else.
/// </remarks>
internal static class Catalog
{
    private static readonly ImmutableArray<(Observation What, string Words)> WithoutValue =
    [
        (Observation.Electrocardiogram, "ECG"),
        (Observation.PregnancyTest, "pregnancy test"),
        (Observation.ClinicalAssessment, "clinical assessment"),
    ];

    /// <summary>Gets the yes/no questions of every kind of record.</summary>
    public static ImmutableArray<Question> Questions { get; } =
    [
        .. PatientQuestions.All, .. CardiovascularRiskQuestions.All, .. VisitQuestions.All, .. SessionQuestions.All,
        OtherQuestions.DoseHistoryIsComplete, OtherQuestions.LeftDeficit,
        OtherQuestions.Reaction, OtherQuestions.ReactionWasHypersensitivity,
    ];

    /// <summary>Gets the measured values of every kind of record.</summary>
    public static ImmutableArray<MeasuredValue> Values { get; } = Numbered(
    [
        HeartValues.EjectionFraction, HeartValues.LowerLimitOfNormal, .. BloodCountValues.All, .. LiverValues.All,
        CourseValues.Disability, CourseValues.EnhancingLesions,
    ]);

    private static ImmutableArray<MeasuredValue?> ValueByObservation { get; } =
        [.. Enum.GetValues<Observation>().Select(what => Values.FirstOrDefault(value => value.Observation == what))];

    private static ImmutableArray<string> WordsByObservation { get; } = [.. Enum.GetValues<Observation>().Select(Named)];

    /// <summary>The value that an observation measures, or <see langword="null"/> where it measures none.</summary>
    /// <param name="what">The observation.</param>
    /// <returns>The row.</returns>
    public static MeasuredValue? ValueOf(Observation what) => ValueByObservation[(int)what];

    /// <summary>The values of one kind of record.</summary>
    internal static ImmutableArray<MeasuredValue<TRecord>> ValuesOf<TRecord>()
        where TRecord : ClinicalRecord => ValuesOn<TRecord>.All;

    /// <summary>The plain name of an observation.</summary>
    internal static string WordsOf(Observation what) => WordsByObservation[(int)what];

    /// <summary>The row whose field this is, or <see langword="null"/>.</summary>
    internal static CatalogRow? RowOf(RecordField field) =>
        Questions.FirstOrDefault(question => question.Field == field)
            ?? (CatalogRow?)Values.FirstOrDefault(value => value.Field == field);

    private static string Named(Observation what) =>
        WithoutValue.FirstOrDefault(one => one.What == what).Words ?? ValueOf(what)!.Words;

    /// <summary>Gives each row its place.</summary>
    private static ImmutableArray<MeasuredValue> Numbered(ImmutableArray<MeasuredValue> values)
    {
        for (var ordinal = 0; ordinal < values.Length; ordinal++)
        {
            values[ordinal].Ordinal = ordinal;
        }

        return values;
    }

    /// <summary>The values of one kind of record, found once.</summary>
    private static class ValuesOn<TRecord>
        where TRecord : ClinicalRecord
    {
        public static readonly ImmutableArray<MeasuredValue<TRecord>> All = [.. Values.OfType<MeasuredValue<TRecord>>()];
    }
}
