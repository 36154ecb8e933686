using System.Security.Cryptography;
using System.Text;

namespace Mitox.Rules.SameAnswers;

/// <summary>A whole answer in 16 letters: a million answers of two trees are too much to keep.</summary>
internal static class Mark
{
    private const int Bytes = 8;

    public static string Of(string answer) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(answer)).AsSpan(0, Bytes));
}
