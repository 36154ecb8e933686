using System.Globalization;

namespace Mitox.Rules;

/// <summary>The text that stands for a value and for no other.</summary>
internal static class ExactText
{
    public static T Read<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The text of a value, read again to make sure of it.</summary>
    /// <exception cref="NotSupportedException">No text keeps the value exactly.</exception>
    public static string Of<T>(T value)
        where T : IParsable<T>
    {
        var text = value is IHasExactText exact ? exact.ToExactText() : value.ToString()!;
        return T.TryParse(text, CultureInfo.InvariantCulture, out var read) && EqualityComparer<T>.Default.Equals(read, value)
            ? text
            : throw new NotSupportedException($"No text keeps the {typeof(T).Name} of {value} exactly.");
    }
}

/// <summary>A value of which <see cref="object.ToString"/> says less than the whole.</summary>
internal interface IHasExactText
{
    /// <summary>The whole value, as its Parse reads it.</summary>
    string ToExactText();
}
