using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Mitox.Rules.Json.Reading;

/// <summary>One value of a file, to read and to complain about. Its kind is known to be right.</summary>
internal readonly record struct Place(FileText File, int Node)
{
    public string Text => File.TextOf(Node);

    public bool Flag => File[Node].Kind is JsonTokenType.True;

    public decimal Number => ExactDecimal.TryRead(File.RawTextOf(Node), out var number)
        ? number
        : throw new FormatException(FormReading.TooManyDigits);

    /// <summary>The bytes of a text, without its escapes.</summary>
    public ReadOnlySpan<byte> Utf8Text => File[Node].IsEscaped ? Encoding.UTF8.GetBytes(Text) : File.RawTextOf(Node);

    public void Complain(string message) => File.Complain(Node, message);

    /// <summary>Makes something that may refuse its value, and passes the refusal on.</summary>
    /// <returns>Whether it was made.</returns>
    public bool TryMake<TValue, TMade>(
        TValue value, Func<TValue, TMade> make, [MaybeNullWhen(false)] out TMade made)
    {
        try
        {
            made = make(value);
            return true;
        }
        catch (ArgumentException refusal)
        {
            Complain(Refusal.Of(refusal));
            made = default;
            return false;
        }
    }

    /// <summary>A whole number inside bounds, or null where it is refused.</summary>
    public int? WholeNumber(int lowest, int highest)
    {
        var number = Number;
        if (number >= lowest && number <= highest && decimal.IsInteger(number))
        {
            return (int)number;
        }

        Complain(string.Create(CultureInfo.InvariantCulture, $"{number} must be a whole number from {lowest} to {highest}."));
        return null;
    }
}
