using System.Text.Json;

namespace Mitox.Rules.Example.Input;

/// <summary>Finds the line a case names its policy on.</summary>
internal static class PolicyLine
{
    /// <summary>The line, from 1, in JSON that was read before and so is known to be sound.</summary>
    public static int In(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("policy"))
            {
                _ = reader.Read();
                return 1 + utf8Json[..(int)reader.TokenStartIndex].Count((byte)'\n');
            }
        }

        return 1;
    }
}
