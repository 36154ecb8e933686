namespace Mitox.Rules;

/// <summary>
/// Grades of a left ventricular dysfunction without symptoms: by the ejection fraction, its fall, strain and biomarkers.
/// </summary>
internal sealed class VentricularDysfunctionGrades
{
    private readonly Percentage gradeTwoBelow;
    private readonly Percentage gradeThreeBelow;
    private readonly decimal fall;

    /// <summary>Initializes a new instance of the <see cref="VentricularDysfunctionGrades"/> class.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="gradeTwoBelow">
    /// The value below which a fall, strain or a biomarker makes grade 2, and from which strain or a biomarker makes grade 1.
    /// </param>
    /// <param name="gradeThreeBelow">The value below which the grade is 3.</param>
    /// <param name="fall">The fall in points that makes grade 2 below the first value, inclusive.</param>
    /// <exception cref="ArgumentException">The values do not fall.</exception>
    public VentricularDysfunctionGrades(GradingScale scale, Percentage gradeTwoBelow, Percentage gradeThreeBelow, decimal fall)
    {
        if (gradeThreeBelow >= gradeTwoBelow)
        {
            throw new ArgumentException("The values must fall from grade to grade.", nameof(gradeThreeBelow));
        }

        Scale = scale;
        this.gradeTwoBelow = gradeTwoBelow;
        this.gradeThreeBelow = gradeThreeBelow;
        this.fall = fall;
    }

    /// <summary>Gets the scale.</summary>
    public GradingScale Scale { get; }

    /// <summary>The grade of an ejection fraction.</summary>
    /// <param name="value">The ejection fraction at rest.</param>
    /// <param name="fallInPoints">
    /// The fall since the baseline in points, or <see langword="null"/> where there is no baseline.
    /// </param>
    /// <param name="strainOrBiomarkerIsAbnormal">
    /// Whether the longitudinal strain or a biomarker of the heart is abnormal, or <see langword="null"/>
    /// where that is not recorded.
    /// </param>
    /// <returns>The grade, or <see langword="null"/> where it hangs on something that is not recorded.</returns>
    public ToxicityGrade? Of(Percentage value, decimal? fallInPoints, bool? strainOrBiomarkerIsAbnormal)
    {
        var isReduced = value < gradeTwoBelow;
        var isNormalBeside = strainOrBiomarkerIsAbnormal is false && (!isReduced || fallInPoints is not null);
        int? number = value < gradeThreeBelow ? 3
            : isReduced && (fallInPoints >= fall || strainOrBiomarkerIsAbnormal is true) ? 2
            : strainOrBiomarkerIsAbnormal is true ? 1
            : isNormalBeside ? 0
            : null;
        return number is { } known ? ToxicityGrade.Create(Scale, known) : null;
    }
}
