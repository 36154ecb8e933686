namespace Mitox.Rules;

/// <summary>Grades of a value that is the worse the lower it is: one grade below each of up to four floors.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <remarks>
/// A value at a floor is not below it. Where bands of a printed scale leave a gap, as between 1.9 and 2.0, the value in it
/// gets the worse grade (GR-11).
/// </remarks>
internal sealed class LowValueGrades<T>
    where T : struct, IComparable<T>
{
    private readonly T? first;
    private readonly T[] further;

    /// <summary>Initializes a new instance of the <see cref="LowValueGrades{T}"/> class.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="first">
    /// The floor below which the grade is 1, or <see langword="null"/> where that is the laboratory's lower limit of normal.
    /// </param>
    /// <param name="further">The floors below which the grade is 2, 3 and 4, falling.</param>
    /// <exception cref="ArgumentException">The floors do not fall.</exception>
    public LowValueGrades(GradingScale scale, T? first, params T[] further)
    {
        ArgumentNullException.ThrowIfNull(further);
        Scale = scale;
        this.first = first;
        this.further = [.. further];
        var all = first is { } top ? further.Prepend(top) : further;
        if (all.Zip(all.Skip(1)).Any(pair => pair.Second.CompareTo(pair.First) >= 0))
        {
            throw new ArgumentException("Each floor must be below the one before.", nameof(further));
        }
    }

    /// <summary>Gets the scale.</summary>
    public GradingScale Scale { get; }

    /// <summary>The grade of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="lowerLimitOfNormal">The laboratory's lower limit of normal; asked for where it is the first floor.</param>
    /// <returns>The grade, or <see langword="null"/> where it hangs on a lower limit that is not recorded.</returns>
    public ToxicityGrade? Of(T value, T? lowerLimitOfNormal = null)
    {
        var number = 0;
        for (var index = 0; index < further.Length; index++)
        {
            number = value.CompareTo(further[index]) < 0 ? index + 2 : number;
        }

        return number > 0 ? ToxicityGrade.Create(Scale, number)
            : (first ?? lowerLimitOfNormal) is { } floor ? ToxicityGrade.Create(Scale, value.CompareTo(floor) < 0 ? 1 : 0)
            : null;
    }
}
