using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

// What .NET Standard 2.0 lacks and the code uses; language features come from PolySharp.
namespace Mitox.Rules.Polyfills;

internal static class Integers
{
    extension(int)
    {
        public static int Parse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider) =>
            int.Parse(text.ToString(), style, provider);
    }
}

internal static class Doubles
{
    extension(double number)
    {
        public static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

        public static double Parse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider) =>
            double.Parse(text.ToString(), style, provider);

        /// <summary>The fewest digits that read as the number again; "R" of .NET Framework takes 17 where 16 do.</summary>
        public bool TryFormat(Span<char> room, out int length, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            string[] written = [.. new[] { "G15", "G16", "G17" }.Select(digits => number.ToString(digits, provider))];
            var text = Array.Find(written, one => double.Parse(one, NumberStyles.Float, provider).Equals(number))
                ?? number.ToString(format.ToString(), provider);
            length = text.Length;
            return text.AsSpan().TryCopyTo(room);
        }
    }

    extension(Math)
    {
        public static double Clamp(double value, double lowest, double highest) =>
            lowest > highest
                ? throw new ArgumentException($"'{lowest}' cannot be greater than {highest}.")
                : Math.Max(lowest, Math.Min(value, highest));

        /// <summary>The double below a finite one above zero.</summary>
        public static double BitDecrement(double value) =>
            BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) - 1);
    }
}

internal static class Decimals
{
    extension(decimal number)
    {
        public byte Scale
        {
            get
            {
                Span<int> bits = stackalloc int[4];
                decimal.GetBits(number, bits);
                return unchecked((byte)(bits[3] >> 16));
            }
        }

        public static bool IsInteger(decimal value) => decimal.Truncate(value) == value;

        /// <summary>As every runtime holds them, sign and scale first; the member of .NET Framework makes an array.</summary>
        public static int GetBits(decimal value, Span<int> bits)
        {
            Span<decimal> one = stackalloc decimal[1];
            one[0] = value;
            var held = MemoryMarshal.Cast<decimal, int>(one);
            (bits[0], bits[1], bits[2], bits[3]) = (held[2], held[3], held[1], held[0]);
            return bits.Length;
        }

        public bool TryFormat(Span<char> room, out int length, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            var text = number.ToString(format.ToString(), provider);
            length = text.Length;
            return text.AsSpan().TryCopyTo(room);
        }

        public static decimal Parse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider) =>
            decimal.Parse(text.ToString(), style, provider);

        public static bool TryParse(
            ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, out decimal value) =>
            decimal.TryParse(text.ToString(), style, provider, out value);
    }

    extension(BigInteger number)
    {
        /// <summary>The bits of a number that is not negative.</summary>
        public long GetBitLength()
        {
            var bytes = number.ToByteArray();
            var length = (bytes.Length - 1) * 8L;
            for (var top = bytes[bytes.Length - 1]; top > 0; top >>= 1)
            {
                length++;
            }

            return length;
        }
    }
}
