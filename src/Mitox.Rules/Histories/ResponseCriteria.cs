namespace Mitox.Rules.Planning;

/// <summary>
/// How a response to treatment is read: over which spans, and what counts as a change. No source gives all of these numbers.
/// </summary>
internal sealed record ResponseCriteria
{
    /// <summary>Initializes a new instance of the <see cref="ResponseCriteria"/> class.</summary>
    /// <param name="monthsBefore">
    /// The calendar months before the first infusion over which relapses are counted, such as 12 or 24; above zero.
    /// </param>
    /// <param name="interval">How long an infusion is taken to treat: the interval of the regimen; above zero.</param>
    /// <param name="points">The least change of the EDSS, in points, inclusive; above zero.</param>
    /// <param name="monthsToConfirm">
    /// The calendar months after which a later score confirms a change, inclusive; above zero.
    /// </param>
    /// <param name="longestGap">The longest time between two infusions of one course, inclusive; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not above zero, or an interval is the default.</exception>
    public ResponseCriteria(
        int monthsBefore, DosingInterval interval, decimal points, int monthsToConfirm, DosingInterval longestGap)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(monthsBefore);
        ArgumentOutOfRangeException.ThrowIfEqual(interval, default);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(points);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(monthsToConfirm);
        ArgumentOutOfRangeException.ThrowIfEqual(longestGap, default);
        MonthsBefore = monthsBefore;
        Interval = interval;
        Points = points;
        MonthsToConfirm = monthsToConfirm;
        LongestGap = longestGap;
    }

    /// <summary>Gets the calendar months before the first infusion over which relapses are counted.</summary>
    public int MonthsBefore { get; }

    /// <summary>Gets how long an infusion is taken to treat.</summary>
    public DosingInterval Interval { get; }

    /// <summary>Gets the least change of the EDSS, in points, inclusive.</summary>
    public decimal Points { get; }

    /// <summary>Gets the calendar months after which a later score confirms a change, inclusive.</summary>
    public int MonthsToConfirm { get; }

    /// <summary>Gets the longest time between two infusions of one course, inclusive.</summary>
    public DosingInterval LongestGap { get; }
}
