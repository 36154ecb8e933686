namespace Mitox.Rules;

/// <summary>Grades of an ejection fraction by its value and by its fall in points; the worse of the two counts.</summary>
internal sealed class EjectionFractionGrades
{
    private readonly Percentage highestOfGradeTwo;
    private readonly Percentage gradeThreeBelow;
    private readonly Percentage gradeFourBelow;
    private readonly decimal fallOfGradeTwo;
    private readonly decimal fallOfGradeThree;

    /// <summary>Initializes a new instance of the <see cref="EjectionFractionGrades"/> class.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="highestOfGradeTwo">The highest value of grade 2, inclusive.</param>
    /// <param name="gradeThreeBelow">The value below which the grade is 3.</param>
    /// <param name="gradeFourBelow">The value below which the grade is 4.</param>
    /// <param name="fallOfGradeTwo">The fall in points from which the grade is 2, inclusive.</param>
    /// <param name="fallOfGradeThree">The fall in points from which the grade is 3, inclusive.</param>
    /// <exception cref="ArgumentException">The values do not fall, or the falls do not rise.</exception>
    public EjectionFractionGrades(
        GradingScale scale,
        Percentage highestOfGradeTwo,
        Percentage gradeThreeBelow,
        Percentage gradeFourBelow,
        decimal fallOfGradeTwo,
        decimal fallOfGradeThree)
    {
        if (gradeThreeBelow > highestOfGradeTwo || gradeFourBelow >= gradeThreeBelow || fallOfGradeThree <= fallOfGradeTwo)
        {
            throw new ArgumentException(
                "The values must fall and the falls must rise from grade to grade.", nameof(gradeThreeBelow));
        }

        Scale = scale;
        this.highestOfGradeTwo = highestOfGradeTwo;
        this.gradeThreeBelow = gradeThreeBelow;
        this.gradeFourBelow = gradeFourBelow;
        this.fallOfGradeTwo = fallOfGradeTwo;
        this.fallOfGradeThree = fallOfGradeThree;
    }

    /// <summary>Gets the scale.</summary>
    public GradingScale Scale { get; }

    /// <summary>The grade of an ejection fraction.</summary>
    /// <param name="value">The ejection fraction at rest.</param>
    /// <param name="fallInPoints">
    /// The fall since the baseline in points, or <see langword="null"/> where there is no baseline.
    /// </param>
    /// <returns>The grade; 0 where neither value nor fall is graded. This scale has no grade 1.</returns>
    public ToxicityGrade Of(Percentage value, decimal? fallInPoints)
    {
        var byValue = value < gradeFourBelow ? 4 : value < gradeThreeBelow ? 3 : value <= highestOfGradeTwo ? 2 : 0;
        var byFall = fallInPoints >= fallOfGradeThree ? 3 : fallInPoints >= fallOfGradeTwo ? 2 : 0;
        return ToxicityGrade.Create(Scale, Math.Max(byValue, byFall));
    }
}
