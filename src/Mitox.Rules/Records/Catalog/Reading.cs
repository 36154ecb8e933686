namespace Mitox.Rules.Authoring;

/// <summary>What a measurement reads: the lowest and the highest value that it may stand for, equal where it is exact.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="Low">The lowest value, inclusive.</param>
/// <param name="High">The highest value, inclusive.</param>
internal readonly record struct Reading<T>(T Low, T High)
{
    /// <summary>The end that is worse.</summary>
    /// <param name="worse">Which values are worse.</param>
    /// <returns>The value.</returns>
    public T WorseEnd(Direction worse) => worse is Direction.Lower ? Low : High;
}

/// <summary>Makes readings of exact values.</summary>
internal static class Reading
{
    /// <summary>The reading of a value, or none where it was not measured.</summary>
    public static Reading<T>? Of<T>(T? value)
        where T : struct => value is { } exact ? new Reading<T>(exact, exact) : null;

    /// <inheritdoc cref="Of{T}(T?)"/>
    public static Reading<T>? OfObject<T>(T? value)
        where T : class => value is { } exact ? new Reading<T>(exact, exact) : null;
}
