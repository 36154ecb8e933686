using NodaTime;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Reads the patient: the birth, and the sex where the caller says that "gender" is one.</summary>
internal static class PatientReader
{
    public static Outcome Read(R4.Patient patient, ReadingContext context)
    {
        var birth = patient.BirthDate is { } text ? Moment.Of(text, DateTimeZone.Utc) : Moment.Unknown;
        var sex = !context.Options.SexFromGender ? Sex.Unknown
            : patient.Gender switch
            {
                R4.AdministrativeGender.Female => Sex.Female,
                R4.AdministrativeGender.Male => Sex.Male,
                _ => Sex.Unknown,
            };
        return new(
            ResourceFate.Used,
            "Patient.birthDate",
            patient.BirthDate is null ? "The birth date is not recorded." : $"Born {patient.BirthDate}.")
        {
            Field = UnreadFields.BirthDate,
            Patient = new PatientFact.Person(birth.At?.Date, birth.Within, sex),
        };
    }
}
