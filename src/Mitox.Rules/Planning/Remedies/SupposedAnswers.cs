namespace Mitox.Rules.Planning;

/// <summary>The reassuring answer to what is asked of the patient.</summary>
internal static class SupposedAnswers
{
    /// <summary>The record once a fact is stated.</summary>
    /// <returns>The record; unchanged where the field is none of its or of the patient's, or holds no answer.</returns>
    public static TreatmentRecord Stated(TreatmentRecord record, RecordField field) => Catalog.RowOf(field) switch
    {
        Question<TreatmentRecord> question => question.Write(record, question.Reassuring),
        Question<Patient> question => record with { Patient = question.Write(record.Patient, question.Reassuring) },
        Question<CardiovascularRiskFactors> question => record with
        {
            Patient = record.Patient with
            {
                CardiovascularRisk = question.Write(record.Patient.CardiovascularRisk, question.Reassuring),
            },
        },
        Question<Infusion> question => record with
        {
            Infusions = [.. record.Infusions.Select(infusion =>
                question.Read(infusion) is Answer.Unknown && infusion.Reaction is Answer.Yes
                    ? question.Write(infusion, question.Reassuring)
                    : infusion)],
        },
        _ when field is { Record: nameof(Patient), Name: nameof(Patient.Course) } => record with
        {
            Patient = record.Patient with { Course = DiseaseCourse.SecondaryProgressive },
        },
        _ when field is { Record: nameof(PriorExposure), Name: nameof(PriorExposure.IncludesInfusions) } => record with
        {
            PriorExposures = [.. record.PriorExposures.Select(exposure => exposure with { IncludesInfusions = Answer.No })],
        },
        _ => record,
    };

    /// <summary>The record once pending pregnancy tests have their results: that of the newest known, else negative.</summary>
    public static TreatmentRecord WithResults(TreatmentRecord record, ReadOnlySpan<PregnancyTest> known)
    {
        var result = PregnancyTestResult.Negative;
        foreach (var test in known)
        {
            result = test.Result is PregnancyTestResult.Positive ? test.Result : result;
        }

        return record with
        {
            PregnancyTests =
                [.. record.PregnancyTests.Select(test => test.IsResultKnown ? test : test with { Result = result })],
        };
    }

    /// <summary>
    /// The record once what a lasting fact stands for is resolved: a disease of the heart that was there
    /// stays a past one (US-44).
    /// </summary>
    /// <returns>The record; unchanged where the field is none of its or of the patient's, or holds no answer.</returns>
    public static TreatmentRecord Resolved(TreatmentRecord record, RecordField field)
    {
        var resolved = Stated(record, field);
        return field == PatientQuestions.HeartFailure.Field || field == PatientQuestions.StructuralHeartDisease.Field
            ? resolved with { Patient = PatientQuestions.CardiovascularDisease.Write(resolved.Patient, Answer.Yes) }
            : resolved;
    }
}
