using System.Diagnostics.CodeAnalysis;

namespace Mitox.Rules;

/// <summary>The text that stands for a value and for no other.</summary>
internal static class ExactText
{
    public static T Read<T>(string text)
        where T : IReadAsText<T> =>
#if NET
        T.Parse(text);
#else
        PublicMembers<T>.Parse(text);
#endif

    /// <summary>The text of a value, read again to make sure of it.</summary>
    /// <exception cref="NotSupportedException">No text keeps the value exactly.</exception>
    public static string Of<T>(T value)
        where T : IReadAsText<T>
    {
        var text = value is IHasExactText exact ? exact.ToExactText() : value.ToString()!;
        return TryRead<T>(text, out var read) && EqualityComparer<T>.Default.Equals(read, value)
            ? text
            : throw new NotSupportedException($"No text keeps the {typeof(T).Name} of {value} exactly.");
    }

    private static bool TryRead<T>(string text, [MaybeNullWhen(false)] out T result)
        where T : IReadAsText<T> =>
#if NET
        T.TryParse(text, out result);
#else
        PublicMembers<T>.TryParse(text, out result);

    /// <summary>The two members by name: an interface of the older runtimes cannot ask for static ones.</summary>
    private static class PublicMembers<T>
    {
        public static readonly Func<string, T> Parse = (Func<string, T>)Delegate.CreateDelegate(
            typeof(Func<string, T>), typeof(T).GetMethod(nameof(Parse), [typeof(string)])!);

        public static readonly TryParser TryParse = (TryParser)Delegate.CreateDelegate(
            typeof(TryParser), typeof(T).GetMethod(nameof(TryParse), [typeof(string), typeof(T).MakeByRefType()])!);

        public delegate bool TryParser(string? text, out T result);
    }
#endif
}

/// <summary>A value that Parse and TryParse of its type read from its text, and so does whatever asks for an IParsable.</summary>
/// <typeparam name="T">The type itself.</typeparam>
internal interface IReadAsText<T>
#if NET
    : IParsable<T>
    where T : IReadAsText<T>
{
    static abstract T Parse(string text);

    static abstract bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out T result);

    static T IParsable<T>.Parse(string s, IFormatProvider? provider) => T.Parse(s);

    static bool IParsable<T>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out T result) =>
        T.TryParse(s, out result);
}
#else
{
}
#endif

/// <summary>A value of which <see cref="object.ToString"/> says less than the whole.</summary>
internal interface IHasExactText
{
    /// <summary>The whole value, as its Parse reads it.</summary>
    string ToExactText();
}
