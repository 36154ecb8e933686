using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mitox.Rules.Fhir;

/// <summary>Ids that are the same on every run: a UUID of version 8 (RFC 9562), from the SHA-256 of what it names.</summary>
internal static class StableId
{
    private const int Length = 16;

    /// <summary>The id of what these parts name together; no two lists of parts are one text.</summary>
    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        var name = new StringBuilder();
        foreach (var part in parts)
        {
            _ = name.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        }

        var id = SHA256.HashData(Encoding.UTF8.GetBytes(name.ToString())).AsSpan(0, Length);
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new(id, bigEndian: true);
    }
}
