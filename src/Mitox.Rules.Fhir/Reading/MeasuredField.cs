using System.Collections.Immutable;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Where in a record what is measured stands.</summary>
internal static class MeasuredField
{
    /// <summary>Everything that can be measured: what a result may be of when not even its code can be read.</summary>
    public static readonly ImmutableArray<RecordField> All =
    [
        RecordLists.EjectionFractions.Field, RecordLists.Electrocardiograms.Field, RecordLists.BloodCounts.Field,
        RecordLists.LiverPanels.Field, RecordLists.PregnancyTests.Field, VisitQuestions.Pregnant.Field,
        RecordLists.DisabilityScores.Field, RecordLists.BrainScans.Field,
    ];

    /// <summary>Everything a bundle can say that decides: what an entry may be of that cannot be read at all.</summary>
    public static readonly ImmutableArray<RecordField> Anything =
    [
        RecordLists.Infusions.Field, .. All, UnreadFields.Course, PatientQuestions.MitoxantroneHypersensitivity.Field,
    ];

    /// <summary>The field of a quantity; null where no rule reads it, or it only makes a body surface.</summary>
    public static RecordField? Of(CodedQuantity quantity) => quantity switch
    {
        CodedQuantity.EjectionFraction => HeartValues.EjectionFraction.Field,
        CodedQuantity.Neutrophils => BloodCountValues.Neutrophils.Field,
        CodedQuantity.Leukocytes => BloodCountValues.Leukocytes.Field,
        CodedQuantity.Lymphocytes => BloodCountValues.Lymphocytes.Field,
        CodedQuantity.Platelets => BloodCountValues.Platelets.Field,
        CodedQuantity.Hemoglobin => BloodCountValues.Hemoglobin.Field,
        CodedQuantity.AlanineAminotransferase => LiverValues.AlanineAminotransferase.Field,
        CodedQuantity.AspartateAminotransferase => LiverValues.AspartateAminotransferase.Field,
        CodedQuantity.TotalBilirubin => LiverValues.TotalBilirubin.Field,
        CodedQuantity.PregnancyTest => UnreadFields.PregnancyTest,
        CodedQuantity.PregnancyStatus => VisitQuestions.Pregnant.Field,
        CodedQuantity.DisabilityStatus => CourseValues.Disability.Field,
        CodedQuantity.EnhancingLesions => CourseValues.EnhancingLesions.Field,
        CodedQuantity.Electrocardiogram => RecordLists.Electrocardiograms.Field,
        _ => null,
    };

    /// <summary>Whether it makes a body surface.</summary>
    public static bool IsOfBody(CodedQuantity quantity) =>
        quantity is CodedQuantity.BodyHeight or CodedQuantity.BodyWeight or CodedQuantity.BodySurfaceArea;
}
