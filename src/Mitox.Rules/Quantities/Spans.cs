namespace Mitox.Rules;

/// <summary>Reads the span of a quantity.</summary>
internal static class Spans
{
    /// <summary>The span; <see langword="null"/> for one number.</summary>
    public static ValueSpan<T>? Of<T>(T value)
        where T : IComparable<T>, ISpanned<T> => value.Span;
}
