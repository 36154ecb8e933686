using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>Patients of either sex, around their eighteenth birthday, with answers of every kind.</summary>
internal static class PatientGenerator
{
    /// <summary>A patient to whose lasting facts no rule objects, but who may be capable of pregnancy.</summary>
    public static Gen<Patient> Clear { get; } =
        from sex in Gen.Elements(Sex.Male, Sex.Female)
        from potential in Gen.Elements(
            ChildbearingPotential.Capable, ChildbearingPotential.AfterHysterectomy, ChildbearingPotential.Unknown)
        select Scenario.AllClear.Patient with
        {
            Sex = sex,
            ChildbearingPotential = sex is Sex.Male ? ChildbearingPotential.Unknown : potential,
        };

    public static Gen<Patient> Any(LocalDate proposed) =>
        from birth in Gen.Elements<LocalDate?>(
            null,
            new LocalDate(1980, 5, 17),
            new LocalDate(1980, 5, 17),
            proposed.PlusYears(-18),
            proposed.PlusYears(-18).PlusDays(1),
            proposed.PlusYears(-18).PlusDays(-1))
        from sex in Gen.Elements(Sex.Unknown, Sex.Female, Sex.Male)
        from potential in Gen.Elements(
            ChildbearingPotential.Capable,
            ChildbearingPotential.Unknown,
            ChildbearingPotential.AfterHysterectomy,
            ChildbearingPotential.AfterRemovalOfOvaries,
            ChildbearingPotential.AfterMenopause(44),
            ChildbearingPotential.AfterMenopause(birth is null ? 44 : 45),
            ChildbearingPotential.NotCapable("takes the pill"))
        from course in Gen.Elements(Enum.GetValues<DiseaseCourse>())
        from risk in RowGenerator.Answered(new CardiovascularRiskFactors())
        from patient in RowGenerator.Answered(new Patient
        {
            BirthDate = birth,
            Sex = sex,
            ChildbearingPotential = potential,
            Course = course,
            CardiovascularRisk = risk,
        })
        select patient;
}
