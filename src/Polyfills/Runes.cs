using System.Buffers;

// What .NET Standard 2.0 lacks and the code uses; language features come from PolySharp.
namespace Mitox.Rules.Polyfills;

/// <summary>UTF-8 as the Unicode Standard has it, table 3-7: the shortest form, and no surrogates.</summary>
internal static class Utf8
{
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && LengthOfFirst(text) is > 0 and var length)
        {
            text = text[length..];
        }

        return text.IsEmpty;
    }

    /// <summary>The bytes of the first character, 0 where it is none.</summary>
    public static int LengthOfFirst(ReadOnlySpan<byte> text)
    {
        var (length, low, high) = text[0] switch
        {
            < 0x80 => (1, 0, 0),
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (length > text.Length || (length > 1 && (text[1] < low || text[1] > high)))
        {
            return 0;
        }

        for (var index = 2; index < length; index++)
        {
            if (text[index] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }
}

/// <summary>A character, with both halves of a surrogate pair; a half alone is U+FFFD.</summary>
internal readonly record struct Rune(string Text)
{
    public int Utf8SequenceLength => System.Text.Encoding.UTF8.GetByteCount(Text);

    public static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> text, out int none, out int length)
    {
        none = 0;
        length = text.IsEmpty ? 0 : Utf8.LengthOfFirst(text);
        return length > 0 ? OperationStatus.Done : OperationStatus.InvalidData;
    }

    public override string ToString() => Text;
}

internal static class Runes
{
    extension(string text)
    {
        public IEnumerable<Rune> EnumerateRunes()
        {
            for (var index = 0; index < text.Length; index++)
            {
                var isPair = char.IsSurrogatePair(text, index);
                yield return new(
                    isPair ? text.Substring(index, 2) : char.IsSurrogate(text[index]) ? "\uFFFD" : text[index].ToString());
                index += isPair ? 1 : 0;
            }
        }
    }
}
