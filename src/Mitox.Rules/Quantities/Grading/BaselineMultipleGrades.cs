namespace Mitox.Rules;

/// <summary>
/// Grades of a laboratory result compared with a baseline that was abnormal already: by how many times the baseline it is.
/// </summary>
/// <remarks>
/// A result at the baseline is grade 1, as printed ("1.0–1.5"); one below it is grade 0. A result at a
/// later ceiling is not above it.
/// </remarks>
internal sealed class BaselineMultipleGrades
{
    private readonly decimal[] ceilings;
    private readonly UpperLimitMultiple? highestOfGradeThree;

    /// <summary>Initializes a new instance of the <see cref="BaselineMultipleGrades"/> class.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="highestOfGradeThree">
    /// The highest result of grade 3, inclusive, whatever the baseline, or <see langword="null"/> where none is printed.
    /// </param>
    /// <param name="ceilings">How many times the baseline is above grade 1, 2 and 3, rising and above 1.</param>
    /// <exception cref="ArgumentException">The ceilings do not rise from above 1.</exception>
    public BaselineMultipleGrades(GradingScale scale, UpperLimitMultiple? highestOfGradeThree, params decimal[] ceilings)
    {
        ArgumentNullException.ThrowIfNull(ceilings);
        if (ceilings.Prepend(1).Zip(ceilings).Any(pair => pair.Second <= pair.First))
        {
            throw new ArgumentException("Each ceiling must be above the one before, the first above 1.", nameof(ceilings));
        }

        Scale = scale;
        this.highestOfGradeThree = highestOfGradeThree;
        this.ceilings = [.. ceilings];
    }

    /// <summary>Gets the scale.</summary>
    public GradingScale Scale { get; }

    /// <summary>The grade of a result.</summary>
    /// <param name="value">The result.</param>
    /// <param name="baseline">The baseline, above its upper limit of normal.</param>
    /// <returns>The grade, or <see langword="null"/> where the baseline was normal: another table grades that.</returns>
    public ToxicityGrade? Of(UpperLimitMultiple value, UpperLimitMultiple baseline)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(baseline);
        if (baseline <= UpperLimitMultiple.FromMultiple(1))
        {
            return null;
        }

        var number = value < baseline ? 0 : 1 + ceilings.Count(ceiling => value.IsAboveTimes(ceiling, baseline));
        return ToxicityGrade.Create(
            Scale,
            number == ceilings.Length && highestOfGradeThree is { } highest && value > highest ? ceilings.Length + 1 : number);
    }
}
