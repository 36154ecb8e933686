using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

// What .NET Standard 2.0 lacks and only the reader and the writer of files use.
namespace Mitox.Rules.Polyfills;

internal sealed class ArrayBufferWriter<T> : IBufferWriter<T>
{
    private T[] room = new T[256];
    private int count;

    public ReadOnlySpan<T> WrittenSpan => room.AsSpan(0, count);

    public void Advance(int written) => count += written;

    public Memory<T> GetMemory(int sizeHint = 0)
    {
        if (room.Length - count < Math.Max(1, sizeHint))
        {
            Array.Resize(ref room, Math.Max(2 * room.Length, count + sizeHint));
        }

        return room.AsMemory(count);
    }

    public Span<T> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}

internal static class JsonMembers
{
    extension(SHA256)
    {
        public static byte[] HashData(byte[] bytes)
        {
            using var hash = SHA256.Create();
            return hash.ComputeHash(bytes);
        }
    }

    extension(Stream stream)
    {
        public Task CopyToAsync(Stream other, CancellationToken cancellationToken) =>
            stream.CopyToAsync(other, 81_920, cancellationToken);

        public Task WriteAsync(byte[] bytes, CancellationToken cancellationToken) =>
            stream.WriteAsync(bytes, 0, bytes.Length, cancellationToken);
    }

    extension(Encoding encoding)
    {
        public ReadOnlySpan<byte> Preamble => encoding.GetPreamble();

        public string GetString(ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());
    }

    extension(int)
    {
        public static int Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => int.Parse(text.ToString(), provider);

        public static bool TryParse(ReadOnlySpan<byte> text, NumberStyles style, IFormatProvider? provider, out int number) =>
            int.TryParse(Encoding.ASCII.GetString(text.ToArray()), style, provider, out number);
    }

    extension(ReadOnlySpan<byte> bytes)
    {
        public int IndexOfAnyInRange(byte low, byte high)
        {
            var index = 0;
            while (index < bytes.Length && (bytes[index] < low || bytes[index] > high))
            {
                index++;
            }

            return index < bytes.Length ? index : -1;
        }

        public ReadOnlySpan<byte> TrimEnd(byte last)
        {
            var end = bytes.Length;
            while (end > 0 && bytes[end - 1] == last)
            {
                end--;
            }

            return bytes[..end];
        }

        /// <summary>Without what stands at its start and at its end.</summary>
        public ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> any)
        {
            var (start, end) = (0, bytes.Length);
            while (start < end && any.IndexOf(bytes[start]) >= 0)
            {
                start++;
            }

            while (end > start && any.IndexOf(bytes[end - 1]) >= 0)
            {
                end--;
            }

            return bytes[start..end];
        }
    }

    extension<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T>
    {
        public int Count(T wanted)
        {
            var count = 0;
            foreach (var item in items)
            {
                count += item.Equals(wanted) ? 1 : 0;
            }

            return count;
        }
    }
}
