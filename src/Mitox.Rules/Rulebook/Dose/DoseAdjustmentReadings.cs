using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>All that a table says of one case.</summary>
/// <remarks>A span of them would be an array on the older runtimes, and a permit allocates nothing.</remarks>
internal readonly struct DoseAdjustmentReadings(DoseAdjustmentReading read)
{
    /// <summary>The questions; of findings that are equally cautious the first counts.</summary>
    public static readonly ImmutableArray<Question> Questions = [.. Enum.GetValues<Question>()];

    private readonly DoseAdjustment first = read.BeforeInfusion(0);
    private readonly DoseAdjustment second = read.BeforeInfusion(1);
    private readonly DoseAdjustment third = read.BeforeInfusion(2);
    private readonly DoseAdjustment discontinuing = read.Discontinuing();
    private readonly DoseAdjustment toxicity = read.OtherToxicity();
    private readonly DoseAdjustment nadir = read.AfterPreviousInfusion();
    private readonly DoseAdjustment platelets = read.PlateletsAfterPreviousInfusion();
    private readonly DoseAdjustment marrow = read.MarrowSuppression();

    public enum Question
    {
        FirstLine,
        SecondLine,
        ThirdLine,
        Discontinuing,
        OtherToxicity,
        AfterPreviousInfusion,
        PlateletsAfterPreviousInfusion,
        MarrowSuppression,
    }

    public DoseAdjustment this[Question question] => question switch
    {
        Question.FirstLine => first,
        Question.SecondLine => second,
        Question.ThirdLine => third,
        Question.Discontinuing => discontinuing,
        Question.OtherToxicity => toxicity,
        Question.AfterPreviousInfusion => nadir,
        Question.PlateletsAfterPreviousInfusion => platelets,
        _ => marrow,
    };

    /// <summary>The smallest dose that a reading with this outcome names; the usual one where none does.</summary>
    public DosePerArea SmallestOf(DoseAdjustmentOutcome outcome, DosePerArea usual)
    {
        var smallest = usual;
        foreach (var question in Questions)
        {
            var one = this[question];
            smallest = one.Outcome == outcome && one.NextDose < smallest ? one.NextDose : smallest;
        }

        return smallest;
    }
}
