using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Mitox.Rules.Json.Format;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads a file in three steps, each only after the one before it found nothing: text, form, values.</summary>
internal static class ObjectReading
{
    /// <summary>What the object of a file becomes, or null where there is any problem.</summary>
    /// <param name="utf8Json">The bytes, with or without a byte order mark.</param>
    /// <param name="shape">The form of the object.</param>
    /// <param name="readValues">Reads an object whose form is right; what it returns counts only without a problem.</param>
    /// <param name="problems">The problems in the order of the file.</param>
    public static T? Read<T>(
        ReadOnlySpan<byte> utf8Json, Shape shape, Func<Place, T?> readValues, out ImmutableArray<JsonProblem> problems)
        where T : class
    {
        if (utf8Json.Length > FileBounds.MostBytes)
        {
            problems = [new("$", 1, FileBounds.TooManyBytes(utf8Json.Length))];
            return null;
        }

        using var text = new FileText(WithoutByteOrderMark(utf8Json), shape);
        if (IsText(text))
        {
            FormReading.Read(text, shape);
        }

        var value = text.Problems.Count == 0 ? readValues(new(text, Node: 0)) : null;
        problems = text.Problems.InOrder();
        return problems.IsEmpty ? value : null;
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;

    private static bool IsText(FileText text)
    {
        if (text.Bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            text.Problems.Add("$", 1, "the file is empty; it must hold one object in { }.");
            return false;
        }

        if (Utf8.IsValid(text.Bytes))
        {
            return true;
        }

        var position = 0;
        while (Rune.DecodeFromUtf8(text.Bytes[position..], out _, out var length) is OperationStatus.Done)
        {
            position += length;
        }

        text.Problems.Add("$", text.LineAt(position), "there are bytes that are not UTF-8; the file must be UTF-8 text.");
        return false;
    }
}
