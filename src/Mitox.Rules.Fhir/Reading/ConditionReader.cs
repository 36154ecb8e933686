namespace Mitox.Rules.Fhir.Reading;

/// <summary>Reads a diagnosis: the course of the disease, or what stands against treatment.</summary>
internal static class ConditionReader
{
    private const string Verification = "Condition.verificationStatus";

    public static Outcome Read(R4.Condition condition, ReadingContext context)
    {
        var concept = Concept.Of(condition.Code);
        var verified = Concept.CodesOf(condition.VerificationStatus);
        return verified.Contains("entered-in-error")
                ? new(ResourceFate.EnteredInError, Verification, "It was entered in error, and does not count.")
            : verified.Contains("refuted") ? Outcome.NotNeeded(Verification, "The diagnosis is refuted.")
            : DiagnosisReading.CourseOf(concept) is var (course, problem) ? Of(condition, course, problem, verified)
            : DiagnosisReading.IsNamed(concept)
                ? Unread(UnreadFields.Course, "Condition.code", $"It is called {concept.Said}, and has no code that is known.")
            : DiagnosisReading.Against(concept) is { } against
                ? Against(against, concept, condition, context)
            : concept.IsEmpty
                ? Unread(UnreadFields.Course, "Condition.code", "It does not say which disease it is.")
            : Outcome.NotNeeded("Condition.code", $"No rule reads {concept.Said}.");
    }

    private static Outcome Of(R4.Condition condition, DiseaseCourse course, string problem, HashSet<string> verified)
    {
        var clinical = Concept.CodesOf(condition.ClinicalStatus);
        return problem.Length > 0 ? Unread(UnreadFields.Course, "Condition.code", problem)
            : !verified.Contains("confirmed")
                ? Unread(UnreadFields.Course, Verification, "The diagnosis is not said to be confirmed.")
            : clinical.Overlaps(["inactive", "resolved"]) || (clinical.Count == 0 && condition.Abatement is not null)
                ? Outcome.NotNeeded("Condition.clinicalStatus", "The diagnosis is no longer active: another has taken its place.")
            : new(
                ResourceFate.Used,
                "Condition.code",
                course is DiseaseCourse.Unknown ? "It does not say the course (CODE-33)." : $"The course is {course}.")
            {
                Field = UnreadFields.Course,
                Patient = new PatientFact.Diagnosis(course),
            };
    }

    /// <summary>Where the clinic has said yes already, the diagnosis tells nothing worse.</summary>
    private static Outcome Against(RecordField field, Concept concept, R4.Condition condition, ReadingContext context)
    {
        var isStated = PatientQuestions.All.FirstOrDefault(question => question.Field == field) is { } question
            && question.Read(context.Options.Stated.Patient) is Answer.Yes;
        var isOver = Concept.CodesOf(condition.ClinicalStatus).Contains("resolved") && field == VisitQuestions.Pregnant.Field;
        return isStated ? Outcome.NotNeeded("Condition.code", $"{field} is stated as yes.")
            : isOver ? Outcome.NotNeeded("Condition.clinicalStatus", "A pregnancy that is over is none.")
            : Unread(
                field,
                "Condition.code",
                $"{concept.Said} is told in words that no rule reads: state the answer, and name the resource as settled.");
    }

    private static Outcome Unread(RecordField field, string path, string problem) =>
        Outcome.UnreadOf([field], null, path, problem);
}
