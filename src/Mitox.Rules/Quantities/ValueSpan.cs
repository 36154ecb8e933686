namespace Mitox.Rules;

/// <summary>What is known of a value that was not reported as one number, as in "&lt;0.5" or "55-60" (P27).</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="Said">What was reported, without its unit.</param>
/// <param name="Ends">The ends.</param>
/// <param name="IsEnd">Whether the quantity stands for one end of them already.</param>
internal sealed record ValueSpan<T>(string Said, SpanEnds<T> Ends, bool IsEnd = false)
    where T : IComparable<T>
{
    /// <summary>Makes a span of the numbers of a text.</summary>
    /// <param name="text">The comparator or the two ends.</param>
    /// <param name="first">The number behind the comparator, or the lower end.</param>
    /// <param name="second">The upper end; not asked for behind a comparator.</param>
    /// <param name="possible">The lowest and the highest value of the quantity.</param>
    /// <param name="beside">The next value below (-1) or above (1): a bound itself is excluded by "&lt;" and "&gt;".</param>
    /// <param name="write">Writes a number without its unit.</param>
    /// <exception cref="ArgumentException">Nothing lies between the ends.</exception>
    public static ValueSpan<T> Of(
        SpanSign text, T first, T second, (T Low, T High) possible, Func<T, int, T> beside, Func<T, string> write)
    {
        var (low, high) = text switch
        {
            SpanSign.Below => (possible.Low, beside(first, -1)),
            SpanSign.AtMost => (possible.Low, first),
            SpanSign.Above => (beside(first, 1), possible.High),
            SpanSign.AtLeast => (first, possible.High),
            _ => (first, second),
        };
        var said = text is SpanSign.Between ? $"{write(first)}-{write(second)}" : $"{SpanText.SignOf(text)}{write(first)}";
        return low.CompareTo(high) < 0
            ? new(said, new(low, high, text, first, second))
            : throw new ArgumentException($"'{said}' holds no value: its lower end must be below its upper end.");
    }
}

/// <summary>The ends of a span.</summary>
/// <param name="Low">The lowest value, inclusive; where none was reported, the lowest there is.</param>
/// <param name="High">The highest value, inclusive; where none was reported, the highest there is.</param>
/// <param name="Text">How it was reported.</param>
/// <param name="First">The number behind the comparator, or the lower end.</param>
/// <param name="Second">The upper end; the first again behind a comparator.</param>
internal sealed record SpanEnds<T>(T Low, T High, SpanSign Text, T First, T Second)
{
    /// <summary>Gets a value indicating whether no lower end was reported.</summary>
    public bool IsOpenBelow => Text is SpanSign.Below or SpanSign.AtMost;

    /// <summary>Gets a value indicating whether no upper end was reported.</summary>
    public bool IsOpenAbove => Text is SpanSign.Above or SpanSign.AtLeast;
}

/// <summary>A quantity that may be a span, whatever it measures.</summary>
internal interface ISpanned
{
    /// <summary>Gets what was reported, without its unit; <see langword="null"/> for one number.</summary>
    string? Said { get; }
}

/// <summary>A quantity that may be a span.</summary>
/// <typeparam name="T">The quantity itself.</typeparam>
internal interface ISpanned<T> : ISpanned
    where T : IComparable<T>
{
    /// <summary>Gets the span; <see langword="null"/> for one number.</summary>
    ValueSpan<T>? Span { get; }

    /// <summary>The same number as an end of a span, shown as that.</summary>
    T AsEndOf(ValueSpan<T> of);
}
