using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>The EU label's table of the next dose after low counts, infection or toxicity; all of it unconfirmed (EU-50 to EU-52).</summary>
internal static class EuropeanUnionDoseAdjustment
{
    /// <summary>A count within so many days after an infusion is its nadir (EU-50).</summary>
    private const int NadirDays = 21;

    /// <summary>Counts within so many days before an infusion concern it (EU-51).</summary>
    private const int DaysBefore = 7;

    private static readonly DoseAdjustmentTable Table = new(
        new(GradingTables.WhoLeukocytes, GradingTables.WhoGranulocytes, GradingTables.WhoPlatelets),
        NadirDays,
        DaysBefore,
        Row(DoseAdjustmentCause.CountAfterInfusionWithInfection, 3, 3, 10), // EU-50
        Row(DoseAdjustmentCause.CountAfterInfusionWithInfection, 4, 4, 8),
        Row(DoseAdjustmentCause.CountBeforeInfusion, 1, 1, 9), // EU-51
        Row(DoseAdjustmentCause.CountBeforeInfusion, 2, 2, 6),
        Row(DoseAdjustmentCause.CountBeforeInfusion, 3, 4, null),
        Row(DoseAdjustmentCause.OtherToxicity, 2, 3, 10), // EU-52
        Row(DoseAdjustmentCause.OtherToxicity, 4, 4, null));

    public static DoseAdjustmentRule Rule(DosePerArea usual, decimal roundingPercent, Citation source) => new(
        Table,
        usual,
        roundingPercent,
        source with
        {
            Remark = "Unconfirmed: no text that prints the table was read; it only tightens. Its grades are those of WHO 1981 (GR-10), the worst of "
                + "leukocytes, neutrophils and platelets; a value in a gap between two bands gets the worse grade (GR-11). It speaks of signs of "
                + "infection together with grade 3 or 4: without them, or without a count in the 21 days, no row applies and a clinician decides. "
                + "Of the counts in the 7 days before, the newest names the dose (P21). One under treatment that discontinues, and is no nadir, does so for good.",
        });

    private static DoseAdjustmentRow Row(DoseAdjustmentCause cause, int lowestGrade, int highestGrade, decimal? next) =>
        new(cause, lowestGrade, highestGrade, next is { } dose ? DosePerArea.FromMilligramsPerSquareMeter(dose) : null);
}
