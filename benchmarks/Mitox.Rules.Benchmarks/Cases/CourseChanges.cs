using NodaTime;
using static Mitox.Rules.Benchmarks.Cases.Change;

namespace Mitox.Rules.Benchmarks.Cases;

/// <summary>Changes to the doses, the body surface and the ejection fractions of the whole course.</summary>
internal static class CourseChanges
{
    private const EjectionFractionMethod NoSuchMethod = (EjectionFractionMethod)9;

    private static readonly LocalDate LongAgo = new(2014, 1, 1);
    private static readonly LocalDate DuringCourse = Courses.ProposedDay.PlusDays(-40);
    private static readonly LocalTime Morning = new(9, 0);
    private static readonly LocalTime Noon = new(12, 0);

    public static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> All() =>
        [.. DoseChanges(), .. FormulaChanges(), .. EjectionFractionChanges(), .. MethodChanges()];

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> DoseChanges()
    {
        var elsewhere = new PriorExposure(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(20))
        {
            LastGivenOn = new LocalDate(2015, 1, 1),
            Reason = ExposureReason.MultipleSclerosis,
        };
        yield return ("a little mitoxantrone elsewhere", Record(record => record with { PriorExposures = [elsewhere] }));
        yield return (
            "a little, day not known",
            Record(record => record with { PriorExposures = [elsewhere with { LastGivenOn = null }] }));
        yield return ("a little, two months ago", Record(
            record => record with { PriorExposures = [elsewhere with { LastGivenOn = Courses.ProposedDay.PlusMonths(-2) }] }));
        yield return (
            "a day known and one not",
            Record(record => record with { PriorExposures = [elsewhere, elsewhere with { LastGivenOn = null }] }));
        yield return ("no such drug", Record(
            record => record with { PriorExposures = [elsewhere with { Drug = (CardiotoxicDrug)99, LastGivenOn = null }] }));
        yield return ("doxorubicin on an unknown day", Record(record => record with
        {
            PriorExposures = [elsewhere with { Drug = CardiotoxicDrug.Doxorubicin, LastGivenOn = null, Total = null }],
        }));
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> FormulaChanges()
    {
        var stated = BodySurfaceArea.FromSquareMeters(1.82m);
        yield return ("a stated surface", Propose(InfusionRoute.Intravenous, Courses.ProposedDay, 21.8m, stated));
        yield return ("stated surfaces before", Infusion(infusion => infusion with { Area = stated }));
        yield return ("one other formula before", Record(record => record with
        {
            Infusions = [.. record.Infusions.Select(
                (infusion, index) => index == 1 ? infusion with { Area = By(BodySurfaceFormula.DuBois) } : infusion)],
        }));
        foreach (var formula in new[] { BodySurfaceFormula.SchlichFemale, BodySurfaceFormula.SchlichMale })
        {
            yield return ($"by {formula}", Propose(InfusionRoute.Intravenous, Courses.ProposedDay, 21.8m, By(formula)));
            yield return ($"by {formula} before", Infusion(infusion => infusion with { Area = By(formula) }));
        }
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> EjectionFractionChanges()
    {
        yield return ("high long ago", AddEjectionFraction(Courses.Echo(LongAgo, 72)));
        yield return ("9 points higher long ago", AddEjectionFraction(Courses.Echo(LongAgo, 71)));
        yield return ("high during the course", AddEjectionFraction(Courses.Echo(DuringCourse, 80)));
        yield return ("low during the course", AddEjectionFraction(Courses.Echo(DuringCourse, 45)));
        yield return ("52 during the course", AddEjectionFraction(Courses.Echo(DuringCourse, 52)));
        yield return (
            "52 during the course, no limit",
            AddEjectionFraction(Courses.Echo(DuringCourse, 52) with { LowerLimitOfNormal = null }));
        yield return (
            "49 under a limit of 45",
            AddEjectionFraction(Courses.Echo(DuringCourse, 49) with { LowerLimitOfNormal = Percentage.FromPercent(45) }));
        yield return ("only the newest", Record(record => record with
        {
            EjectionFractions = [.. record.EjectionFractions.Where(measured => measured.At.Date == Courses.DayBefore)],
        }));
        yield return ("only since the first infusion", Record(record => record with
        {
            EjectionFractions = [.. record.EjectionFractions.Where(
                measured => record.Infusions.Any(infusion => infusion.At.Date < measured.At.Date))],
        }));
        yield return ("high on the first infusion's day", AtFirstInfusion(day => [Courses.Echo(day, 72)]));
        yield return ("high that noon and low that morning", AtFirstInfusion(
            day => [Courses.Echo(day, 72) with { At = new(day, Noon) }, Courses.Echo(day, 60) with { At = new(day, Morning) }]));
        yield return ("infusions in the morning", Infusion(infusion => infusion with { At = new(infusion.At.Date, Morning) }));
        yield return (
            "two infusions a day, one with a time",
            Record(record => record with { Infusions = [.. record.Infusions.SelectMany(AndSomeAtNoon).Distinct()] }));
    }

    private static IEnumerable<(string Name, Func<DoseCase, DoseCase> Apply)> MethodChanges()
    {
        foreach (var method in new[]
            {
                EjectionFractionMethod.Unknown,
                EjectionFractionMethod.MultigatedAcquisition,
                NoSuchMethod,
            })
        {
            yield return ($"newest by method {method}", Record(record => record with
            {
                EjectionFractions = Courses.Latest(
                    record.EjectionFractions, Courses.Echo(Courses.DayBefore, 62) with { Method = method }),
            }));
            yield return ($"all by method {method}", Record(record => record with
            {
                EjectionFractions = [.. record.EjectionFractions.Select(measured => measured with { Method = method })],
            }));
            yield return (
                $"another by method {method} that day",
                AddEjectionFraction(Courses.Echo(Courses.DayBefore, 62) with { Method = method }));
        }

        yield return ("equally high by MRI long ago", AddEjectionFraction(
            Courses.Echo(LongAgo, 65), Courses.Echo(LongAgo, 65) with { Method = EjectionFractionMethod.MagneticResonance }));
    }

    private static Infusion[] AndSomeAtNoon(Infusion infusion) =>
        [infusion, infusion with { At = new(infusion.At.Date, Noon), Given = Dose.FromMilligrams(1) }];

    private static BodySurfaceArea By(BodySurfaceFormula formula) =>
        BodySurfaceArea.FromFormula(formula, BodyHeight.FromCentimeters(170), BodyWeight.FromKilograms(70));

    private static Func<DoseCase, DoseCase> AtFirstInfusion(Func<LocalDate, EjectionFraction[]> measure) =>
        Record(record => record.Infusions.IsEmpty
            ? record
            : record with
            {
                EjectionFractions = record.EjectionFractions.AddRange(
                    measure(record.Infusions.Min(infusion => infusion.At.Date))),
            });
}
