namespace Mitox.Rules;

/// <summary>Grades of a laboratory result that is the worse the higher it is above its upper limit of normal.</summary>
/// <remarks>A result at a limit is not above it. Grade 1 begins above the upper limit of normal itself.</remarks>
internal sealed class HighMultipleGrades
{
    private readonly UpperLimitMultiple[] ceilings;

    /// <summary>Initializes a new instance of the <see cref="HighMultipleGrades"/> class.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="ceilings">The multiples above which the grade is 1, 2, 3 and 4, rising.</param>
    /// <exception cref="ArgumentException">The ceilings do not rise.</exception>
    public HighMultipleGrades(GradingScale scale, params UpperLimitMultiple[] ceilings)
    {
        ArgumentNullException.ThrowIfNull(ceilings);
        Scale = scale;
        this.ceilings = [.. ceilings];
        if (ceilings.Zip(ceilings.Skip(1)).Any(pair => pair.Second <= pair.First))
        {
            throw new ArgumentException("Each ceiling must be above the one before.", nameof(ceilings));
        }
    }

    /// <summary>Gets the scale.</summary>
    public GradingScale Scale { get; }

    /// <summary>The grade of a result.</summary>
    /// <param name="value">The result.</param>
    /// <returns>The grade.</returns>
    public ToxicityGrade Of(UpperLimitMultiple value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ToxicityGrade.Create(Scale, ceilings.Count(ceiling => value > ceiling));
    }
}
