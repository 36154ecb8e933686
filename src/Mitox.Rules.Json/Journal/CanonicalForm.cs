using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Mitox.Rules.Json.Journal;

/// <summary>
/// One text for all ways to write one question: JSON without spaces, the properties in the order of the format, the entries of
/// each list in the order of their own text, and no title, source or note.
/// </summary>
internal static class CanonicalForm
{
    /// <summary>The form of a case: its facts, its question and the id of its policy.</summary>
    public static string Of(CaseFile file)
    {
        using var document = JsonDocument.Parse(
            CaseJson.Write(file with { Title = string.Empty, Source = string.Empty, Note = string.Empty }));
        return TextOf(document.RootElement);
    }

    /// <summary>
    /// The form of a policy: a line for each text it is made of, then one for each rule about the question, with its sentence and
    /// its numbers. A rule of a clinic's own says what it is by these.
    /// </summary>
    public static string Of(Policy policy) => string.Join('\n', (IEnumerable<string>)
    [
        .. policy.Members.Select(member => member.Description)
            .Select(text => string.Join('\t', text.Id, text.Name, text.Edition, text.Loosened)),
        .. policy.RuleDescriptions.Select(rule => string.Join(
            '\t', [rule.Policy.Id, rule.Id.ToString(), rule.Sentence, .. rule.Criteria.Select(number => number.ToString())])),
    ]);

    /// <summary>SHA-256 of a text in UTF-8, in 64 small hexadecimal digits.</summary>
    public static string HashOf(string text) => string.Concat(
        SHA256.HashData(Encoding.UTF8.GetBytes(text)).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));

    private static string TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', element.EnumerateObject().Select(
            property => $"\"{property.Name}\":{TextOf(property.Value)}"))}}}",
        JsonValueKind.Array =>
            $"[{string.Join(',', element.EnumerateArray().Select(TextOf).Order(StringComparer.Ordinal))}]",
        _ => element.GetRawText(),
    };
}
