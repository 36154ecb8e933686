namespace Mitox.Rules.Authoring;

/// <summary>The values that follow the disease.</summary>
public static class CourseValues
{
    private const int MostLesions = 1_000;

    /// <summary>Gets the score on the Expanded Disability Status Scale.</summary>
    public static MeasuredValue<DisabilityScore, DisabilityStatus> Disability { get; } = new(
        nameof(DisabilityScore.Status), "EDSS",
        score => new Reading<DisabilityStatus>(score.Status, score.Status),
        (at, status) => new(at, status), (score, status) => score with { Status = status },
        new ValueUnit<DisabilityStatus>("score", "points", DisabilityStatus.FromScore, status => status.Score))
    {
        Worse = Direction.Higher,
    };

    /// <summary>Gets the number of gadolinium-enhancing lesions on an image of the brain.</summary>
    public static MeasuredValue<BrainScan, int> EnhancingLesions { get; } = new(
        nameof(BrainScan.EnhancingLesions), "enhancing lesions",
        scan => Reading.Of(scan.EnhancingLesions),
        (at, lesions) => new(at) { EnhancingLesions = lesions }, (scan, lesions) => scan with { EnhancingLesions = lesions },
        new ValueUnit<int>("enhancingLesions", "lesions", Lesions, lesions => lesions))
    {
        Worse = Direction.Higher,
        Plausible = new(0, MostLesions),
    };

    private static int Lesions(decimal number) =>
        number is >= 0 and <= MostLesions && decimal.IsInteger(number)
            ? (int)number
            : throw new ArgumentOutOfRangeException(
                nameof(number),
                number,
                $"{ExactNumberText.Format(number)} must be a whole number from 0 to {ExactNumberText.Format(MostLesions)}.");
}
