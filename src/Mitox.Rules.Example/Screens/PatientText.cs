using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Example.Screens;

/// <summary>The patient in one line.</summary>
internal static class PatientText
{
    public static string Of(Patient patient)
    {
        var sex = patient.Sex switch { Sex.Female => "female", Sex.Male => "male", _ => "sex not recorded" };
        var born = patient.BirthDate is { } date ? $"born {Day(date)}"
            : patient.BornWithin is { } days ? $"born between {Day(days.Start)} and {Day(days.End)}"
            : "birth date not recorded";
        return $"{sex}, {born}, {CourseOf(patient)}";
    }

    private static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string CourseOf(Patient patient) => patient.Course switch
    {
        DiseaseCourse.ClinicallyIsolatedSyndrome => "clinically isolated syndrome",
        DiseaseCourse.RelapsingRemitting => patient.WorseningRelapsingRemitting switch
        {
            Answer.Yes => "worsening relapsing-remitting MS",
            Answer.No => "relapsing-remitting MS, not worsening",
            _ => "relapsing-remitting MS, worsening not recorded",
        },
        DiseaseCourse.SecondaryProgressive => "secondary progressive MS",
        DiseaseCourse.ProgressiveRelapsing => "progressive-relapsing MS",
        DiseaseCourse.PrimaryProgressive => "primary progressive MS",
        _ => "course of the MS not recorded",
    };
}
