using System.Globalization;
using NodaTime.Text;

namespace Mitox.Rules.Example.Screens;

/// <summary>
/// A course line by line: what was given elsewhere, each infusion here, and the proposed one, with the running sum.
/// </summary>
internal static class CourseRows
{
    public static IEnumerable<CourseRow> Given(TreatmentHistory history)
    {
        var running = DosePerArea.Zero;
        foreach (var exposure in history.PriorExposures)
        {
            if (exposure is { Drug: CardiotoxicDrug.Mitoxantrone, Total: { } total })
            {
                running = running.Plus(total);
                yield return Elsewhere(exposure, CourseRow.NumberOf($"{running}"));
            }
            else
            {
                yield return Elsewhere(exposure, "not counted");
            }
        }

        foreach (var (index, counted) in history.Infusions.Index())
        {
            var infusion = counted.Infusion;
            yield return Row(
                (index + 1).ToString(CultureInfo.InvariantCulture),
                infusion.At,
                infusion.Given,
                infusion.Area,
                counted.PerArea,
                counted.LifetimeDose);
        }
    }

    public static CourseRow Proposed(TreatmentHistory history, ProposedInfusion proposal) =>
        Row("proposed", proposal.At, proposal.Dose, proposal.Area, proposal.DosePerArea,
            proposal.DosePerArea is { } perArea ? history.LifetimeDose.Plus(perArea) : null);

    private static CourseRow Row(
        string name, ClinicTime at, Dose dose, BodySurfaceArea? area, DosePerArea? perArea, DosePerArea? lifetime) => new(
        name,
        $"{at}",
        CourseRow.NumberOf($"{dose}"),
        NumberOrNotKnown(area?.ToString()),
        NumberOrNotKnown(perArea?.ToString()),
        NumberOrNotKnown(lifetime?.ToString()));

    private static string NumberOrNotKnown(string? quantity) =>
        quantity is null ? CourseRow.NotKnown : CourseRow.NumberOf(quantity);

    private static CourseRow Elsewhere(PriorExposure exposure, string lifetime) => new(
        NameOf(exposure.Drug),
        exposure.LastGivenOn is { } date ? LocalDatePattern.Iso.Format(date)
            : exposure.LastGivenWithin is { } days ? $"up to {LocalDatePattern.Iso.Format(days.End)}"
            : CourseRow.NotKnown,
        string.Empty,
        string.Empty,
        NumberOrNotKnown(exposure.Total?.ToString()),
        lifetime);

    private static string NameOf(CardiotoxicDrug drug) => drug switch
    {
        CardiotoxicDrug.Mitoxantrone => "elsewhere",
        CardiotoxicDrug.Doxorubicin => "doxorubicin",
        CardiotoxicDrug.Daunorubicin => "daunorubicin",
        CardiotoxicDrug.Epirubicin => "epirubicin",
        CardiotoxicDrug.Idarubicin => "idarubicin",
        CardiotoxicDrug.OtherAnthracycline or CardiotoxicDrug.OtherAnthracenedione => "other drug",
        _ => "unknown drug",
    };
}
