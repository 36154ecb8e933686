using Mitox.Rules.Json.Format.Objects;
using Mitox.Rules.Json.Format.Parts;

namespace Mitox.Rules.Json.Format.Tables;

/// <summary>The lasting facts of a patient.</summary>
internal static class PatientTable
{
    private static readonly CardiovascularRiskFactors NoRisk = new();

    private static readonly EntryTable<CardiovascularRiskFactors> Risk = new(
        NoRisk, [.. CatalogParts.QuestionsOf<CardiovascularRiskFactors>()]);

    public static readonly EntryTable<Patient> Table = new(
        new Patient(),
        [
            new PartialDayPart<Patient>(
                "birthDate",
                patient => patient.BirthDate,
                (patient, day) => patient with { BirthDate = day },
                patient => patient.BornWithin,
                (patient, days) => patient with { BornWithin = days }),
            new WordPart<Patient, Sex>("sex", patient => patient.Sex, (patient, sex) => patient with { Sex = sex }, Sex.Unknown),
            new ObjectPart<Patient, ChildbearingPotential>(
                "childbearing",
                new ChildbearingFormat(),
                patient => patient.ChildbearingPotential == ChildbearingPotential.Unknown ? null : patient.ChildbearingPotential,
                (patient, potential) => patient with { ChildbearingPotential = potential }),
            new WordPart<Patient, DiseaseCourse>(
                "course",
                patient => patient.Course,
                (patient, course) => patient with { Course = course },
                DiseaseCourse.Unknown),
            .. CatalogParts.QuestionsOf<Patient>(),
            new ObjectPart<Patient, CardiovascularRiskFactors>(
                "cardiovascularRisk",
                Risk,
                patient => patient.CardiovascularRisk == NoRisk ? null : patient.CardiovascularRisk,
                (patient, risk) => patient with { CardiovascularRisk = risk }),
        ]);
}
