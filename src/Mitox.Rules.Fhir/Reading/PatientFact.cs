using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>What a resource says of the patient for good.</summary>
internal abstract record PatientFact
{
    private PatientFact()
    {
    }

    /// <summary>The birth, as a day or as the days among which it is, and the sex.</summary>
    public sealed record Person(LocalDate? Birth, DateInterval? BornWithin, Sex Sex) : PatientFact;

    /// <summary>The course of the disease; unknown where the diagnosis names none.</summary>
    public sealed record Diagnosis(DiseaseCourse Course) : PatientFact;

    /// <summary>A yes or a no to each.</summary>
    public sealed record Stated(ImmutableArray<Question<Rules.Patient>> Questions, Answer Answer) : PatientFact;

    /// <summary>A no to each allergy that rules ask about.</summary>
    public sealed record NoKnownAllergy : PatientFact;
}
