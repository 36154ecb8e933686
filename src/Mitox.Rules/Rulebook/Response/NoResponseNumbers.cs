namespace Mitox.Rules.Authoring;

/// <summary>The numbers of a rule about lack of response. No source gives them.</summary>
internal sealed record NoResponseNumbers
{
    /// <summary>Initializes a new instance of the <see cref="NoResponseNumbers"/> class.</summary>
    /// <param name="criteria">The spans, and what counts as a change.</param>
    /// <param name="leastInfusions">
    /// The infusions of the course from which on a response is asked for, inclusive; above zero.
    /// </param>
    /// <param name="leastMonths">
    /// The calendar months since the first of them from which on it is asked for, inclusive; above zero.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not above zero.</exception>
    public NoResponseNumbers(ResponseCriteria criteria, int leastInfusions, int leastMonths)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(leastInfusions);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(leastMonths);
        Criteria = criteria;
        LeastInfusions = leastInfusions;
        LeastMonths = leastMonths;
    }

    /// <summary>Gets the spans, and what counts as a change.</summary>
    public ResponseCriteria Criteria { get; }

    /// <summary>Gets the infusions of the course from which on a response is asked for, inclusive.</summary>
    public int LeastInfusions { get; }

    /// <summary>Gets the calendar months since the first of them from which on it is asked for, inclusive.</summary>
    public int LeastMonths { get; }
}
