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

/// <summary>Makes readings of values.</summary>
internal static class Reading
{
    /// <summary>The reading of an exact value, or none where it was not measured.</summary>
    public static Reading<T>? Of<T>(T? value)
        where T : struct => value is { } exact ? new Reading<T>(exact, exact) : null;

    /// <summary>The reading of a value that may be a span, or none where it was not measured.</summary>
    /// <param name="value">The value.</param>
    /// <param name="worse">Which values are worse.</param>
    /// <param name="good">
    /// Stands for the better end where none was reported: a value that no rule objects to, the bound where that is better still.
    /// </param>
    public static Reading<T>? Of<T>(T? value, Direction worse, T good)
        where T : struct, IComparable<T>, ISpanned<T> => value is { } seen ? Of(seen, seen.Span, worse, good) : null;

    /// <inheritdoc cref="Of{T}(T?, Direction, T)"/>
    public static Reading<T>? OfObject<T>(T? value, Direction worse, T good)
        where T : class, IComparable<T>, ISpanned<T> => value is { } seen ? Of(seen, seen.Span, worse, good) : null;

    private static Reading<T> Of<T>(T seen, ValueSpan<T>? span, Direction worse, T good)
        where T : IComparable<T>, ISpanned<T>
    {
        if (span is not { IsEnd: false, Ends: var ends })
        {
            return new(seen, seen);
        }

        var low = ends.IsOpenBelow && worse is Direction.Higher && good.CompareTo(ends.High) < 0 ? good
            : ends.IsOpenBelow && worse is Direction.Higher ? ends.High
            : ends.Low;
        var high = ends.IsOpenAbove && worse is Direction.Lower && good.CompareTo(ends.Low) > 0 ? good
            : ends.IsOpenAbove && worse is Direction.Lower ? ends.Low
            : ends.High;
        return new(low.AsEndOf(span), high.AsEndOf(span));
    }
}
