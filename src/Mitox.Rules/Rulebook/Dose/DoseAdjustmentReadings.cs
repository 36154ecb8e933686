namespace Mitox.Rules.Rulebook;

/// <summary>All that a table says of one case. A span of it would be an array on the older runtimes, and a permit allocates none.</summary>
internal readonly struct DoseAdjustmentReadings(DoseAdjustmentReading read)
{
    public const int Count = 8;

    private readonly DoseAdjustment line0 = read.BeforeInfusion(0);
    private readonly DoseAdjustment line1 = read.BeforeInfusion(1);
    private readonly DoseAdjustment line2 = read.BeforeInfusion(2);
    private readonly DoseAdjustment discontinuing = read.Discontinuing();
    private readonly DoseAdjustment toxicity = read.OtherToxicity();
    private readonly DoseAdjustment nadir = read.AfterPreviousInfusion();
    private readonly DoseAdjustment platelets = read.PlateletsAfterPreviousInfusion();
    private readonly DoseAdjustment marrow = read.MarrowSuppression();

    public DoseAdjustment this[int index] => index switch
    {
        0 => line0,
        1 => line1,
        2 => line2,
        3 => discontinuing,
        4 => toxicity,
        5 => nadir,
        6 => platelets,
        _ => marrow,
    };

    /// <summary>The smallest dose that a reading with this outcome names; the usual one where none does.</summary>
    public DosePerArea SmallestOf(DoseAdjustmentOutcome outcome, DosePerArea usual)
    {
        var smallest = usual;
        for (var index = 0; index < Count; index++)
        {
            var one = this[index];
            smallest = one.Outcome == outcome && one.NextDose < smallest ? one.NextDose : smallest;
        }

        return smallest;
    }
}
