using System.Collections.Immutable;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>The lasting facts: what is stated with what was read. Where the two differ, the field is unread.</summary>
internal sealed class PatientAssembly
{
    private readonly List<UnreadResult> unread = [];

    public PatientAssembly(Rules.Patient stated, IReadOnlyList<Outcome> outcomes)
    {
        Patient = stated;
        for (var index = 0; index < outcomes.Count; index++)
        {
            if (outcomes[index].Patient is PatientFact.Person person)
            {
                Join(person, index);
            }
        }

        Join([.. outcomes.Select(outcome => outcome.Patient).OfType<PatientFact.Diagnosis>()]);
        Join(outcomes);
    }

    public Rules.Patient Patient { get; private set; }

    /// <summary>Gets what is unread because two sources differ.</summary>
    public IReadOnlyList<UnreadResult> Unread => unread;

    /// <summary>Gets which outcome the birth date is from; null where it is stated.</summary>
    public int? BirthFrom { get; private set; }

    private void Join(PatientFact.Person person, int index)
    {
        if (person is { Birth: null, BornWithin: null })
        {
            // What is stated, if anything, remains.
        }
        else if (Patient is { BirthDate: null, BornWithin: null })
        {
            Patient = Patient with { BirthDate = person.Birth, BornWithin = person.BornWithin };
            BirthFrom = index;
        }
        else if (Patient.BirthDate != person.Birth || Patient.BornWithin != person.BornWithin)
        {
            Differ(UnreadFields.BirthDate, "The birth date that is stated and that of the resource differ.");
        }

        if (person.Sex is not Sex.Unknown)
        {
            if (Patient.Sex is not Sex.Unknown && Patient.Sex != person.Sex)
            {
                Differ(UnreadFields.Sex, "The sex that is stated and that of the resource differ.");
            }
            else
            {
                Patient = Patient with { Sex = person.Sex };
            }
        }
    }

    private void Join(ImmutableArray<PatientFact.Diagnosis> diagnoses)
    {
        var courses = diagnoses.Select(diagnosis => diagnosis.Course)
            .Append(Patient.Course)
            .Where(course => course is not DiseaseCourse.Unknown)
            .Distinct()
            .ToList();
        if (courses.Count == 1)
        {
            Patient = Patient with { Course = courses[0] };
        }
        else if (courses.Count > 1)
        {
            Patient = Patient with { Course = DiseaseCourse.Unknown };
            Differ(UnreadFields.Course, $"Different courses are recorded: {string.Join(", ", courses.Order())}.");
        }
    }

    /// <summary>A yes that was read stands, whatever else is said; a no only where nothing says yes.</summary>
    private void Join(IReadOnlyList<Outcome> outcomes)
    {
        var yes = outcomes.Select(outcome => outcome.Patient)
            .OfType<PatientFact.Stated>()
            .Where(fact => fact.Answer is Answer.Yes)
            .SelectMany(fact => fact.Questions)
            .ToHashSet();
        foreach (var question in yes)
        {
            Patient = question.Write(Patient, Answer.Yes);
        }

        if (outcomes.Any(outcome => outcome.Patient is PatientFact.NoKnownAllergy))
        {
            foreach (var question in Allergies.Where(question => question.Read(Patient) is Answer.Unknown))
            {
                Patient = question.Write(Patient, Answer.No);
            }
        }
    }

    private static ImmutableArray<Question<Rules.Patient>> Allergies =>
    [
        PatientQuestions.MitoxantroneHypersensitivity, PatientQuestions.AnthracyclineHypersensitivity,
        PatientQuestions.SulfiteHypersensitivity,
    ];

    private void Differ(RecordField field, string reason) => unread.Add(new(field, null, reason) { ReportedBy = "FHIR" });
}
